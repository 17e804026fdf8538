import { monthOf } from '../../../words/vocabulary/monthNames';
import { isDateFormat } from '../../dates/isDateFormat';
import { cellAt, filledColumns, type Grid } from '../grid/grid';
import { isMark } from '../grid/isMark';
import { isDayCell } from './isDayCell';

/** Cells below the days of a drawing; rows and columns are positions in the grid, the last ones included. */
export interface DrawnArea {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** A start and a finish are two. */
const FEWEST_DAYS = 3;
/** Months, weeks and days above each other; more rows of numbers are a table of figures. */
const HIGHEST_HEADER = 3;
const FEWEST_TASKS = 2;
/** The share of cells that may hold something that is no mark. */
const SOME = 0.1;
/** The share of tasks with a date of their own that makes the drawing a mere picture of it. */
const MOSTLY = 0.5;
/** The last group of columns is as wide as the one before it, and no wider than a month. */
const WIDEST_GROUP = 31;
/** Numbers of days and weeks; no amounts. */
const LAST_NUMBER = 53;
const EARLIEST_DAY = 20_000;

interface Run {
  first: number;
  last: number;
  /** Columns up to the next label, at the end of the run. */
  step: number;
}

/**
 * Where bars may be drawn beside tasks: the blank cells below days, weeks or months, in tables whose tasks have no dates
 * of their own. What the cells look like is asked for these only.
 */
export function drawnAreas(grid: Grid): readonly DrawnArea[] {
  const runs = grid.map((_, row) => longestRun(grid, row));
  const areas: DrawnArea[] = [];
  for (let row = 0; row < grid.length; row += 1) {
    const run = runs[row];
    if (!run) continue;
    let last = row;
    while (meets(runs[last + 1], run)) last += 1;
    if (last - row >= HIGHEST_HEADER) {
      row = last;
      continue;
    }
    const header = runs.slice(row, last + 1).flatMap((one) => one ?? []);
    let end = last + 1;
    while (end < grid.length && !meets(runs[end], run)) end += 1;
    const firstDay = Math.min(...header.map(({ first }) => first));
    const area = {
      firstRow: last + 1,
      lastRow: end - 1,
      firstColumn: firstOfMonths(grid, row - 1, firstDay),
      lastColumn: Math.max(...header.map((one) => one.last + one.step - 1)),
    };
    if (!isToDrawIn(grid, area)) continue;
    areas.push(area);
    row = end - 1;
  }
  return areas;
}

/** The most labels of days one after the other in a row. */
function longestRun(grid: Grid, row: number): Run | null {
  let best: number[] = [];
  let run: number[] = [];
  let kindBefore: string | null = null;
  for (const column of filledColumns(grid, row)) {
    const kind = labelKind(grid, row, column);
    // A number beside dates is the number of something else.
    if (kind !== kindBefore) run = [];
    kindBefore = kind;
    if (kind === null) continue;
    run = [...run, column];
    if (run.length > best.length) best = run;
  }
  const [first, last, before] = [best[0], best.at(-1), best.at(-2)];
  if (best.length < FEWEST_DAYS || first === undefined || last === undefined || before === undefined)
    return null;
  return { first, last, step: Math.min(WIDEST_GROUP, last - before) };
}

/** Where 3月 stands above days of which only some are written, the drawing begins with it. */
function firstOfMonths(grid: Grid, row: number, firstDay: number): number {
  const labels = filledColumns(grid, row).filter((column) => column <= firstDay);
  let first = firstDay;
  for (const column of labels.reverse()) {
    const { value } = cellAt(grid, row, column);
    if (typeof value !== 'string' || monthOf(value) === null) break;
    first = column;
  }
  return first;
}

function labelKind(grid: Grid, row: number, column: number): 'text' | 'date' | 'number' | null {
  const cell = cellAt(grid, row, column);
  if (typeof cell.value !== 'number') return isDayCell(cell) && !isMark(cell) ? 'text' : null;
  if (isDateFormat(cell.numberFormat)) return cell.value >= EARLIEST_DAY ? 'date' : null;
  return Number.isInteger(cell.value) && cell.value >= 1 && cell.value <= LAST_NUMBER ? 'number' : null;
}

/** True where two rows have their labels above the same columns. */
function meets(one: Run | null | undefined, other: Run): boolean {
  if (!one) return false;
  const shared = Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1;
  return shared * 2 >= other.last - other.first + 1;
}

function isToDrawIn(grid: Grid, area: DrawnArea): boolean {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  let tasks = 0;
  let dated = 0;
  let written = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (!isTask(grid, row, area)) continue;
    tasks += 1;
    for (const column of filledColumns(grid, row)) {
      const cell = cellAt(grid, row, column);
      const isInside = column >= firstColumn && column <= lastColumn;
      if (isInside && !isMark(cell)) written += 1;
    }
    if (hasDate(grid, row)) dated += 1;
  }
  const cells = tasks * (lastColumn - firstColumn + 1);
  return tasks >= FEWEST_TASKS && written <= cells * SOME && dated < tasks * MOSTLY;
}

/** Two letters or characters: 登录 is a task, and x a mark. */
const TEXT = /\p{L}.*\p{L}/su;

/** True for a row with a text beside the drawing. */
export function isTask(grid: Grid, row: number, { firstColumn, lastColumn }: DrawnArea): boolean {
  return filledColumns(grid, row).some((column) => {
    const { value } = cellAt(grid, row, column);
    return (column < firstColumn || column > lastColumn) && typeof value === 'string' && TEXT.test(value);
  });
}

const DATE_TEXT = /^\s*\d{1,4}([-./年月])\d{1,2}(?:\1|月|日|$)/;

function hasDate(grid: Grid, row: number): boolean {
  return filledColumns(grid, row).some((column) => {
    const { value, numberFormat } = cellAt(grid, row, column);
    return typeof value === 'number'
      ? value >= EARLIEST_DAY && isDateFormat(numberFormat)
      : DATE_TEXT.test(String(value)) && !/^\d+\.\d+$/.test(String(value).trim());
  });
}
