import type { TableKey } from '../../domain/schema/columnKeys';
import { NO_WAY_BACK, type PlainWrite, type TakeBack } from '../back/PlainWrite';
import { TABLE_NAMES } from '../cells/tableNames';
import { pixelsInPoints } from '../look/pixels';
import { BODY_HEIGHTS, ROW_HEIGHTS } from '../look/rowHeights';
import type { ColumnMap } from '../read/columnMap';
import type { TableSnapshot } from '../read/tableSnapshot';
import { hasFixedRows, placedColumns, rowHeightsIn } from './newRowHeights';
import { rowHeightsWrite } from './rowHeightsWrite';

/** Rows looked at in one go; of more, the rest has its turn the next time. */
const MOST_ROWS = 200;
/** Points by which a height that Excel rounded to its pixels may differ. */
const ROUNDING = 0.5;

/** Rows that are high enough, as they read then: `CellMemory` gives those that did not change again. */
const settled = new WeakSet<object>();

interface Grown {
  row: number;
  /** Points. */
  from: number;
  to: number;
}

/**
 * Gives rows of which a text has become longer the height that shows it: of those that still have a height of ours, for
 * one that somebody chose is theirs, as are widths of columns. It costs a request where a row with a text of more than two lines is new or was
 * changed, else none.
 * @param dated see `newRowHeights`
 */
export async function grownRowHeights<T extends TableKey>(
  context: Excel.RequestContext,
  table: T,
  columns: ColumnMap<T>,
  { seen, dated }: { seen: TableSnapshot; dated: TableSnapshot | null },
): Promise<PlainWrite | null> {
  if (seen.sheetProtected || seen.filtered || !hasFixedRows(dated)) return null;
  const placed = placedColumns(table, columns);
  const open = seen.rows.flatMap((cells, row) => (settled.has(cells) ? [] : [row]));
  const cellsOf = (row: number) => (seen.rows[row] ?? []).map(({ value }) => value);
  const heights = rowHeightsIn(columns, open.map(cellsOf), placed);
  const settle = (row: number) => void settled.add(seen.rows[row] ?? []);
  const tall = open.filter((row, at) => {
    const isTall = (heights[at] ?? 0) > ROW_HEIGHTS.body;
    if (!isTall) settle(row);
    return isTall;
  });
  if (tall.length === 0) return null;
  const asked = tall
    .slice(0, MOST_ROWS)
    .map((row) => ({ row, ...queueHeightRead(seen.table.getDataBodyRange().getRow(row)) }));
  const widthsNow = placed.map((column) => ({
    column,
    width: queueWidthRead(seen.table.getHeaderRowRange().getCell(0, column.at)),
  }));
  await context.sync();
  const now = widthsNow.map(({ column, width }) => ({ ...column, width: width() }));
  const needs = rowHeightsIn(
    columns,
    asked.map(({ row }) => cellsOf(row)),
    now,
  );
  const grown = asked.flatMap(({ row, height }, at): Grown[] => {
    const [from, needed] = [height(), needs[at] ?? 0];
    const isLow = from < needed - ROUNDING && BODY_HEIGHTS.some((ours) => isAbout(from, ours));
    if (!isLow) settle(row);
    return isLow ? [{ row, from, to: needed }] : [];
  });
  if (grown.length === 0) return null;
  const rows = grown.map(({ row }) => row);
  return rowHeightsWrite(
    seen,
    rows,
    grown.map(({ to }) => to),
    () => heightsBack(table, grown, seen),
  );
}

/** Brings rows back to the height they had, as far as they still are where they were, and as high as they were made. */
const heightsBack = (table: TableKey, grown: readonly Grown[], before: TableSnapshot): TakeBack => ({
  isWorkedOut: false,
  goesFirst: false,
  look: (context) => {
    const found = context.workbook.tables.getItemOrNullObject(TABLE_NAMES[table]).load('name');
    found.worksheet.protection.load('protected');
    return async () => {
      if (found.isNullObject || found.worksheet.protection.protected) return NO_WAY_BACK;
      const body = found.getDataBodyRange().load('rowCount');
      await context.sync();
      const there = grown.filter(({ row }) => row < body.rowCount);
      const asked = there.map(({ row }) => ({
        ...queueHeightRead(body.getRow(row)),
        name: queueFirstCell(body.getCell(row, 0)),
      }));
      await context.sync();
      const back = there.filter(
        ({ row, to }, at) =>
          isAbout(asked[at]?.height() ?? 0, to) && asked[at]?.name() === before.rows[row]?.[0]?.value,
      );
      const queue = () => {
        for (const { row, from } of back) found.getDataBodyRange().getRow(row).format.rowHeight = from;
      };
      return {
        write: back.length > 0 ? { cells: 0, queue, back: 'none' } : null,
        kept: 0,
        undone: back.length,
      };
    };
  },
});

function queueHeightRead(cells: Excel.Range): { height: () => number } {
  cells.format.load('rowHeight');
  return { height: () => cells.format.rowHeight };
}

/** Pixels. */
function queueWidthRead(cell: Excel.Range): () => number {
  cell.format.load('columnWidth');
  return () => cell.format.columnWidth / pixelsInPoints(1);
}

function queueFirstCell(cell: Excel.Range): () => unknown {
  cell.load('values');
  return () => (cell.values as unknown[][])[0]?.[0];
}

const isAbout = (height: number, other: number): boolean => Math.abs(height - other) <= ROUNDING;
