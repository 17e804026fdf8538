import type { ExcelContext } from '../session/excelSession';
import type { CellContent } from '../../domain/changeLog/cellChange';
import { literalText } from '../cells/literalText';
import { blockOf, rowBlocks, type RowBlock } from '../cells/rowBlocks';
import type { TableSnapshot } from '../read/tableSnapshot';
import { rowsRefused } from './rowsRefused';
import { WorkbookError } from '../session/workbookError';

/** What an owned column should hold: one entry a body row, undefined = not ours to say. */
export interface OwnedColumn {
  column: number;
  values: (CellContent | undefined)[];
  /** Where a cell's number format must be its own; undefined = leave. */
  numberFormats?: (string | undefined)[];
}

export interface OwnedWrite {
  /** Cells that differ. */
  cells: number;
  /** Something is queued that the caller's next sync has to send. */
  queued: boolean;
  /** After that sync: the written rows that are not the rows that were computed any more. */
  displaced(): DisplacedRow[];
}

/** A body row that was written for another row, with what its cells hold now. */
export interface DisplacedRow {
  row: number;
  now: readonly unknown[];
}

/** The write of nothing. */
export const NOTHING_WRITTEN: OwnedWrite = { cells: 0, queued: false, displaced: () => [] };

/**
 * Writes the owned cells that differ from what was seen (SPEC section 9). A column is addressed by its header,
 * so that one a colleague moved in between is still hit and one they deleted stops the batch before anything is
 * written. Rows have no name: each batch first writes a column of nothing as high as the table was, which Excel
 * refuses when it is another height now; sorted rows are noticed by reading back what was written together with
 * the rows' keys.
 * The last block of rows is left queued for the caller's sync, so that a table of ordinary size costs none here.
 * @param keyColumns columns whose cells must still be what was seen, for a written row to count as the same row.
 * @throws WorkbookError before anything is queued when the sheet is protected or the table filtered.
 */
export async function writeOwnedCells(
  context: ExcelContext,
  seen: TableSnapshot,
  columns: OwnedColumn[],
  keyColumns: number[],
  onRows: (done: number, total: number) => void = () => undefined,
): Promise<OwnedWrite> {
  const changes = columns.map((column) => changesOf(seen, column));
  if (changes.every(({ values, formats }) => values.length + formats.length === 0)) return NOTHING_WRITTEN;
  const refused = rowsRefused(seen);
  if (refused) throw new WorkbookError(refused);

  const blocks = rowBlocks(seen.rows.length).filter((block) =>
    changes.some((change) => touches(change, block)),
  );
  const checks: (() => DisplacedRow[])[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index === 0) guardHeight(seen, changes[0]?.column ?? 0);
    changes.forEach((change) => writeBlock(seen, change, block));
    checks.push(askDisplaced(seen, changes, keyColumns, block));
    if (index === blocks.length - 1) break;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- all blocks together do not fit one request
    await context.sync();
    onRows(block.first + block.count, seen.rows.length);
  }
  return {
    cells: changes.reduce((sum, { values }) => sum + values.length, 0),
    queued: true,
    displaced: () => checks.flatMap((check) => check()),
  };
}

interface CellChange {
  row: number;
  value: CellContent;
}

/** The differing cells of one column, in row order. */
interface ColumnChange {
  column: number;
  values: CellChange[];
  formats: CellChange[];
}

function changesOf(seen: TableSnapshot, { column, values, numberFormats = [] }: OwnedColumn): ColumnChange {
  const differing = (wanted: (CellContent | undefined)[], now: 'value' | 'numberFormat') =>
    wanted.flatMap((value, row) =>
      value !== undefined && seen.rows[row]?.[column]?.[now] !== value ? [{ row, value }] : [],
    );
  return { column, values: differing(values, 'value'), formats: differing(numberFormats, 'numberFormat') };
}

const within = (cells: CellChange[], { first, count }: RowBlock) =>
  cells.filter(({ row }) => row >= first && row < first + count);

const touches = ({ values, formats }: ColumnChange, { first, count }: RowBlock) =>
  [...values, ...formats].some(({ row }) => row >= first && row < first + count);

/** Where a column stands now. */
const columnBody = (seen: TableSnapshot, column: number): Excel.Range =>
  seen.table.columns.getItem(seen.headers[column] ?? '').getDataBodyRange();

/**
 * Queues a write that changes nothing and fails when the table has not the height it was seen with.
 * @param column one that Opsbook owns
 */
export function guardHeight(seen: TableSnapshot, column: number): void {
  columnBody(seen, column).values = seen.rows.map(() => [null]);
}

function writeBlock(seen: TableSnapshot, { column, values, formats }: ColumnChange, block: RowBlock): void {
  writeSpan(seen, column, within(formats, block), (range, entries) => (range.numberFormat = entries));
  const typed = within(values, block).map(({ row, value }) => ({
    row,
    value: typeof value === 'string' ? literalText(value) : value,
  }));
  writeSpan(seen, column, typed, (range, entries) => (range.values = entries));
}

/** One write for a column: from the first to the last differing row, `null` leaving the cells between alone. */
function writeSpan(
  seen: TableSnapshot,
  column: number,
  cells: CellChange[],
  assign: (range: Excel.Range, entries: (CellContent | null)[][]) => void,
): void {
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last) return;
  const height = last.row - first.row;
  const entries: (CellContent | null)[][] = Array.from({ length: height + 1 }, () => [null]);
  for (const { row, value } of cells) entries[row - first.row] = [value];
  assign(columnBody(seen, column).getCell(first.row, 0).getResizedRange(height, 0), entries);
}

/** Queues the reading back of a block; the answer names the rows that are not what they were computed for. */
function askDisplaced(
  seen: TableSnapshot,
  changes: ColumnChange[],
  keyColumns: number[],
  block: RowBlock,
): () => DisplacedRow[] {
  const range = blockOf(seen.table.getDataBodyRange(), block, seen.headers.length);
  range.load('values');
  const written = new Map<number, Map<number, CellContent>>();
  for (const { column, values } of changes) {
    for (const { row, value } of within(values, block)) {
      written.set(row, (written.get(row) ?? new Map<number, CellContent>()).set(column, value));
    }
  }
  return () => {
    const now: unknown[][] = range.values;
    const moved = [...written].filter(([row, cells]) => {
      const cellsNow = now[row - block.first];
      const keyMoved = keyColumns.some(
        (column) => !cells.has(column) && cellsNow?.[column] !== seen.rows[row]?.[column]?.value,
      );
      return keyMoved || [...cells].some(([column, value]) => cellsNow?.[column] !== value);
    });
    return moved.map(([row]) => ({ row, now: now[row - block.first] ?? [] }));
  };
}
