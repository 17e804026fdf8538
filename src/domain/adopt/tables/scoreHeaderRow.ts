import { readIssueState, readTaskStatus } from '../../../words/vocabulary/readStatus';
import { isBlankWord } from '../../cells/isBlankWord';
import { isDateFormat } from '../../dates/isDateFormat';
import { isDayCell } from '../drawing/isDayCell';
import { isOverDrawing } from '../drawing/overDrawing';
import { nameLikeness } from '../grid/nameLikeness';
import { cellAt, filledColumns, isBlankCell, shownText, type Grid } from '../grid/grid';
import { labelWeight } from './labelWeight';

/** What a row is worth as the header of the rows below it. */
export interface HeaderRowScore {
  points: number;
  /** Cells that are headers by their words. */
  labels: number;
  /** Of these, the ones hardly ever found in a cell below a header. */
  plain: number;
}

/** Longer texts are sentences; a header may explain itself. */
const LONGEST_LABEL = 80;
/** Rows below that are looked at. */
const LOOK_BELOW = 60;
const CELLS_BELOW = 8;
/** Points of a cell: what the cells below are of another kind for, what cannot be a header against. */
const CONTRAST = 1;
const MOST_CONTRAST = 4;
const NO_LABEL = -2;
const VALUE = -1.5;

const NONE: HeaderRowScore = { points: 0, labels: 0, plain: 0 };

/**
 * Weighs a row as a header: words of headers, texts over dates and numbers, against values, people's names and
 * texts that come again in the rows below. Days and weeks to the right of the labels are a drawing and count nothing.
 */
export function scoreHeaderRow(grid: Grid, row: number): HeaderRowScore {
  const all = filledColumns(grid, row);
  // Most rows of a sheet are no headers, and cost no more than this.
  if (all.length < 2) return NONE;
  if (isNameBesideTimeline(grid, row, all)) return NAME_AND_DRAWING;
  const isHopeless = all.filter((column) => weightAt(grid, row, column) > 0).length < 2;
  const score = isHopeless ? NONE : scoreLabels(grid, row);
  // Whatever the labels say, days with bars below them are a header.
  return score.points < NAME_AND_DRAWING.points && isOverDrawing(grid, row) ? NAME_AND_DRAWING : score;
}

function scoreLabels(grid: Grid, row: number): HeaderRowScore {
  const filled = withoutTimeline(grid, row);
  const again = filled.filter((column) => comesAgain(grid, row, column));
  const isPrintedAgain = again.length > 1 && again.length >= filled.length * 0.6;
  let points = 0;
  let labels = 0;
  let plain = 0;
  let contrast = 0;
  for (const column of filled) {
    const cell = cellAt(grid, row, column);
    const text = shownText(cell).trim();
    if (!isLabel(cell.value) || isFormLabel(grid, row, column)) {
      points += NO_LABEL;
      continue;
    }
    const weight = labelWeight(text);
    if (again.includes(column) && !isPrintedAgain) {
      points -= 1;
      continue;
    }
    if (weight > 0) labels += 1;
    if (weight >= 2) plain += 1;
    points += weight;
    if (weight === 0 && (readTaskStatus(text) !== null || readIssueState(text) !== null)) points += VALUE;
    if (weight === 0 && nameLikeness(text) === 'name') points += VALUE;
    if (isOverValues(grid, row, column)) contrast += CONTRAST;
  }
  return filled.length < 2 ? NONE : { points: points + Math.min(MOST_CONTRAST, contrast), labels, plain };
}

/** `项目名称：` before its value: a line of a form, unless the whole row is written so. */
export function isFormLabel(grid: Grid, row: number, column: number): boolean {
  const isColon = (at: number) => /[:：]\s*$/.test(String(cellAt(grid, row, at).value));
  const filled = filledColumns(grid, row);
  const [next = filled.findLast((at) => at < column)] = filled.filter((at) => at > column);
  return isColon(column) && (next === undefined || !isColon(next));
}

function weightAt(grid: Grid, row: number, column: number): number {
  const { value } = cellAt(grid, row, column);
  return typeof value === 'string' ? labelWeight(value.trim()) : 0;
}

/** True for a text that may be a header: it is short, and no date, count or number kept as text. */
function isLabel(value: string | number | boolean): value is string {
  if (typeof value !== 'string' || value.trim().length > LONGEST_LABEL) return false;
  const plain = value.normalize('NFKC').trim();
  return labelWeight(value) > 0 || (!/^[\d.?~/-]*\d/.test(plain) && !isBlankWord(plain));
}

/** A start and a finish are two. */
const FEWEST_DAYS = 3;

/** Three or more numbers, dates or letters of weekdays at the right end are no labels. */
export function withoutTimeline(grid: Grid, row: number): readonly number[] {
  const filled = filledColumns(grid, row);
  let end = filled.length;
  while (end > 0 && isDay(grid, row, filled[end - 1] ?? 0)) end -= 1;
  // 2026 over its months is one cell, and a drawing as wide as they are.
  const from = filled[end];
  const below = from === undefined ? 0 : Math.max(...[1, 2].map((down) => daysFrom(grid, row + down, from)));
  if (end >= 2 && below >= FEWEST_DAYS) return filled.slice(0, end);
  return end <= filled.length - FEWEST_DAYS && end >= 2 ? filled.slice(0, end) : filled;
}

const daysFrom = (grid: Grid, row: number, from: number): number =>
  filledColumns(grid, row).filter((column) => column >= from && isDay(grid, row, column)).length;

const isDay = (grid: Grid, row: number, column: number): boolean => isDayCell(cellAt(grid, row, column));

/** Two months are a drawing, beside a label as plain as 任务名称. */
const FEWEST_BESIDE_NAME = 2;
const PLAIN_LABEL = 3;
/** As much as two labels are worth, for names and a drawing are all such a sheet has. */
const NAME_AND_DRAWING: HeaderRowScore = { points: 4, labels: 2, plain: 1 };

/** One plain header, and nothing else in its row but weeks or months: names with a drawing beside them. */
function isNameBesideTimeline(grid: Grid, row: number, [first = 0, ...rest]: readonly number[]): boolean {
  if (rest.length < FEWEST_BESIDE_NAME || weightAt(grid, row, first) < PLAIN_LABEL) return false;
  return rest.every(
    (column) => typeof cellAt(grid, row, column).value === 'string' && isDay(grid, row, column),
  );
}

function comesAgain(grid: Grid, row: number, column: number): boolean {
  const { value } = cellAt(grid, row, column);
  if (typeof value !== 'string') return false;
  const last = Math.min(grid.length - 1, row + LOOK_BELOW);
  for (let below = row + 1; below <= last; below += 1)
    if (cellAt(grid, below, column).value === value) return true;
  return false;
}

/** True where most cells below a text are dates, numbers or status words. */
function isOverValues(grid: Grid, row: number, column: number): boolean {
  let seen = 0;
  let values = 0;
  const last = Math.min(grid.length - 1, row + LOOK_BELOW);
  for (let below = row + 1; below <= last && seen < CELLS_BELOW; below += 1) {
    const cell = cellAt(grid, below, column);
    if (isBlankCell(cell)) continue;
    seen += 1;
    const text = shownText(cell).trim();
    const isValue =
      typeof cell.value === 'number' ||
      isDateFormat(cell.numberFormat) ||
      /^[\d./年月日%:-]+$/.test(text.normalize('NFKC')) ||
      readTaskStatus(text) !== null ||
      nameLikeness(text) === 'name';
    if (isValue) values += 1;
  }
  return seen > 0 && values >= seen * 0.6;
}
