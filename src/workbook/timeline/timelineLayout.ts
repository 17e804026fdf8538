import { columnLetters } from '../cells/cellAddress';
import type { TimelineWindow } from '../../domain/timeline/timelineWindow';

/** Zero-based columns: what is read, what only formulas read, then one a day. */
export const COLUMNS = {
  task: 0,
  owner: 1,
  start: 2,
  finish: 3,
  end: 4,
  status: 5,
  /** 编号. */
  id: 6,
  /** The task's row in the tracker's table, counted from 1; 0 where it has none any more. */
  place: 7,
  /** Which bar the task has: D done, B blocked, N not begun, P under way. */
  kind: 8,
  baseline: 9,
  firstDay: 10,
} as const;

/** Zero-based rows: two of them only formulas read. */
export const ROWS = {
  title: 0,
  counts: 1,
  month: 2,
  day: 3,
  weekday: 4,
  date: 5,
  off: 6,
  firstTask: 7,
} as const;

/** `$C8`-style reference to a column's cell in the first task's row, for formulas that move down. */
export const inRow = (column: keyof typeof COLUMNS, row: number = ROWS.firstTask): string =>
  `$${columnLetters(COLUMNS[column])}${row + 1}`;

/** `$G$8:$G$20` of the task rows. */
export const downRows = (column: number, rows: number, first: number = ROWS.firstTask): string =>
  `$${columnLetters(column)}$${first + 1}:$${columnLetters(column)}$${first + rows}`;

/** Pixels of a day's column. */
export const DAY_WIDTHS: Readonly<Record<TimelineWindow['span'], number>> = { month: 17, quarter: 6 };

/** Lines below the tasks: what is not listed, of those there were and of those added since. */
export const LINES_BELOW = 2;
