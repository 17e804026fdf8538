import { cellAt, filledColumns, isBlankCell, type Grid } from '../grid/grid';
import { isMark } from '../grid/isMark';
import { isDayCell } from './isDayCell';

/** A start and a finish are two. */
const FEWEST_DAYS = 3;
/** Rows below that are looked at; a drawing shows in the first of them. */
const LOOK_BELOW = 40;
const FEWEST_MARKS = 2;
const MOSTLY_MARKS = 0.9;
/** So many cells of text in a row are a table of texts. */
const MOST_LABELS = 12;

/** The columns below the days in a row: the most of them one after the other. */
export function dayColumns(grid: Grid, row: number): readonly number[] {
  let best: readonly number[] = [];
  let run: readonly number[] = [];
  for (const column of filledColumns(grid, row)) {
    run = isDayCell(cellAt(grid, row, column)) && !isMarkText(grid, row, column) ? [...run, column] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** ■ and √ are no days, though a letter of a weekday is one. */
function isMarkText(grid: Grid, row: number, column: number): boolean {
  const { value } = cellAt(grid, row, column);
  return (
    typeof value === 'boolean' || (typeof value === 'string' && /^\P{L}*$/u.test(value) && !/\d/.test(value))
  );
}

/** True for a row of days with nothing below them but marks, and tasks beside these. */
export function isOverDrawing(grid: Grid, row: number): boolean {
  const days = dayColumns(grid, row);
  const [first, last] = [days[0], days.at(-1)];
  const texts = new Set(days.map((column) => String(cellAt(grid, row, column).value)));
  // x x x are marks themselves.
  if (texts.size < FEWEST_DAYS || first === undefined || last === undefined) return false;
  if (filledColumns(grid, row).length - days.length > MOST_LABELS) return false;
  let marks = 0;
  let others = 0;
  let drawn = 0;
  for (let below = row + 1; below <= Math.min(grid.length - 1, row + LOOK_BELOW); below += 1) {
    const filled = filledColumns(grid, below);
    const inside = filled.filter((column) => column >= first && column <= last);
    // More days below: the header has another row.
    if (below <= row + 2 && drawn === 0 && dayColumns(grid, below).length >= FEWEST_DAYS) return false;
    const own = inside.filter((column) => isMark(cellAt(grid, below, column)));
    marks += own.length;
    others += inside.length - own.length;
    // Few texts end the search in a table of texts or figures.
    if (others > FEWEST_DAYS && others > marks) return false;
    if (own.length > 0 && hasText(grid, below, first)) drawn += 1;
  }
  return drawn >= FEWEST_MARKS && marks >= (marks + others) * MOSTLY_MARKS;
}

function hasText(grid: Grid, row: number, before: number): boolean {
  return filledColumns(grid, row).some((column) => {
    const cell = cellAt(grid, row, column);
    return column < before && typeof cell.value === 'string' && !isBlankCell(cell);
  });
}
