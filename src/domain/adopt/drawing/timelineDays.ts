import { monthOf } from '../../../words/vocabulary/monthNames';
import { isTimelineLabel } from '../../../words/vocabulary/timelineLabel';
import type { CellSnapshot } from '../../cells/cellSnapshot';
import { addDays, civilOf, type Day } from '../../dates/day';
import { isDateFormat } from '../../dates/isDateFormat';
import { finishOf, startOf } from '../../dates/reading/dateReading';
import { readDate, type DateContext } from '../../dates/reading/readDate';
import { cellAt, isBlankCell, shownText, type Grid } from '../grid/grid';
import { dayFirstText, provesDayFirst } from './dayFirst';

/** The days a column of a drawing covers, the last one included. */
export interface ColumnDays {
  first: Day;
  last: Day;
  yearGiven: boolean;
}

interface Header {
  grid: Grid;
  /** Its rows, with those above it that may hold dates. */
  first: number;
  last: number;
  context: Omit<DateContext, 'role'>;
}

/** What a cell above a column says of its days. */
type Said =
  | { kind: 'days'; days: ColumnDays; isMonth: boolean }
  | { kind: 'number'; number: number }
  | { kind: 'week'; number: number }
  | { kind: 'nothing' };

interface Above {
  /** Null where the column has no dates, or belongs to no drawing. */
  days: ColumnDays | null;
  /** Of the column itself, and not of the group it is in. */
  isOwn: boolean;
}

/**
 * The days of the columns of a drawing: dates, ranges, months, days or weeks below a month, and columns between dates. Null
 * for a column whose days nobody can tell.
 * @param columns from the left.
 */
export function timelineDays(header: Header, columns: readonly number[]): readonly (ColumnDays | null)[] {
  const dayFirst = provesDayFirst(textsOf(header, columns));
  const weeks = weeksOfMonths(header, columns);
  const read = columns.map((column) => daysAbove(header, columns, column, dayFirst, weeks));
  return inTheirYears(betweenDays(columns, read));
}

function textsOf({ grid, first, last }: Header, columns: readonly number[]): readonly string[] {
  const texts: string[] = [];
  for (let row = first; row <= last; row += 1)
    for (const column of columns) {
      const { value } = cellAt(grid, row, column);
      if (typeof value === 'string' && value !== '') texts.push(value);
    }
  return texts;
}

function daysAbove(
  header: Header,
  columns: readonly number[],
  column: number,
  dayFirst: boolean,
  weeks: ReadonlySet<number>,
): Above {
  const { grid, first, last, context } = header;
  let below: Said = { kind: 'nothing' };
  for (let row = last; row >= first; row -= 1) {
    const own = cellAt(grid, row, column);
    const at = isBlankCell(own) ? groupAt(grid, row, columns, column) : column;
    if (at === null) continue;
    const said = saidBy(cellAt(grid, row, at), context, dayFirst);
    if (said.kind === 'days') {
      const within = said.isMonth ? withinMonth(said.days, below, weeks.has(column), context) : said.days;
      if (within !== null) return { days: within, isOwn: at === column || below.kind !== 'nothing' };
      return { days: null, isOwn: false };
    }
    if (at === column && said.kind !== 'nothing' && below.kind === 'nothing') below = said;
    // M above 3月 is a weekday; what names days nobody can read is not in the group's stead.
    const isWeekday = isTimelineLabel(shownText(own)) && !/\d/.test(shownText(own));
    if (at === column && said.kind === 'nothing' && !isWeekday) return { days: null, isOwn: false };
  }
  return { days: null, isOwn: false };
}

/** The column of the cell a blank one belongs to: the next one on its left, within the drawing. */
function groupAt(grid: Grid, row: number, columns: readonly number[], column: number): number | null {
  for (let at = columns.indexOf(column) - 1; at >= 0; at -= 1) {
    const left = columns[at];
    if (left !== undefined && !isBlankCell(cellAt(grid, row, left))) return left;
  }
  return null;
}

