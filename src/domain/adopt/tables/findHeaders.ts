import { cellAt, filledColumns, type Grid } from '../grid/grid';
import { headerColumns, type HeaderPlace } from './headerColumns';
import { isKnownHeader } from './headerMeaning';
import { couldBeHeader, looksLikeHeader } from './looksLikeHeader';
import { areaOver, type MergesByRow } from '../grid/mergesByRow';
import { recogniseColumns } from './recogniseColumns';

/** A header needs this many columns we know; a single word such as 状态 also stands in legends. */
const FEWEST_KNOWN = 2;

/** The headers of a sheet from the top, two beside each other where two tables stand side by side. */
export function findHeaders(grid: Grid, merges: MergesByRow): HeaderPlace[] {
  const headers: HeaderPlace[] = [];
  const covered = new Set<number>();
  let free = 0;
  grid.forEach((cells, row) => {
    if (row < free) return;
    const known = cells.filter(
      ({ value }) => typeof value === 'string' && value !== '' && isKnownHeader(value),
    );
    if (known.length < FEWEST_KNOWN) return;
    const place = bestRows(grid, merges, row, free);
    const parts = sideBySide(grid, merges, place, covered);
    if (parts.length === 0) return;
    headers.push(...parts);
    for (const { firstColumn, lastColumn } of parts)
      for (let column = firstColumn; column <= lastColumn; column += 1) covered.add(column);
    free = place.last + 1;
  });
  return headers.length > 0 ? headers : findUnknownHeaders(grid, merges);
}

/** The row alone, or with the row above or below it as a header of two rows: what makes most columns known. */
function bestRows(grid: Grid, merges: MergesByRow, row: number, free: number): HeaderPlace {
  const alone = wholeRows(grid, row, row);
  const places = [alone];
  for (const first of [row, row - 1]) {
    const pair = wholeRows(grid, first, first + 1);
    if (first >= free && first + 1 < grid.length && isPair(grid, pair)) places.push(pair);
  }
  const known = (place: HeaderPlace) => recogniseColumns(headerColumns(grid, merges, place)).known;
  const worth = (place: HeaderPlace) =>
    known(place) * 2 + (place.first === row && isGroupedBelow(grid, merges, place) ? 1 : 0);
  return places.reduce((best, place) => (worth(place) > worth(best) ? place : best));
}

function wholeRows(grid: Grid, first: number, last: number): HeaderPlace {
  const columns = [...filledColumns(grid, first), ...filledColumns(grid, last)];
  return {
    first,
    last,
    firstColumn: columns.reduce((least, column) => Math.min(least, column), Number.POSITIVE_INFINITY),
    lastColumn: columns.reduce((most, column) => Math.max(most, column), 0),
  };
}

/** A title above a header is one cell; a group row is several, and neither row holds values. */
function isPair(grid: Grid, { first, last }: HeaderPlace): boolean {
  return filledColumns(grid, first).length > 1 && [first, last].every((row) => couldBeHeader(grid, row));
}

/** True when a cell of the first row is merged across columns that have labels of their own below. */
function isGroupedBelow(grid: Grid, merges: MergesByRow, { first, last }: HeaderPlace): boolean {
  if (first === last) return false;
  return filledColumns(grid, last).some((column) => {
    const area = areaOver(merges, first, column);
    return area !== undefined && area.columnCount > 1 && area.rowCount === 1;
  });
}

/**
 * Parts a header at its blank columns where several parts are headers by themselves. What stands beside them
 * and knows too little belongs to the part on its left, unless it is a row of another table.
 * @param covered the columns below headers found above.
 */
function sideBySide(
  grid: Grid,
  merges: MergesByRow,
  place: HeaderPlace,
  covered: ReadonlySet<number>,
): HeaderPlace[] {
  const parts: HeaderPlace[] = [];
  let before: HeaderPlace | undefined;
  for (const run of runsOf(headerColumns(grid, merges, place))) {
    const part = { ...place, ...run };
    const { known } = recogniseColumns(headerColumns(grid, merges, part));
    const last = parts.at(-1);
    if (known >= FEWEST_KNOWN) {
      parts.push(before ? { ...part, firstColumn: before.firstColumn } : part);
      before = undefined;
    } else if (known > 0 || (!covered.has(part.firstColumn) && looksLikeHeader(grid, part))) {
      if (last) last.lastColumn = part.lastColumn;
      else before ??= part;
    }
  }
  // Two words apart from each other are a header only together.
  const { known } = recogniseColumns(headerColumns(grid, merges, place));
  return parts.length > 0 || known < FEWEST_KNOWN ? parts : [place];
}

function runsOf(columns: ReturnType<typeof headerColumns>) {
  const runs: { firstColumn: number; lastColumn: number }[] = [];
  for (const { column, group, label } of columns) {
    if (group === '' && label === '') continue;
    const run = runs.at(-1);
    if (run?.lastColumn === column - 1) run.lastColumn = column;
    else runs.push({ firstColumn: column, lastColumn: column });
  }
  return runs;
}

/**
 * Headers in a sheet whose words we do not know at all: in each block of rows the first row of several
 * different texts with a row of several cells below it. The person then says what the columns are.
 */
function findUnknownHeaders(grid: Grid, merges: MergesByRow): HeaderPlace[] {
  const headers: HeaderPlace[] = [];
  let inTable = false;
  grid.forEach((_, row) => {
    const filled = filledColumns(grid, row);
    if (filled.length === 0) inTable = false;
    if (inTable || filled.length < 2) return;
    const place = wholeRows(grid, row, row);
    const texts = filled.map((column) => String(cellAt(grid, row, column).value).trim());
    if (new Set(texts).size < texts.length || !couldBeHeader(grid, row)) return;
    const pair = row + 1 < grid.length ? wholeRows(grid, row, row + 1) : place;
    const header = isGroupedBelow(grid, merges, pair) && isPair(grid, pair) ? pair : place;
    if (filledColumns(grid, header.last + 1).length < 2) return;
    headers.push(header);
    inTable = true;
  });
  return headers;
}
