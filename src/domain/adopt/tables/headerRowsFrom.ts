import { filledColumns, type Grid } from '../grid/grid';
import { dayColumns } from '../drawing/overDrawing';
import { areaOver, type MergesByRow } from '../grid/mergesByRow';
import { headerColumns, type HeaderPlace } from './headerColumns';
import { headerMeaning } from './headerMeaning';
import { labelWeight } from './labelWeight';
import { couldBeHeader } from './looksLikeHeader';
import { withoutTimeline } from './scoreHeaderRow';
import { headerText, type SourceColumn } from './tableCandidate';
import { TABLE_KEYS } from '../../schema/columnKeys';

/** Nobody's header is higher. */
const HIGHEST = 4;

/**
 * The rows of a header one row of which is known: as many as its labels are merged down, else the row alone or
 * with the one above or below it, whichever says most about the columns.
 * @param after the last row that belongs to a table above.
 */
export function headerRowsFrom(grid: Grid, merges: MergesByRow, row: number, after: number): HeaderPlace {
  return withTimelineRows(grid, labelRowsFrom(grid, merges, row, after), after);
}

function labelRowsFrom(grid: Grid, merges: MergesByRow, row: number, after: number): HeaderPlace {
  const deep = mergedDown(grid, merges, row);
  if (deep > 1) return rowsOf(grid, row, row + deep - 1);
  const places = [rowsOf(grid, row, row)];
  for (const first of [row, row - 1]) {
    if (first > after && first + 1 < grid.length && isPair(grid, merges, first))
      places.push(rowsOf(grid, first, first + 1));
  }
  const worth = (place: HeaderPlace): number =>
    headerColumns(grid, merges, place).reduce((sum, column) => sum + columnWorth(column), 0);
  return places.reduce((best, place) => (worth(place) > worth(best) + 0.5 ? place : best));
}

const FEWEST_DAYS = 3;

/**
 * The header with a row of days or weeks below it that names nothing else, and with a row of labels and months above its
 * days: 任务 and 3月 over 1, 2, 3.
 */
function withTimelineRows(grid: Grid, place: HeaderPlace, after: number): HeaderPlace {
  const below = dayColumns(grid, place.last + 1);
  const isOfDays = below.length >= FEWEST_DAYS && below.length === filledColumns(grid, place.last + 1).length;
  const days = dayColumns(grid, place.last);
  const [first] = days;
  const isBesideNames = (below[0] ?? 0) > (filledColumns(grid, place.first)[0] ?? 0);
  if (isOfDays && isBesideNames && place.last - place.first + 1 < HIGHEST)
    return withTimelineRows(grid, rowsOf(grid, place.first, place.last + 1), after);
  const above = place.first - 1;
  const upper = above > after ? filledColumns(grid, above) : [];
  const hasNames = filledColumns(grid, place.first).some((column) => first !== undefined && column < first);
  const isOfMonths =
    first !== undefined &&
    days.length >= FEWEST_DAYS &&
    !hasNames &&
    upper.some((column) => column < first) &&
    upper.some((column) => column >= first) &&
    couldBeHeader(
      grid,
      above,
      upper.filter((column) => column < first),
    );
  return isOfMonths ? rowsOf(grid, above, place.last) : place;
}

/** A header with a meaning of ours is worth more than one that is only a header. */
function columnWorth(column: SourceColumn): number {
  const isOurs = TABLE_KEYS.some((table) => headerMeaning(table, column) !== undefined);
  return isOurs ? 3 : labelWeight(headerText(column)) || labelWeight(column.label) / 2;
}

/** How many rows most of a header's labels are merged down; 1 without merges. */
function mergedDown(grid: Grid, merges: MergesByRow, row: number): number {
  const filled = filledColumns(grid, row);
  const heights = filled.flatMap((column) => {
    const area = areaOver(merges, row, column);
    return area && area.rowCount > 1 && area.rowCount <= HIGHEST ? [area.rowCount] : [];
  });
  const most = Math.max(1, ...heights);
  return heights.length >= 1 && heights.length * 3 >= filled.length ? most : 1;
}

function rowsOf(grid: Grid, first: number, last: number): HeaderPlace {
  const columns: number[] = [];
  for (let row = first; row <= last; row += 1) columns.push(...filledColumns(grid, row));
  return { first, last, firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
}

/**
 * True where two rows are one header: the upper has several labels, and the lower fills in below groups and
 * beside labels. A lower cell straight below a label that is no group is a row of the table.
 */
function isPair(grid: Grid, merges: MergesByRow, first: number): boolean {
  const upper = withoutTimeline(grid, first);
  const lower = withoutTimeline(grid, first + 1);
  const isHeader = couldBeHeader(grid, first, upper) && couldBeHeader(grid, first + 1, lower);
  if (upper.length < 2 || lower.length < 2 || !isHeader) return false;
  const isGroup = (column: number) =>
    (areaOver(merges, first, column)?.columnCount ?? 1) > 1 ||
    (!upper.includes(column + 1) && lower.includes(column + 1));
  return (
    lower.some((column) => !upper.includes(column)) &&
    lower.every((column) => !upper.includes(column) || isGroup(column))
  );
}