const LAST_DAY = 31;
/** W3, 第3周, Semana 3, S3. */
const WEEK =
  /^(?:(?:第|w|wk|week|kw|semana|sem|sm|s|semaine|woche|settimana|hafta|tuần)\s*[.#-]?\s*(\d{1,2}|[一二三四五])\s*周?|(\d)\s*周)$/i;
const CHINESE_NUMBERS = '一二三四五';

function saidBy(cell: CellSnapshot, context: Header['context'], dayFirst: boolean): Said {
  const { value, numberFormat } = cell;
  if (typeof value === 'number') {
    if (!isDateFormat(numberFormat))
      return Number.isInteger(value) && value >= 1 && value <= LAST_DAY
        ? { kind: 'number', number: value }
        : { kind: 'nothing' };
    const day = startOf(readDate(cell, { ...context, role: 'start' }));
    if (day === null) return { kind: 'nothing' };
    if (!showsMonthOnly(numberFormat))
      return { kind: 'days', days: { first: day, last: day, yearGiven: true }, isMonth: false };
    const { year, month } = civilOf(day);
    return saidByText(`${String(year)}年${String(month)}月`, context, dayFirst);
  }
  return saidByText(shownText(cell).normalize('NFKC').trim(), context, dayFirst);
}

const showsMonthOnly = (numberFormat: string): boolean =>
  /m/i.test(numberFormat) && !/d/i.test(numberFormat.replace(/\[[^\]]*\]|"[^"]*"/g, ''));

function saidByText(text: string, context: Header['context'], dayFirst: boolean): Said {
  if (text === '') return { kind: 'nothing' };
  if (/^\d{1,2}$/.test(text)) {
    const number = Number(text);
    return number >= 1 && number <= LAST_DAY ? { kind: 'number', number } : { kind: 'nothing' };
  }
  const month = monthOf(text);
  if (month !== null) {
    const days = daysOf(
      `${month.year === null ? '' : `${String(month.year)}年`}${String(month.month)}月`,
      context,
    );
    return days ? { kind: 'days', days, isMonth: true } : { kind: 'nothing' };
  }
  const [, latin, before] = WEEK.exec(text) ?? [];
  const week = latin ?? before;
  if (week !== undefined) return { kind: 'week', number: CHINESE_NUMBERS.indexOf(week) + 1 || Number(week) };
  // 周一 is a day of every week.
  if (/周/.test(text)) return { kind: 'nothing' };
  const days = daysOf(dayFirst ? dayFirstText(text) : text, context);
  return days ? { kind: 'days', days, isMonth: false } : { kind: 'nothing' };
}

function daysOf(text: string, context: Header['context']): ColumnDays | null {
  const reading = readDate({ value: text, text, numberFormat: '@' }, { ...context, role: 'start' });
  const [first, last] = [startOf(reading), finishOf(reading)];
  if (first === null || last === null || !('yearGiven' in reading)) return null;
  return { first, last, yearGiven: reading.yearGiven };
}

/** The whole month, or what is below it: a day, or a week where these are counted anew in each month. */
function withinMonth(
  month: ColumnDays,
  below: Said,
  hasWeeks: boolean,
  context: Header['context'],
): ColumnDays | null {
  if (below.kind === 'nothing' || below.kind === 'days') return month;
  const { year, month: named } = civilOf(month.first);
  const start = `${String(year)}年${String(named)}月`;
  if (below.kind === 'number' && !hasWeeks) {
    const day = daysOf(`${start}${String(below.number)}日`, context);
    return day && { ...day, yearGiven: month.yearGiven };
  }
  const week = hasWeeks ? daysOf(`${start}第${String(below.number)}周`, context) : null;
  return week && { ...week, yearGiven: month.yearGiven };
}

const MOST_WEEKS = 5;

/**
 * The columns with numbers of weeks that begin at 1 below each month but the first, which may begin later. Weeks of the
 * whole project say nothing of the days.
 */
function weeksOfMonths(
  { grid, first, last, context }: Header,
  columns: readonly number[],
): ReadonlySet<number> {
  for (let row = last; row > first; row -= 1) {
    const numbers = columns.flatMap((column) => {
      const said = saidBy(cellAt(grid, row, column), context, false);
      return said.kind === 'week' || said.kind === 'number' ? [{ column, ...said }] : [];
    });
    const months = new Set(
      numbers.flatMap(({ column }) => monthAbove(grid, row, first, columns, column) ?? []),
    );
    if (months.size < 1 || numbers.some(({ number }) => number > MOST_WEEKS)) continue;
    // Days 1 to 5 of a month and nothing else of it are days.
    if (months.size === 1 && numbers.every(({ kind }) => kind === 'number')) continue;
    let monthBefore: number | null = null;
    let numberBefore = 0;
    const areCounted = numbers.every(({ column, number }, at) => {
      const month = monthAbove(grid, row, first, columns, column);
      const follows = month === monthBefore ? number === numberBefore + 1 : number === 1 || at === 0;
      [monthBefore, numberBefore] = [month, number];
      return month !== null && follows;
    });
    if (areCounted && numbers.length > 0) return new Set(numbers.map(({ column }) => column));
  }
  return new Set();
}

function monthAbove(
  grid: Grid,
  row: number,
  first: number,
  columns: readonly number[],
  column: number,
): number | null {
  for (let above = row - 1; above >= first; above -= 1) {
    const at = isBlankCell(cellAt(grid, above, column)) ? groupAt(grid, above, columns, column) : column;
    if (at !== null) return at;
  }
  return null;
}

/** Where dates stand above some columns only and count on by one a column, those between them count on too. */
function betweenDays(columns: readonly number[], read: readonly Above[]): readonly (ColumnDays | null)[] {
  const known = read.flatMap(({ days, isOwn }, at) =>
    days && isOwn && days.first === days.last ? [{ at, days }] : [],
  );
  const days = read.map((one) => one.days);
  const [anchor, another] = known;
  if (!anchor || !another || known.length === read.length) return days;
  const offsetOf = (at: number, day: Day) => day - (columns[at] ?? 0);
  const offset = offsetOf(anchor.at, anchor.days.first);
  if (!known.every((one) => offsetOf(one.at, one.days.first) === offset)) return days;
  return columns.map((column, at) => {
    if (!days[at]) return null;
    const day = addDays(0 as Day, column + offset);
    return { first: day, last: day, yearGiven: anchor.days.yearGiven };
  });
}

/** Half a year back is the turn of the year, where no year is given: 12月 before 1月. */
const HALF_A_YEAR = 180;

function inTheirYears(read: readonly (ColumnDays | null)[]): readonly (ColumnDays | null)[] {
  let before: Day | null = null;
  return read.map((days) => {
    if (days === null) return null;
    let moved = days;
    if (!days.yearGiven && before !== null && days.first < before - HALF_A_YEAR) moved = aYearOn(days);
    before = moved.first;
    return moved;
  });
}

function aYearOn(days: ColumnDays): ColumnDays {
  const YEAR = 365;
  const shift = (day: Day): Day => {
    const { month, day: dayOfMonth } = civilOf(day);
    const later = addDays(day, YEAR);
    const { month: laterMonth, day: laterDay } = civilOf(later);
    return laterMonth === month && laterDay === dayOfMonth ? later : addDays(later, 1);
  };
  return { ...days, first: shift(days.first), last: shift(days.last) };
}
