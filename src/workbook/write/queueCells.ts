import type { CellContent } from '../../domain/changeLog/cellChange';
import { literalText } from '../cells/literalText';
import { sameContent } from '../cells/sameContent';
import type { RowBlock } from '../cells/rowBlocks';
import { queueHeldColumnRead, type HeldColumn } from '../read/heldCells';
import { readsFormats, type TableSnapshot } from '../read/tableSnapshot';
import { ifAnswered } from '../session/asked';
import type { RowToRestore } from './safety/restoreRows';
import { groupBy } from '../cells/groupBy';
import { rowMatcher, type CellAt, type RowIdentity } from './rowIdentity';
import { rowRuns } from './rowRuns';
import type { CellWrite, Unit } from './WriteBatch';

/** What came of the cells of one table. */
interface CellsFinding {
  /** Units in which a row had moved or a cell had been edited before the batch arrived. */
  conflicts: ReadonlySet<Unit>;
  /** Rows concerned. */
  rows: number;
  /** Somebody filtered the table, and Excel did not put every value where it belongs. */
  misplaced: boolean;
  /** What undoes the cells of units. */
  undo(units: ReadonlySet<Unit>): RowToRestore[];
}

/** Cells of one table as they are queued; what to know of them is there after the sync. */
export interface QueuedCells {
  /** Queues the reading of what the writes below are about to overwrite. */
  readBefore(): void;
  /**
   * Queues what a sheet that was protected meanwhile refuses before anything else is done, and what nobody misses
   * where another sheet is the one that refuses: the number format that the first cell has; where that is not known,
   * the first write itself.
   */
  probe(): void;
  /** Numbers of rows, before anything that names a row by its number. */
  writeNumbers(): void;
  write(): void;
  /** Somebody has filtered the table since it was seen: where values went is to be looked at. */
  isFiltered(): boolean;
  /** Queues that look; without its answer a filtered table counts as written wrongly. */
  readLanded(): void;
  finding(): CellsFinding;
}

/**
 * One table's cells in one batch: what they hold in the moment before, and the writes. Only
 * the cells that differ are written; columns are addressed by their headers, so that one somebody moved is still hit.
 */
export function queueCells(
  seen: TableSnapshot,
  identity: RowIdentity,
  cells: readonly CellWrite[],
): QueuedCells {
  const runs = rowRuns(cells.map(({ row }) => row));
  const ofColumn = groupBy(cells, ({ column }) => column);
  const columns = [...ofColumn.keys()];
  const writesOf = (column: number, { first, count }: RowBlock): readonly CellWrite[] => {
    const own = ofColumn.get(column) ?? [];
    return runs.length === 1 ? own : own.filter(({ row }) => row >= first && row < first + count);
  };
  const header = seen.table.getHeaderRowRange();
  const knowsFormats = readsFormats(seen.key);
  const before: RunRead[] = [];
  const after: ReadonlyMap<number, Excel.Range>[] = [];
  const write = (isMeant: (column: number) => boolean) => {
    for (const run of runs)
      for (const column of columns.filter(isMeant))
        if (knowsFormats || run !== runs[0] || column !== columns[0])
          writeRun(seen, column, writesOf(column, run));
  };
  return {
    readBefore: () => {
      header.load('values');
      seen.table.autoFilter.load('isDataFiltered');
      for (const run of runs) before.push(queueRunRead(seen, run, columns));
    },
    probe: () => {
      const [first] = cells;
      if (!first) return;
      if (!knowsFormats) {
        const column = columns[0] ?? first.column;
        writeRun(seen, column, writesOf(column, runs[0] ?? { first: first.row, count: 1 }));
        return;
      }
      const format = seen.rows[first.row]?.[first.column]?.numberFormat ?? 'General';
      columnRun(seen, first.column, { first: first.row, count: 1 }).numberFormat = [[format]];
    },
    writeNumbers: () => write((column) => column === identity.id),
    write: () => write((column) => column !== identity.id),
    isFiltered: () => seen.table.autoFilter.isDataFiltered,
    readLanded: () => {
      for (const run of runs)
        after.push(new Map(columns.map((column) => [column, columnRun(seen, column, run).load('values')])));
    },
    finding: () => {
      const headers = (header.values[0] ?? []).map(String);
      const found = assess({ seen, identity, cells }, headers, before);
      const landed = (row: number, column: number): unknown => {
        const at = runs.findIndex(({ first, count }) => row >= first && row < first + count);
        const values = ifAnswered(() => after[at]?.get(column)?.values as unknown[][] | undefined);
        return values?.[row - (runs[at]?.first ?? 0)]?.[0];
      };
      const misplaced =
        seen.table.autoFilter.isDataFiltered &&
        cells.some(
          ({ row, column, value }) => value !== undefined && !sameContent(landed(row, column), value),
        );
      return { ...found, misplaced };
    },
  };
}

interface RunRead extends RowBlock {
  rows: Excel.Range;
  held: ReadonlyMap<number, () => HeldColumn>;
}

