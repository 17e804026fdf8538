import { isWide } from '../../../cells/isWide';
import { readIssueState, readTaskStatus } from '../../../../words/vocabulary/readStatus';
import { readYesNo } from '../../../../words/vocabulary/readYesNo';
import { isBlankWord } from '../../../cells/isBlankWord';
import { readDate, type DateContext } from '../../../dates/reading/readDate';
import { readDays } from '../../grid/readDays';
import { cellAt, isBlankCell, shownText, type Grid } from '../../grid/grid';
import { isDateFormat } from '../../../dates/isDateFormat';
import type { TableCandidate } from '../../tables/tableCandidate';
import { nameLikeness } from '../../grid/nameLikeness';

/** What the filled cells of a column look like; each count is at most `filled`. */
export interface ColumnProfile {
  /** Rows of the body that hold something in any column. */
  rows: number;
  /** Cells with something to say; `-` and 待定 have nothing. */
  filled: number;
  /** Rows above the first of these. */
  before: number;
  dates: number;
  /** Dates that are a start and a finish in one cell; they count among `dates` too. */
  spans: number;
  /** Of these, the ones with both ends. */
  ranges: number;
  statuses: number;
  states: number;
  /** 是, 否, √, true. */
  yesNo: number;
  numbers: number;
  /** Numbers written with `%`; they count among `numbers` too. */
  percents: number;
  /** Numbers from 0 to 1, or to 100. */
  shares: number;
  /** Numbers too small to be days of Excel, not formatted as days: 1, 23, 120. */
  counts: number;
  /** Numbers that are one more than the one above. */
  running: number;
  /** `3天`, `2 weeks`: a length of time. */
  days: number;
  /** `T001`, `3.1.2`: numbers of rows; links too. */
  codes: number;
  /** 星期一, Mon. */
  weekdays: number;
  /** A letter alone or two: the marks of a RACI matrix, H M L. */
  letters: number;
  /** Names of persons, with a family name or two capitalised words, and departments. */
  names: number;
  /** What may be a name as well as something else: two or three characters, one capitalised word. */
  looseNames: number;
  texts: number;
  /** Texts long enough to say what is to be done. */
  sentences: number;
  distinct: number;
  /** Stretches of the same text one below the other; as many as `distinct` where the rows are grouped by it. */
  runs: number;
}

/** No plan has a day of before 1954. */
const EARLIEST_DAY = 20_000;
/** Enough to know a column by; a hundred thousand rows say no more. */
const MOST_CELLS = 300;

const WEEKDAY =
  /^(?:(?:周|星期|礼拜)[一二三四五六日天]|[一二三四五六日月火水木金土]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?)$/i;

/** 13.03. and 13.03: whether the day is in front, the column as a whole says. */
const DAY_AND_MONTH = /^(?:\d{1,2}[./]\d{1,2}\.|(?:1[3-9]|2\d|3[01])[./](?:0?[1-9]|1[0-2]))$/;

/** Where something is, and not what it is called. */
const LINK = /^(?:https?:\/\/|www\.)\S+$/i;

