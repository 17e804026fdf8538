import { filledColumns, type Grid, type MergedArea } from '../grid/grid';
import { ColumnClaims } from './columnClaims';
import { findHeaders } from './findHeaders';
import { headerColumns, type HeaderPlace } from './headerColumns';
import { mergesByRow, type MergesByRow } from '../grid/mergesByRow';
import { headerRowsFrom } from './headerRowsFrom';
import { headerText, type ListedTable, type TableCandidate } from './tableCandidate';

/**
 * Finds the tables on a sheet a team made itself (SPEC section 1, Adopt): headers of one or two rows, below
 * titles and legends, anywhere on the sheet, several under or beside each other. The grid is cut to its
 * content; the work grows with its cells.
 * @returns the tables from the top and the left; none when nothing on the sheet looks like a header.
 */
export function findTables(
  grid: Grid,
  merges: readonly MergedArea[] = [],
  listed: readonly ListedTable[] = [],
): TableCandidate[] {
  const byRow = mergesByRow(merges);
  const own = listed.map(placeOf);
  const isFree = (header: HeaderPlace) => !listed.some((table) => isWithin(header, table));
  const found = withoutRepeats(grid, byRow, findHeaders(grid, byRow)).filter(isFree);
  return tablesUnder(grid, byRow, inOrder([...own, ...found]), listed);
}

/**
 * The table below a header a person points at, whatever was found there (SPEC section 1, Adopt). Null for a row
 * with nothing in it.
 * @param rows of the header; 0 where the table begins at once. Worked out from the header when left out.
 */
export function tableBelow(
  grid: Grid,
  merges: readonly MergedArea[],
  row: number,
  rows?: number,
): TableCandidate | null {
  const filled = filledColumns(grid, row);
  if (filled.length === 0) return null;
  const byRow = mergesByRow(merges);
  const whole = headerRowsFrom(grid, byRow, row, row - 1);
  const place = rows === undefined ? whole : { ...whole, first: row, last: row + rows - 1 };
  const below = findHeaders(grid, byRow).filter(({ first }) => first > place.last + 1 && first > row);
  const tables = tablesUnder(grid, byRow, inOrder([place, ...withoutRepeats(grid, byRow, below)]), []);
  return tables.find(({ headerRows: { first } }) => first === place.first) ?? null;
}

function inOrder(headers: readonly HeaderPlace[]): HeaderPlace[] {
  return [...headers].sort((one, other) => one.first - other.first || one.firstColumn - other.firstColumn);
}

function placeOf({ firstRow, firstColumn, columnCount, hasHeader }: ListedTable): HeaderPlace {
  const last = hasHeader ? firstRow : firstRow - 1;
  return { first: firstRow, last, firstColumn, lastColumn: firstColumn + columnCount - 1 };
}

function isWithin(
  header: HeaderPlace,
  { firstRow, rowCount, firstColumn, columnCount }: ListedTable,
): boolean {
  const sharesRows = header.last >= firstRow - 1 && header.first < firstRow + rowCount;
  const sharesColumns = header.lastColumn >= firstColumn && header.firstColumn < firstColumn + columnCount;
  return sharesRows && sharesColumns;
}

function tablesUnder(
  grid: Grid,
  byRow: MergesByRow,
  headers: readonly HeaderPlace[],
  listed: readonly ListedTable[],
): TableCandidate[] {
  const lastOf = (header: HeaderPlace) => {
    const own = listed.find(
      (table) => table.firstRow === header.first && table.firstColumn === header.firstColumn,
    );
    return own && own.firstRow + own.rowCount - 1;
  };
  const ends = lastRowsOf(grid, headers).map((end, index) => {
    const header = headers[index];
    return (header && lastOf(header)) ?? end;
  });
  const claims = new ColumnClaims();
  headers.forEach(({ first, firstColumn, lastColumn }, index) => {
    const rows = { first, last: ends[index] ?? grid.length - 1 };
    for (let column = firstColumn; column <= lastColumn; column += 1) claims.claim(column, rows);
  });
  const tables = headers.map((header, index) => {
    const end = ends[index] ?? grid.length - 1;
    const place = lastOf(header) === undefined ? { ...header, ...widen(grid, header, end, claims) } : header;
    const body = trimBody(grid, place, end);
    const columns = headerColumns(grid, byRow, place);
    return {
      headerRows: { first: place.first, last: place.last },
      firstBodyRow: body.first,
      lastBodyRow: body.last,
      firstColumn: place.firstColumn,
      lastColumn: place.lastColumn,
      columns,
      rowsAbove: [] as readonly number[],
      isListed: lastOf(header) !== undefined,
    };
  });
  return withRowsAbove(grid, tables);
}