function columnRun(seen: TableSnapshot, column: number, { first, count }: RowBlock): Excel.Range {
  return seen.table.columns
    .getItem(seen.headers[column] ?? '')
    .getDataBodyRange()
    .getCell(first, 0)
    .getResizedRange(count - 1, 0);
}

function queueRunRead(seen: TableSnapshot, run: RowBlock, columns: readonly number[]): RunRead {
  const rows = seen.table
    .getDataBodyRange()
    .getRow(run.first)
    .getResizedRange(run.count - 1, 0);
  rows.load('values');
  const held = new Map(columns.map((column) => [column, queueHeldColumnRead(columnRun(seen, column, run))]));
  return { ...run, rows, held };
}

/** One write for the cells of a column in a run: `null` leaves those between alone. */
function writeRun(seen: TableSnapshot, column: number, own: readonly CellWrite[]): void {
  const span = (content: (cell: CellWrite) => CellContent | undefined) => {
    const first = own.find((cell) => content(cell) !== undefined);
    if (!first) return null;
    const entries: (CellContent | null)[][] = [];
    for (const cell of own) {
      const value = content(cell);
      if (value === undefined) continue;
      while (entries.length < cell.row - first.row) entries.push([null]);
      entries[cell.row - first.row] = [value];
    }
    return { entries, range: columnRun(seen, column, { first: first.row, count: entries.length }) };
  };
  const formats = span(({ numberFormat }) => numberFormat);
  if (formats) formats.range.numberFormat = formats.entries;
  const formatOf = ({ row, column: at, numberFormat }: CellWrite) =>
    numberFormat ?? seen.rows[row]?.[at]?.numberFormat;
  const values = span((cell) =>
    typeof cell.value === 'string' ? literalText(cell.value, formatOf(cell)) : cell.value,
  );
  if (values) values.range.values = values.entries;
}

interface Written {
  seen: TableSnapshot;
  identity: RowIdentity;
  cells: readonly CellWrite[];
}

/** Compares what was overwritten with what the writes were decided from. */
function assess(
  { seen, identity, cells }: Written,
  headers: readonly string[],
  before: readonly RunRead[],
): Omit<CellsFinding, 'misplaced'> {
  const isSame = rowMatcher(seen, identity);
  const place = seen.headers.map((name) => headers.indexOf(name));
  const ofRow = groupBy(cells, ({ row }) => row);
  const conflicts = new Set<Unit>();
  const rows = new Set<number>();
  const runs = before.map(({ first, count, rows: whole, held }) => {
    const values = whole.values as unknown[][];
    return { first, count, values, held: new Map([...held].map(([column, read]) => [column, read()])) };
  });
  const readOf = (row: number): RowRead | undefined => {
    const run = runs.find(({ first, count }) => row >= first && row < first + count);
    if (!run) return undefined;
    const at = row - run.first;
    const cells = run.values[at];
    return { now: (column) => cells?.[place[column] ?? -1], held: (column) => run.held.get(column), at };
  };
  for (const [row, own] of ofRow) {
    const read = readOf(row);
    const isEdited = own.some(({ column, value, ofPeople }) => {
      const held = read?.held(column);
      if (!read || !held || value === undefined) return false;
      const now = read.now(column);
      const isUnchanged = sameContent(now, seen.rows[row]?.[column]?.value);
      return !(isUnchanged || sameContent(now, value)) || (ofPeople === true && held.isFormula(read.at, now));
    });
    if (read && isSame(row, read.now, writtenIn(own)) && !isEdited) continue;
    rows.add(row);
    for (const { unit } of own) conflicts.add(unit);
  }
  return {
    conflicts,
    rows: rows.size,
    undo: (units) => {
      if (units.size === 0) return [];
      return [...ofRow].flatMap(([row, own]): RowToRestore[] => {
        const undone = own.filter(({ unit }) => units.has(unit));
        const read = undone.length > 0 ? readOf(row) : undefined;
        if (!read) return [];
        const written = writtenIn(own);
        return [
          {
            key: seen.key,
            sheet: seen.sheet,
            identity: named(identity, seen.headers),
            row,
            reads: new Map(seen.headers.map((name, column) => [name, written(column) ?? read.now(column)])),
            cells: undone.flatMap(({ column, value }) => {
              const held = read.held(column)?.cell(read.at, read.now(column));
              return held ? [{ header: seen.headers[column] ?? '', written: value ?? held.value, held }] : [];
            }),
          },
        ];
      });
    },
  };
}

interface RowRead {
  now: CellAt;
  held(column: number): HeldColumn | undefined;
  /** Its place among the rows that were read with it. */
  at: number;
}

const writtenIn =
  (cells: readonly CellWrite[]): CellAt =>
  (at) =>
    cells.find(({ column, value }) => column === at && value !== undefined)?.value;

const named = ({ id, content }: RowIdentity, headers: readonly string[]): RowToRestore['identity'] => ({
  id: id === undefined ? null : (headers[id] ?? null),
  content: content.map((column) => headers[column] ?? ''),
});
