import type { CellSnapshot } from '../../domain/cells/cellSnapshot';
import type { LogEntry } from '../../domain/changeLog/logEntry';
import { cellDay } from '../../domain/dates/cellDay';
import type { DateSystem } from '../../domain/dates/serial';
import type { CellContent } from '../../domain/changeLog/cellChange';
import { sameContent } from '../../workbook/cells/sameContent';
import { cellText } from '../../workbook/cells/cellText';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import type { RowIdentity } from '../../workbook/write/rowIdentity';
import { placeRow, type RowToRestore } from '../../workbook/write/safety/restoreRows';
import { rowUnit, type Unit, type WriteBatch } from '../../workbook/write/WriteBatch';

/** What is taken back in one table. */
export interface TakenBack {
  /** The table as it is then; rows that go are still in it. */
  after: TableSnapshot;
  cells: { row: number; column: number; entry: LogEntry }[];
  removed: { row: number; entry: LogEntry }[];
  identity: RowIdentity;
  /** Cells and rows that were changed since, and stay. */
  kept: number;
}

/**
 * Looks for what was written into a table, the last first, so that a cell written twice goes back to what it held
 * before both. Only what still holds our value is taken back, a new row only where nothing was added to it.
 * @param how.isMeant false for columns that are worked out again afterwards
 * @param how.idColumn of 编号, by which the log knows a row
 */
export function takeBack(
  seen: TableSnapshot,
  written: readonly RowToRestore[],
  how: { isMeant: (header: string) => boolean; idColumn: number | undefined; dateSystem: DateSystem },
): TakenBack {
  const { isMeant, idColumn, dateSystem } = how;
  const after = { ...seen, rows: seen.rows.map((cells) => [...cells]) };
  const cells = new Map<string, TakenBack['cells'][number]>();
  const removed = new Map<number, LogEntry>();
  const identity: RowIdentity = { content: seen.headers.map((_, column) => column) };
  let kept = 0;
  for (const item of [...written].reverse()) {
    const wanted = item.isNew ? item : { ...item, cells: item.cells.filter(({ header }) => isMeant(header)) };
    if (wanted.cells.length === 0) continue;
    const [place] = placeRow(after, wanted);
    if (item.isNew) {
      const isWhole = place !== undefined && isUntouched(after, place.row, item, isMeant);
      if (!isWhole) kept += 1;
      else removed.set(place.row, entryOf(after, place.row, '', nameOf(after, place.row), '', idColumn));
      continue;
    }
    kept += wanted.cells.length - (place?.cells.length ?? 0);
    if (!place || removed.has(place.row)) continue;
    if (item.identity.id !== null) identity.id = seen.headers.indexOf(item.identity.id);
    const content = item.identity.content.map((header) => seen.headers.indexOf(header));
    identity.content = content.filter((column) => column >= 0);
    for (const { column, cell } of place.cells) {
      const was =
        cells.get(`${place.row}:${column}`)?.entry.before ?? contentOf(seen, place.row, column, dateSystem);
      const cellBack = backTo(cell.held.value, cell.held.numberFormat);
      const rowAfter = after.rows[place.row];
      if (rowAfter) rowAfter[column] = cellBack;
      const entry = entryOf(seen, place.row, cell.header, was, logged(cellBack, dateSystem), identity.id);
      cells.set(`${place.row}:${column}`, { row: place.row, column, entry });
    }
  }
  return {
    after,
    cells: [...cells.values()],
    removed: [...removed].map(([row, entry]) => ({ row, entry })),
    identity,
    kept,
  };
}

/** Adds it to a batch, each row with its entry in 变更日志. @returns the unit of each entry */
export function addTakenBack(
  batch: WriteBatch,
  seen: TableSnapshot,
  { after, cells, removed, identity }: TakenBack,
): Map<LogEntry, Unit> {
  const columns = [...new Set(cells.map(({ column }) => column))].map((column) => {
    const values: (CellContent | undefined)[] = [];
    const numberFormats: (string | undefined)[] = [];
    for (const cell of cells) {
      if (cell.column !== column) continue;
      values[cell.row] = after.rows[cell.row]?.[column]?.value;
      numberFormats[cell.row] = after.rows[cell.row]?.[column]?.numberFormat;
    }
    return { column, values, numberFormats };
  });
  if (columns.length > 0) batch.cells(seen, identity, columns, { ofPeople: true });
  batch.remove(
    seen,
    removed.map(({ row }) => row),
    0,
  );
  return new Map([...cells, ...removed].map(({ row, entry }) => [entry, rowUnit(seen.key, row)]));
}

/** A row of ours nobody wrote in: what Opsbook worked out in it meanwhile does not count. */
function isUntouched(
  { rows, headers }: TableSnapshot,
  row: number,
  { cells, reads }: RowToRestore,
  isMeant: (header: string) => boolean,
): boolean {
  const ours = new Set(cells.map(({ header }) => header));
  return headers.every((header, column) => {
    const now = rows[row]?.[column]?.value ?? '';
    return sameContent(now, reads.get(header) ?? '') || (!isMeant(header) && !ours.has(header));
  });
}

const backTo = (value: unknown, numberFormat: string): CellSnapshot => ({
  value: value as CellContent,
  text: String(value),
  numberFormat,
});

function logged(cell: CellSnapshot, dateSystem: DateSystem): LogEntry['after'] {
  const day = cellDay(cell, dateSystem);
  return day === null ? cell.value : { day };
}

function contentOf(
  { rows }: TableSnapshot,
  row: number,
  column: number,
  dateSystem: DateSystem,
): LogEntry['before'] {
  const cell = rows[row]?.[column];
  return cell ? logged(cell, dateSystem) : '';
}

const nameOf = ({ rows }: TableSnapshot, row: number): string =>
  (rows[row] ?? []).map(cellText).find((text) => text.trim() !== '') ?? '';

function entryOf(
  seen: TableSnapshot,
  row: number,
  field: string,
  before: LogEntry['before'],
  after: LogEntry['after'],
  id?: number,
): LogEntry {
  const number = id === undefined ? '' : cellText(seen.rows[row]?.[id]).trim();
  return { action: 'undo', row: number || nameOf(seen, row), field, before, after, why: '' };
}
