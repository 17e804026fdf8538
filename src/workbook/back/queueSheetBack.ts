import { putBack, queueHeldRead, type HeldCell } from '../read/heldCells';
import { WorkbookError } from '../session/workbookError';
import { namedCells } from './namedCells';
import { KEPT, NO_WAY_BACK, type PlainWrite, type TakeBack } from './PlainWrite';

interface Made {
  /** Defined names that lead to it, and go with it. */
  names?: readonly string[];
  /** From this row on are rows that are taken back by themselves before: by then they are to be blank. */
  ownRows?: { from: number; width: number };
  /** The table that goes with it. */
  table?: string;
}

/**
 * Queues the reading of a sheet as the request that makes it leaves it; the answer takes it out again while it holds that
 * and nothing else.
 */
export function queueSheetBack(
  sheet: Excel.Worksheet,
  { names = [], ownRows, table }: Made = {},
): () => TakeBack {
  sheet.load('id');
  const above = ownRows && sheet.getRangeByIndexes(0, 0, ownRows.from, ownRows.width);
  const made = queueContentRead(above ?? sheet.getUsedRangeOrNullObject(true));
  return () => {
    const { id } = sheet;
    const left = made();
    const look = (context: Excel.RequestContext) => {
      const there = context.workbook.worksheets.getItemOrNullObject(id);
      there.load('name');
      const { protection } = context.workbook;
      protection.load('protected');
      return async () => {
        if (there.isNullObject) return NO_WAY_BACK;
        const now = queueContentRead(there.getUsedRangeOrNullObject(true));
        for (const drawn of [there.charts, there.shapes, there.tables]) drawn.load('items/name');
        const defined = names.map((name) => context.workbook.names.getItemOrNullObject(name).load('name'));
        await context.sync();
        const drawings = there.charts.items.length + there.shapes.items.length;
        if (!isSame(now(), left) || drawings > 0 || there.tables.items.length > 1) return KEPT;
        if (protection.protected) throw new WorkbookError({ code: 'workbookProtected' });
        const write = sheetRemoval(there, left, defined);
        return { write, kept: 0, undone: 1, sheets: [there.name] };
      };
    };
    return {
      isWorkedOut: false,
      goesFirst: false,
      goesLast: true,
      look,
      ...(table === undefined ? {} : { table }),
    };
  };
}

/** A sheet that goes; what somebody wrote into it in that moment comes back on a new sheet of its name. */
function sheetRemoval(
  sheet: Excel.Worksheet,
  left: readonly PlacedCell[],
  names: readonly Excel.NamedItem[],
): PlainWrite {
  const { name } = sheet;
  const queue = (): ReturnType<PlainWrite['queue']> => {
    const last = queueContentRead(sheet.getUsedRangeOrNullObject(true));
    for (const item of names) if (!item.isNullObject) item.delete();
    sheet.delete();
    return () => {
      const cells = last();
      if (isSame(cells, left)) return null;
      return {
        problem: { code: 'othersChanged', sheet: name, rows: 1 },
        isOnlyTold: true,
        isOnce: true,
        sheet: name,
        held: () => cells.flatMap(({ row, column, cell }) => namedCells([[cell]], { row, column }, () => '')),
        restore: ({ workbook: { worksheets } }) => {
          const again = worksheets.add(name);
          for (const { row, column, cell } of cells)
            putBack(again.getRangeByIndexes(row, column, 1, 1), cell);
        },
      };
    };
  };
  return { cells: 0, queue, back: 'none' };
}

interface PlacedCell {
  row: number;
  column: number;
  cell: HeldCell;
}

/** Queues the reading of cells of a sheet; blank ones are left out of the answer. */
function queueContentRead(used: Excel.Range): () => PlacedCell[] {
  used.load('rowIndex,columnIndex');
  const held = queueHeldRead(used);
  return () =>
    used.isNullObject
      ? []
      : held().flatMap((cells, row) =>
          cells.flatMap((cell, column) =>
            cell.held === '' ? [] : [{ row: used.rowIndex + row, column: used.columnIndex + column, cell }],
          ),
        );
}

/** Whether the same stands in the same places; a formula may have come to something else. */
const isSame = (one: readonly PlacedCell[], other: readonly PlacedCell[]): boolean =>
  textOf(one) === textOf(other);

const textOf = (cells: readonly PlacedCell[]): string =>
  JSON.stringify(cells.map(({ row, column, cell }) => [row, column, cell.held]));
