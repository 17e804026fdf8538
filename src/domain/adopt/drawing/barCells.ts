import type { DrawnArea } from './drawnAreas';

/** What a cell is filled with, `#RRGGBB` or '' for nothing. */
export type FillAt = (row: number, column: number) => string;

/** A cell of a bar, with the place of its colour among those of all bars, the commonest first. */
export interface BarCell {
  row: number;
  column: number;
  colour: number;
}

/** So much of an area is covered by what the bars are drawn on. */
const BACKGROUND = 0.5;
const IN_MOST_ROWS = 0.8;
/** A colour of weekends, or of headings, is hardly anywhere else. */
const HARDLY = 0.1;
const WHOLE = 0.9;
/** Fewer rows are no reason to take a column for a weekend. */
const FEWEST_ROWS = 4;
/** From here on a grey is as good as white beside a colour. */
const PALE = 0xd0;
const SAME = 10;

interface Painted {
  row: number;
  column: number;
  fill: string;
}

/**
 * The cells of an area that bars are drawn in: what is filled and is no background, no weekend and no heading. Of several
 * greys and a colour only the colour is a bar.
 * @param rows of the area with a task.
 */
export function barCells(area: DrawnArea, rows: readonly number[], fillAt: FillAt): readonly BarCell[] {
  const painted = rows.flatMap((row) => {
    const cells: Painted[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      const fill = fillAt(row, column).toUpperCase();
      if (fill !== '' && fill !== '#FFFFFF') cells.push({ row, column, fill });
    }
    return cells;
  });
  const width = area.lastColumn - area.firstColumn + 1;
  const withoutGround = withoutBackground(painted, rows.length, width);
  const bars = withoutLines(withoutGround, rows.length, width);
  const order = byCount(bars);
  return bars.map(({ row, column, fill }) => ({ row, column, colour: order.indexOf(fill) }));
}

function countsOf(cells: readonly Painted[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fill } of cells) counts.set(fill, (counts.get(fill) ?? 0) + 1);
  return counts;
}

function byCount(cells: readonly Painted[]): readonly string[] {
  return [...countsOf(cells)].sort(([, one], [, other]) => other - one).map(([fill]) => fill);
}

function isPale(fill: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
  const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  return low >= PALE && high - low <= SAME;
}

/** Greys beside colours, and the colour of nearly everything where most rows have another one on it. */
function withoutBackground(cells: readonly Painted[], rows: number, width: number): readonly Painted[] {
  const coloured = cells.filter(({ fill }) => !isPale(fill));
  const rest = coloured.length > 0 ? coloured : cells;
  const [most] = byCount(rest);
  const ground = rest.filter(({ fill }) => fill === most);
  const others = rest.filter(({ fill }) => fill !== most);
  const isGround =
    ground.length >= rows * width * BACKGROUND &&
    rowsOf(ground) >= rows * IN_MOST_ROWS &&
    rowsOf(others) * 2 >= rows;
  return isGround ? others : rest;
}

const rowsOf = (cells: readonly Painted[]): number => new Set(cells.map(({ row }) => row)).size;

/** Leaves out a colour in the columns and rows that it fills from end to end, where it is hardly anywhere else. */
function withoutLines(cells: readonly Painted[], rows: number, width: number): readonly Painted[] {
  const counts = new Map<string, number>();
  const keysOf = ({ fill, row, column }: Painted) =>
    [`${fill} row ${String(row)}`, `${fill} column ${String(column)}`] as const;
  for (const cell of cells) for (const key of keysOf(cell)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isWhole = (cell: Painted) => {
    const [inRow = 0, inColumn = 0] = keysOf(cell).map((key) => counts.get(key) ?? 0);
    return inRow >= width * WHOLE || (rows >= FEWEST_ROWS && inColumn >= rows * WHOLE);
  };
  const all = countsOf(cells);
  const whole = countsOf(cells.filter(isWhole));
  const isLine = ({ fill }: Painted) => {
    const inLines = whole.get(fill) ?? 0;
    return inLines > 0 && (all.get(fill) ?? 0) - inLines <= inLines * HARDLY;
  };
  const others = cells.filter((cell) => !isLine(cell));
  // The only colour there is draws bars, however long they are.
  return others.length > 0 ? others : cells;
}
