import type { ExcelContext } from '../session/excelSession';

/** The part of a sheet that is worth reading; rows and columns count from 0. */
export interface ForeignExtent {
  name: string;
  sheet: Excel.Worksheet;
  firstRow: number;
  rowCount: number;
  firstColumn: number;
  columnCount: number;
}

/** Nothing people call a plan is wider; a cell astray in the last of Excel's 16,384 columns makes a range so. */
const MOST_COLUMNS = 400;

export interface QueuedExtentRead {
  sheet: Excel.Worksheet;
  used: Excel.Range;
}

/**
 * Queues the question where a sheet's content is; `extentOf` has the answer after the next sync.
 * The used range is asked for its place only: a cell astray far down makes it a million rows high.
 */
export function queueExtentRead(sheet: Excel.Worksheet): QueuedExtentRead {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex, columnIndex, rowCount, columnCount');
  sheet.load('name');
  return { sheet, used };
}

/** Null for a sheet that is blank, and for one that is not there. */
export function extentOf({ sheet, used }: QueuedExtentRead): ForeignExtent | null {
  if (used.isNullObject) return null;
  return {
    name: sheet.name,
    sheet,
    firstRow: used.rowIndex,
    rowCount: used.rowCount,
    firstColumn: used.columnIndex,
    columnCount: Math.min(used.columnCount, MOST_COLUMNS),
  };
}

/** Rows of a used range that is looked into before it is read. */
const STRETCH = 10_000;

/**
 * Cuts high used ranges to the content at their top: the stretches of rows up to the first blank one.
 * One round trip when there is such a range, none otherwise.
 */
export async function cutExtents(
  context: ExcelContext,
  extents: readonly ForeignExtent[],
): Promise<readonly (ForeignExtent & { unreadFrom: number | null })[]> {
  const asked = extents.map((extent) =>
    extent.rowCount > STRETCH ? askStretches(extent) : () => extent.rowCount,
  );
  if (extents.some(({ rowCount }) => rowCount > STRETCH)) await context.sync();
  return extents.map((extent, index) => {
    const rowCount = Math.min(asked[index]?.() ?? 0, mostRows(extent));
    const unreadFrom = rowCount < extent.rowCount ? extent.firstRow + rowCount + 1 : null;
    return { ...extent, rowCount, unreadFrom };
  });
}

/** More cells than this do not fit the memory of a pane; a plan of 100,000 rows and 20 columns does. */
const MOST_CELLS = 2_000_000;

const mostRows = ({ columnCount }: ForeignExtent): number => Math.floor(MOST_CELLS / columnCount);

function askStretches({ sheet, firstRow, rowCount, firstColumn, columnCount }: ForeignExtent): () => number {
  const stretches: Excel.Range[] = [];
  for (let first = 0; first < rowCount; first += STRETCH) {
    const height = Math.min(STRETCH, rowCount - first);
    const used = sheet
      .getRangeByIndexes(firstRow + first, firstColumn, height, columnCount)
      .getUsedRangeOrNullObject(true);
    used.load('rowIndex, rowCount');
    stretches.push(used);
  }
  return () => {
    const blank = stretches.findIndex((used) => used.isNullObject);
    const last = blank < 0 ? stretches.at(-1) : stretches[blank - 1];
    return last && !last.isNullObject ? last.rowIndex + last.rowCount - firstRow : 0;
  };
}