/** So many tables of the same columns one below the other are one log, with a title for each week. */
const A_LOG = 3;

/** A header printed again within its own table is no new table; one with a title above it is. */
function withoutRepeats(grid: Grid, merges: MergesByRow, headers: readonly HeaderPlace[]): HeaderPlace[] {
  const above = new Map<number, string>();
  const wordsOf = (header: HeaderPlace) =>
    [header.firstColumn, ...headerColumns(grid, merges, header).map(headerText)].join('\n');
  const times = new Map<string, number>();
  for (const header of headers) times.set(wordsOf(header), (times.get(wordsOf(header)) ?? 0) + 1);
  return headers.filter((header) => {
    const words = wordsOf(header);
    const known = above.get(header.firstColumn);
    above.set(header.firstColumn, words);
    const hasTitle = inside(grid, header.first - 1, header).length === 1;
    return known !== words || (hasTitle && (times.get(words) ?? 0) < A_LOG);
  });
}

interface Columns {
  firstColumn: number;
  lastColumn: number;
}

function inside(grid: Grid, row: number, { firstColumn, lastColumn }: Columns): number[] {
  return filledColumns(grid, row).filter((column) => column >= firstColumn && column <= lastColumn);
}

/** Each table ends above the next header in any of its columns, and above that header's title. */
function lastRowsOf(grid: Grid, headers: readonly HeaderPlace[]): number[] {
  const nextHeader = new Map<number, HeaderPlace>();
  const ends: number[] = [];
  for (let index = headers.length - 1; index >= 0; index -= 1) {
    const header = headers[index];
    if (!header) continue;
    let next: HeaderPlace | undefined;
    for (let column = header.firstColumn; column <= header.lastColumn; column += 1) {
      const below = nextHeader.get(column);
      if (below && (!next || below.first < next.first)) next = below;
      nextHeader.set(column, header);
    }
    ends[index] = next ? firstTitleRow(grid, next, header.last + 1) - 1 : grid.length - 1;
  }
  return ends;
}

/** A title or legend is at most this many rows of one cell each, directly above the header. */
const TALLEST_TITLE = 3;

function firstTitleRow(grid: Grid, header: HeaderPlace, highest: number): number {
  let row = header.first;
  while (row > highest && header.first - row < TALLEST_TITLE && filledColumns(grid, row - 1).length === 1)
    row -= 1;
  return row;
}

function trimBody(grid: Grid, header: HeaderPlace, end: number): { first: number; last: number } {
  let last = end;
  while (last > header.last && inside(grid, last, header).length === 0) last -= 1;
  return { first: header.last + 1, last };
}

/** Takes in the columns beside the header that have rows but no header, up to the first empty or taken one. */
function widen(grid: Grid, header: HeaderPlace, end: number, claims: ColumnClaims): Columns {
  const rows = { first: header.first, last: end };
  const filled = new Set<number>();
  for (let row = header.last + 1; row <= end; row += 1)
    for (const column of filledColumns(grid, row)) filled.add(column);
  const take = (column: number): boolean => {
    if (!filled.has(column) || !claims.isFree(column, rows)) return false;
    claims.claim(column, rows);
    return true;
  };
  let { firstColumn, lastColumn } = header;
  while (take(firstColumn - 1)) firstColumn -= 1;
  while (take(lastColumn + 1)) lastColumn += 1;
  return { firstColumn, lastColumn };
}

/** What is between a table and the one above it. */
function withRowsAbove(grid: Grid, tables: readonly TableCandidate[]): TableCandidate[] {
  let free = 0;
  return tables.map((table) => {
    const rowsAbove: number[] = [];
    for (let row = free; row < table.headerRows.first; row += 1)
      if (filledColumns(grid, row).length > 0) rowsAbove.push(row);
    free = Math.max(free, table.lastBodyRow + 1, table.headerRows.last + 1);
    return { ...table, rowsAbove };
  });
}
