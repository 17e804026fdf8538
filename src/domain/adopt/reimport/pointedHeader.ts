import { filledColumns, cellAt, shownText, type Grid } from '../grid/grid';

/** A header a person pointed at. */
export interface PointedHeader {
  /** From 0. */
  headerRow: number;
  headerRows: number | 'auto';
}

/** Between the pieces; none of them holds it, since each is one line. */
const BETWEEN = '\n';
/** A name takes a text of 255 characters. */
const LONGEST = 200;

/** What the row says, as far as a name has room for it. */
function wordsOf(grid: Grid, row: number): string {
  const words = filledColumns(grid, row).map((column) =>
    shownText(cellAt(grid, row, column))
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return words.join(BETWEEN).slice(0, LONGEST);
}

/** A header a person pointed at, as a text that finds it again though rows were put in above it. */
export function writePointed(grid: Grid, { headerRow, headerRows }: PointedHeader): string {
  return [headerRow, headerRows, wordsOf(grid, headerRow)].join(BETWEEN);
}

/** Where it was, else the only row that says the same; null where its words are gone, or stand there twice. */
export function findPointed(grid: Grid, text: string): PointedHeader | null {
  const found = /^(\d+)\n(auto|\d+)\n(.+)$/s.exec(text);
  if (!found) return null;
  const [, place, rows, words] = found;
  const isThere = (row: number) => wordsOf(grid, row) === words;
  const headerRows = rows === 'auto' ? rows : Number(rows);
  if (isThere(Number(place))) return { headerRow: Number(place), headerRows };
  const [only, another] = grid.flatMap((_, row) => (isThere(row) ? [row] : []));
  return only === undefined || another !== undefined ? null : { headerRow: only, headerRows };
}
