import type { TableKey } from '../../domain/schema/columnKeys';
import { NO_WAY_BACK, type PlainWrite, type TakeBack } from '../back/PlainWrite';
import { TABLE_NAMES } from '../cells/tableNames';
import { pixelsInPoints } from '../look/pixels';
import { BEGINNING_HEIGHT, BODY_HEIGHTS, ROW_HEIGHTS } from '../look/rowHeights';
import { isSameHeight, isTooLow } from '../look/rowHeights';
import type { ColumnMap } from '../read/columnMap';
import type { TableSnapshot } from '../read/tableSnapshot';
import type { Asked } from '../session/asked';
import { hasFixedRows, placedColumns, rowHeightsIn } from './newRowHeights';

/** Rows looked at in one go, for each costs Excel as much as some hundred cells; of more, the rest has its turn the next time. */
const MOST_ROWS = 100;

/** Rows that are high enough, as they read then: `CellMemory` gives those that did not change again. */
const settled = new WeakSet<object>();

interface Grown {
  row: number;
  /** Points. */
  from: number;
  to: number;
  /** Its cells are put at the top, where they all were centred: any other alignment is somebody's. */
  toTop: boolean;
}

interface GrownTable {
  seen: TableSnapshot;
  /** See `newRowHeights`. */
  dated: TableSnapshot | null;
}

/** As `queueGrownRows`, with the request it may need. */
export async function grownRowHeights<T extends TableKey>(
  context: Excel.RequestContext,
  table: T,
  columns: ColumnMap<T>,
  grown: GrownTable,
): Promise<PlainWrite | null> {
  const { needsRequest, answer } = queueGrownRows(table, columns, grown);
  if (needsRequest) await context.sync();
  return answer();
}

const NOTHING_TALL: Asked<null> = { needsRequest: false, answer: () => null };

/**
 * Gives rows of which a text has become longer the height that shows it: of those that still have a height of ours, for
 * one that somebody chose is theirs, as are widths of columns. It needs a request where a row with a text of more than two
 * lines is new or was changed.
 */
export function queueGrownRows<T extends TableKey>(
  table: T,
  columns: ColumnMap<T>,
  { seen, dated }: GrownTable,
): Asked<PlainWrite | null> {
  if (seen.sheetProtected || seen.filtered || !hasFixedRows(dated)) return NOTHING_TALL;
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
  if (tall.length === 0) return NOTHING_TALL;
  const asked = tall
    .slice(0, MOST_ROWS)
    .map((row) => ({ row, ...queueRowRead(seen.table.getDataBodyRange().getRow(row)) }));
  const widthsNow = placed.map((column) => ({
    column,
    width: queueWidthRead(seen.table.getHeaderRowRange().getCell(0, column.at)),
  }));
  const answer = (): PlainWrite | null => {
    const now = widthsNow.map(({ column, width }) => ({ ...column, width: width() }));
    const needs = rowHeightsIn(
      columns,
      asked.map(({ row }) => cellsOf(row)),
      now,
    );
    const grown = asked.flatMap(({ row, look }, at): Grown[] => {
      const { height: from, alignment, isHidden } = look();
      const needed = needs[at] ?? 0;
      const isOurs = !isHidden && BODY_HEIGHTS.some((ours) => isSameHeight(from, ours));
      if (isOurs && isTooLow(from, needed))
        return [{ row, from, to: needed, toTop: needed === BEGINNING_HEIGHT && alignment === 'Center' }];
      settle(row);
      return [];
    });
    if (grown.length === 0) return null;
    const queue = () => {
      for (const { row, to, toTop } of grown) {
        const { format } = seen.table.getDataBodyRange().getRow(row);
        format.rowHeight = to;
        if (toTop) format.verticalAlignment = 'Top';
      }
    };
    return { cells: 0, queue, back: () => heightsBack(table, grown, seen) };
  };
  return { needsRequest: true, answer };
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
        ...queueRowRead(body.getRow(row)),
        name: queueFirstCell(body.getCell(row, 0)),
      }));
      await context.sync();
      const back = there.flatMap((one, at) => {
        const now = asked[at];
        const look = now?.look();
        if (!look || look.isHidden || !isSameHeight(look.height, one.to)) return [];
        if (now?.name() !== before.rows[one.row]?.[0]?.value) return [];
        return [{ ...one, isAtTop: one.toTop && look.alignment === 'Top' }];
      });
      const queue = () => {
        for (const { row, from, isAtTop } of back) {
          const { format } = found.getDataBodyRange().getRow(row);
          format.rowHeight = from;
          if (isAtTop) format.verticalAlignment = 'Center';
        }
      };
      return {
        write: back.length > 0 ? { cells: 0, queue, back: 'none' } : null,
        kept: 0,
        undone: back.length,
      };
    };
  },
});

interface RowLook {
  /** Points. */
  height: number;
  /** Null where its cells differ. */
  alignment: string | null;
  isHidden: boolean;
}

function queueRowRead(cells: Excel.Range): { look: () => RowLook } {
  cells.load('rowHidden');
  cells.format.load('rowHeight,verticalAlignment');
  return {
    look: () => ({
      height: cells.format.rowHeight,
      alignment: cells.format.verticalAlignment as string | null,
      isHidden: cells.rowHidden,
    }),
  };
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
