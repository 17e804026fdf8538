import type { Problem } from '../../domain/schema/problem';
import { fillBlankRows, type FilledBlanks } from './blankRows';
import { isBlankCell } from '../cells/cellText';
import type { ExcelContext } from '../session/excelSession';
import { typedRow, type NewRow } from '../cells/literalText';
import { rowBlocks } from '../cells/rowBlocks';
import type { TableSnapshot } from '../read/tableSnapshot';
import { rowsRefused } from './rowsRefused';
import { WorkbookError } from '../session/workbookError';

/** New rows as they are queued. */
export interface AppendedRows {
  /** Cells with content. */
  cells: number;
  /** Body row of a new row, by its place among them; after `settle`. */
  rowOf(place: number): number;
  /**
   * To be called after the next sync: where a colleague had begun to fill a row that was blank when it was seen, that
   * row gets back what they wrote and ours goes below the table. Costs a round trip only then.
   * @returns what a person has to know; nothing when the table took the rows in
   */
  settle(): Promise<Problem[]>;
}

interface AppendOptions {
  /** One a column: the number format its new cells get; undefined = the table's own. */
  numberFormats?: readonly (string | undefined)[];
  onRows?: (done: number, total: number) => void;
}

/**
 * Queues new rows: into the blank rows after the last filled one, the rest below the table, which then grows by
 * itself. Adding table rows would make co-authors' merges conflict (Microsoft: "Coauthoring in Excel add-ins"),
 * so that is left for a table with a totals row, with something standing right below it, or that would not grow
 * because a block of new rows begins with a blank cell (office-js #2097). All but the last block of many rows are
 * sent here.
 * @param rows one entry a column of the table, '' for a cell that stays blank.
 * @throws WorkbookError before anything is queued when the sheet is protected or the table filtered.
 */
export async function appendRows(
  context: ExcelContext,
  seen: TableSnapshot,
  rows: readonly NewRow[],
  options: AppendOptions = {},
): Promise<AppendedRows> {
  const refused = rowsRefused(seen);
  if (refused) throw new WorkbookError(refused);
  const firstRow = seen.rows.findLastIndex((cells) => cells.some((cell) => !isBlankCell(cell))) + 1;
  const inside = rows.slice(0, seen.rows.length - firstRow);
  const below = rows.slice(inside.length);
  const filled = inside.length > 0 ? fillBlankRows(seen, firstRow, inside) : null;
  if (filled) formatRows(filled.range, inside.length, options.numberFormats);
  if (below.length > 0) await putBelow(context, seen, below, options);
  const grown = seen.table.getDataBodyRange();
  grown.load('rowCount');
  const places = rows.map((_, place) => firstRow + place);
  const outside = (height: number, found: number): Problem[] =>
    found < height ? [{ code: 'rowsOutsideTable', sheet: seen.sheet, rows: height - found }] : [];
  return {
    cells: rows.flat().filter((value) => value !== '').length,
    rowOf: (place) => places[place] ?? 0,
    settle: async () => {
      const found = outside(seen.rows.length + below.length, grown.rowCount);
      const taken = filled?.taken() ?? [];
      if (!filled || taken.length === 0) return found;
      const height = await moveBelow(context, seen, filled, { rows: inside, taken, options });
      taken.forEach((place, index) => (places[place] = height.before + index));
      return found.length > 0 ? found : outside(height.before + taken.length, height.after);
    },
  };
}

/** Gives colleagues their rows back and puts ours below the table. @returns its rows before and after */
async function moveBelow(
  context: ExcelContext,
  seen: TableSnapshot,
  filled: FilledBlanks,
  { rows, taken, options }: { rows: readonly NewRow[]; taken: readonly number[]; options: AppendOptions },
): Promise<{ before: number; after: number }> {
  filled.giveBack(taken);
  const before = seen.table.getDataBodyRange();
  before.load('rowCount');
  const moved = rows.filter((_, place) => taken.includes(place));
  await putBelow(context, { ...seen, freeBelow: false }, moved, options);
  const after = seen.table.getDataBodyRange();
  after.load('rowCount');
  await context.sync();
  return { before: before.rowCount, after: after.rowCount };
}

async function putBelow(
  context: ExcelContext,
  seen: TableSnapshot,
  rows: readonly NewRow[],
  options: AppendOptions,
): Promise<void> {
  const grows =
    !seen.showsTotals && rowBlocks(rows.length).every(({ first }) => (rows[first]?.[0] ?? '') !== '');
  if (grows && (seen.freeBelow || !(await isTaken(context, seen, rows.length))))
    await putBlocksBelow(context, seen.table, rows, options);
  else await addTableRows(context, seen.table, rows, options);
}

async function addTableRows(
  context: ExcelContext,
  table: Excel.Table,
  rows: readonly NewRow[],
  { onRows }: AppendOptions,
): Promise<void> {
  const blocks = rowBlocks(rows.length);
  for (const [index, { first, count }] of blocks.entries()) {
    const added = rows.slice(first, first + count).map((row) => typedRow(row).map((value) => value ?? ''));
    table.rows.add(undefined, added);
    if (index === blocks.length - 1) return;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- all blocks together do not fit one request
    await context.sync();
    onRows?.(first + count, rows.length);
  }
}

async function isTaken(context: ExcelContext, { table }: TableSnapshot, rows: number): Promise<boolean> {
  const below = table.getDataBodyRange().getRowsBelow(rows);
  below.load('values');
  await context.sync();
  return below.values.some((cells: unknown[]) => cells.some((value) => value !== ''));
}

/**
 * Writes rows below a table that has nothing below it, a block at a time; the last block is left queued. Each
 * block asks anew where the table ends: a colleague may have added rows meanwhile.
 */
export async function putBlocksBelow(
  context: ExcelContext,
  table: Excel.Table,
  rows: readonly NewRow[],
  { numberFormats, onRows }: AppendOptions,
): Promise<void> {
  const blocks = rowBlocks(rows.length);
  for (const [index, { first, count }] of blocks.entries()) {
    const below = table.getDataBodyRange().getRowsBelow(count);
    putRows(below, rows.slice(first, first + count), numberFormats);
    if (index === blocks.length - 1) return;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- all blocks together do not fit one request
    await context.sync();
    onRows?.(first + count, rows.length);
  }
}

function putRows(range: Excel.Range, rows: readonly NewRow[], formats: AppendOptions['numberFormats']): void {
  range.values = rows.map(typedRow);
  formatRows(range, rows.length, formats);
}

function formatRows(range: Excel.Range, rows: number, formats: AppendOptions['numberFormats']): void {
  // After the values: by then the rows belong to the table and have the look of those above.
  formats?.forEach((format, column) => {
    if (format !== undefined) range.getColumn(column).numberFormat = Array<string[]>(rows).fill([format]);
  });
}