/** `T001`, `3.1.2`, `OPS-12`: a number of a row, not its name. */
const CODE = /^[A-Za-z]{0,5}[-_.#]?\d+(?:[.-]\d+)*\.?$/;

/** Looks at the first filled cells of a column's body. */
export function profileColumn(
  grid: Grid,
  { firstBodyRow, lastBodyRow, firstColumn, lastColumn }: TableCandidate,
  column: number,
  context: Omit<DateContext, 'role'>,
): ColumnProfile {
  const profile = emptyProfile();
  const distinct = new Set<string>();
  let above: string | null = null;
  let numberAbove: number | null = null;
  for (let row = firstBodyRow; row <= lastBodyRow && profile.filled < MOST_CELLS; row += 1) {
    if (saysNothing(grid, row, firstColumn, lastColumn)) continue;
    profile.rows += 1;
    const cell = cellAt(grid, row, column);
    const text = shownText(cell).trim();
    if (isBlankCell(cell) || isBlankWord(text)) continue;
    if (profile.filled === 0) profile.before = profile.rows - 1;
    profile.filled += 1;
    if (text !== above) profile.runs += 1;
    above = text;
    distinct.add(text);
    const number = typeof cell.value === 'number' ? cell.value : Number(text || Number.NaN);
    if (numberAbove !== null && number === numberAbove + 1) profile.running += 1;
    numberAbove = Number.isNaN(number) ? null : number;
    count(profile, cell, text, number, context);
  }
  return { ...profile, distinct: distinct.size };
}

function count(
  profile: ColumnProfile,
  cell: ReturnType<typeof cellAt>,
  text: string,
  number: number,
  context: Omit<DateContext, 'role'>,
): void {
  const reading = readDate(cell, { ...context, role: 'finish' });
  const isOpen = reading.kind === 'notADate' && reading.reason === 'openRange';
  const isDate = reading.kind === 'date' || reading.kind === 'range' || isOpen || DAY_AND_MONTH.test(text);
  // A bare percentage reads as a status too, but a column of them is 完成百分比.
  const isStatus = /[^\d.,%\s]/.test(text) && readTaskStatus(text) !== null;
  const isState = /[^\d.,%\s]/.test(text) && readIssueState(text) !== null;
  const isNumber = typeof cell.value === 'number' || /^[\d.,]+%?$/.test(text);
  if (isDate) profile.dates += 1;
  const isRange = reading.kind === 'range' && !reading.estimate;
  if (isRange) profile.ranges += 1;
  if (isRange || isOpen) profile.spans += 1;
  if (isStatus) profile.statuses += 1;
  if (isState) profile.states += 1;
  if (readYesNo(text) !== null) profile.yesNo += 1;
  if (/^[\d.,]+%$/.test(text) || (typeof cell.value === 'number' && cell.numberFormat.includes('%')))
    profile.percents += 1;
  if (number >= 0 && number <= 100) profile.shares += 1;
  if (!isDate && Math.abs(number) < EARLIEST_DAY) profile.counts += 1;
  if (readDays(cell) !== null && !isDate) profile.days += 1;
  const isCode = CODE.test(text) || LINK.test(text);
  if (isCode) profile.codes += 1;
  if (WEEKDAY.test(text)) profile.weekdays += 1;
  if (/^[A-Za-z]{1,2}(?:[/,、]\s*[A-Za-z]{1,2})*$/.test(text)) profile.letters += 1;
  if (isNumber) profile.numbers += 1;
  else if (typeof cell.value === 'string' && !isDate && !isStatus && !isState && !isCode) {
    profile.texts += 1;
    const likeness = nameLikeness(text);
    if (likeness === 'name') profile.names += 1;
    if (likeness !== null) profile.looseNames += 1;
    if (likeness === null && widthOf(text) >= 12) profile.sentences += 1;
  }
}

/** A Chinese character says about as much as two letters. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (isWide(character) ? 2 : 1), 0);
}

/** True for a blank row, and for one with nothing but numbers: these are filled down beyond the last task. */
function saysNothing(grid: Grid, row: number, firstColumn: number, lastColumn: number): boolean {
  const cells = grid[row] ?? [];
  for (let column = firstColumn; column <= Math.min(lastColumn, cells.length - 1); column += 1) {
    const cell = cellAt(grid, row, column);
    const isPlainNumber = typeof cell.value === 'number' && !isDateFormat(cell.numberFormat);
    if (!isBlankCell(cell) && !isPlainNumber) return false;
  }
  return true;
}

function emptyProfile(): ColumnProfile {
  return {
    rows: 0,
    filled: 0,
    before: 0,
    dates: 0,
    spans: 0,
    ranges: 0,
    statuses: 0,
    states: 0,
    yesNo: 0,
    numbers: 0,
    percents: 0,
    shares: 0,
    counts: 0,
    running: 0,
    days: 0,
    codes: 0,
    weekdays: 0,
    letters: 0,
    names: 0,
    looseNames: 0,
    texts: 0,
    sentences: 0,
    distinct: 0,
    runs: 0,
  };
}
