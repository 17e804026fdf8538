import type { CellSnapshot } from '../../cells/cellSnapshot';
import type { NotADateReason } from '../../schema/dateCodes';
import type { ColumnKey } from '../../schema/columnKeys';
import { BLANK_DATE, doubtsOf, startOf, type DateReading } from '../../dates/reading/dateReading';
import { civilOf, type Day } from '../../dates/day';
import { readDate, type DateContext } from '../../dates/reading/readDate';
import { followStart, resolveSpan } from '../../dates/reading/resolveSpan';
import { shownText } from '../grid/grid';
import type { ColumnMapping, ColumnSource } from '../grid/columnSource';
import { isMark } from '../grid/isMark';
import { readDays } from '../grid/readDays';
import { workingDayAfter } from '../grid/workingStarts';
import type { BodyCells } from './cells/bodyCells';
import type { CellDoubt, ImportDoubt, ImportedValue } from './cells/importedRow';

const DATE_COLUMNS = ['start', 'finish', 'actual', 'forecast', 'baseline', 'occurredOn'] as const;
type DateColumn = (typeof DATE_COLUMNS)[number];

interface SeenDate {
  reading: DateReading;
  column: number;
  text: string;
  doubts?: readonly ImportDoubt[];
}

/** How the dates of a row are read. */
export interface RowDates extends Omit<DateContext, 'role'> {
  /** Only working days count in a number of days after a start. */
  workingDays?: boolean;
  /** True where a person said that day and month of real dates are exchanged. */
  swapDates?: boolean | undefined;
}

export interface ReadDates {
  values: readonly (readonly [ColumnKey, ImportedValue])[];
  doubts: readonly CellDoubt[];
}

/**
 * Reads the dates of a row together (SPEC section 2): a finish without a year follows the start, and a range
 * in one of start and finish answers for both. What is no day, or only about one, is kept as typed.
 */
export function readDates(
  cells: BodyCells,
  row: number,
  mapping: ColumnMapping,
  context: RowDates,
): ReadDates {
  const seen = new Map<DateColumn, SeenDate>();
  for (const key of DATE_COLUMNS) {
    const source = mapping.get(key);
    if (key === 'finish' && source?.kind === 'duration') {
      const worked = finishFromDays(cells, row, source, context);
      if (worked) seen.set(key, worked);
      continue;
    }
    if (source?.kind === 'marks') {
      const marked = markedDay(cells, row, source, key === 'start' ? 'first' : 'last');
      if (marked) seen.set(key, marked);
      continue;
    }
    if (source?.kind !== 'column' && source?.kind !== 'spanEnd') continue;
    const cell = cells(row, source.column);
    const reading = readDate(cell, { ...context, role: key === 'start' ? 'start' : 'finish' });
    const isDeadline = key === 'start' && source.kind === 'spanEnd' && reading.kind === 'date';
    // A single day where a span is expected is its end, unless it is written as a start (`6.10-?`).
    const hasNoStart = isDeadline && !doubtsOf(reading).some(({ code }) => code === 'openRange');
    const { column } = source;
    const text = shownText(cell).trim();
    if (isZero(reading, cell))
      seen.set(key, { reading: BLANK_DATE, column, text, doubts: [{ code: 'dateZero' }] });
    else seen.set(key, { reading: hasNoStart ? BLANK_DATE : reading, column, text });
  }
  const days = daysOf(seen);
  const values: (readonly [ColumnKey, ImportedValue])[] = [];
  const doubts: CellDoubt[] = [];
  for (const key of DATE_COLUMNS) {
    const date = seen.get(key);
    const value = valueOf(date, days.get(key) ?? null);
    if (value) values.push([key, value]);
    if (date)
      doubts.push(
        ...(date.doubts ?? doubtsAbout(date.reading, days.get(key) ?? null)).map((doubt) => ({
          row,
          column: date.column,
          key,
          text: date.text,
          doubt,
        })),
      );
  }
  return { values, doubts: [...withoutRepeats(doubts), ...wrongOrder(seen, row)] };
}

/** A plan has no day of 1899 or 1900: there an empty cell went through a program that took it for 0. */
function isZero(reading: DateReading, { value }: CellSnapshot): boolean {
  // A difference of two blank dates, or of a blank and a day.
  if (typeof value === 'number' && value <= 0) return true;
  const day = startOf(reading);
  return day !== null && civilOf(day).year <= 1900;
}

/** The day of the first or the last marked cell; what is to be doubted about it is said once for the table. */
function markedDay(
  cells: BodyCells,
  row: number,
  { columns, days }: Extract<ColumnSource, { kind: 'marks' }>,
  end: 'first' | 'last',
): SeenDate | null {
  const isMarked = (column: number) => isMark(cells(row, column));
  const at = end === 'first' ? columns.findIndex(isMarked) : columns.findLastIndex(isMarked);
  const [column, day] = [columns[at], days[at]];
  if (column === undefined || day === undefined) return null;
  const textOf = (of: number) => shownText(cells(row, of)).trim();
  const kinds = new Set(columns.filter(isMarked).map(textOf));
  const doubts: ImportDoubt[] = end === 'first' && kinds.size > 1 ? [{ code: 'marksDiffer' }] : [];
  const text = end === 'first' ? [...kinds].join(' ') : textOf(column);
  return { reading: { kind: 'date', day, yearGiven: true, doubts: [] }, column, text, doubts };
}

/** The finish so many days after a start, the start being the first of them; half a day takes the whole of it. */
function finishFromDays(
  cells: BodyCells,
  row: number,
  { start: from, days: column }: Extract<ColumnSource, { kind: 'duration' }>,
  context: RowDates,
): SeenDate | null {
  const start = startOf(readDate(cells(row, from), { ...context, role: 'start' }));
  const days = readDays(cells(row, column));
  if (start === null || days === null || days === 0) return null;
  const after = context.workingDays ? workingDayAfter : calendarDayAfter;
  const day = after(start, Math.ceil(days) - 1);
  const code = context.workingDays ? 'finishFromWorkingDays' : 'finishFromDays';
  const text = shownText(cells(row, column)).trim();
  return {
    reading: { kind: 'date', day, yearGiven: true, doubts: [] },
    column,
    text,
    doubts: [{ code, start, day }],
  };
}

const calendarDayAfter = (start: Day, days: number): Day => (start + days) as Day;

function readingOf(seen: ReadonlyMap<DateColumn, SeenDate>, key: DateColumn): DateReading {
  return seen.get(key)?.reading ?? BLANK_DATE;
}

function daysOf(seen: ReadonlyMap<DateColumn, SeenDate>): Map<DateColumn, Day | null> {
  const { start, finish } = resolveSpan(readingOf(seen, 'start'), readingOf(seen, 'finish'));
  const days = new Map<DateColumn, Day | null>([
    ['start', start],
    ['finish', finish],
    ['occurredOn', startOf(readingOf(seen, 'occurredOn'))],
  ]);
  for (const key of ['actual', 'forecast', 'baseline'] as const)
    days.set(key, followStart(readingOf(seen, key), start));
  return days;
}

/** An unknown end and an error value of Excel say nothing worth keeping. */
const LEFT_BLANK: ReadonlySet<NotADateReason> = new Set(['openRange', 'error'] as const);

/** A range that answers for a blank cell gives it a value too, so the day decides and not the cell. */
function valueOf(date: SeenDate | undefined, day: Day | null): ImportedValue | null {
  const { reading, text } = date ?? { reading: BLANK_DATE, text: '' };
  if (reading.kind === 'notADate' && LEFT_BLANK.has(reading.reason)) return null;
  if (reading.kind === 'notADate' || (reading.kind === 'range' && reading.estimate))
    return { kind: 'text', text };
  return day === null ? null : { kind: 'day', day };
}

function doubtsAbout(reading: DateReading, day: Day | null): ImportDoubt[] {
  if (reading.kind === 'blank') return [];
  if (reading.kind === 'notADate') {
    if (reading.reason === 'openRange') return [{ code: 'dateOpen' }];
    if (reading.reason === 'error') return [{ code: 'errorValue' }];
    return [{ code: 'dateUnreadable', reason: reading.reason }];
  }
  const read = day ?? (reading.kind === 'date' ? reading.day : reading.last);
  if (reading.kind === 'range' && reading.estimate) return [{ code: 'dateEstimated', day: read }];
  return doubtsOf(reading).map((doubt) => ({ code: 'dateDoubtful', doubt, day: read }));
}

/** Start and finish from one cell doubt the same thing; it is said once. */
function withoutRepeats(doubts: readonly CellDoubt[]): CellDoubt[] {
  const noticed = new Set<string>();
  return doubts.filter(({ column, doubt }) => {
    const what = 'doubt' in doubt ? doubt.doubt.code : doubt.code;
    const isNew = !noticed.has(`${column} ${what}`);
    noticed.add(`${column} ${what}`);
    return isNew;
  });
}

function wrongOrder(seen: ReadonlyMap<DateColumn, SeenDate>, row: number): CellDoubt[] {
  const finish = seen.get('finish');
  if (!finish) return [];
  const span = resolveSpan(readingOf(seen, 'start'), finish.reading);
  if (!span.finishBeforeStart) return [];
  const doubt = { code: 'finishBeforeStart', proposed: span.proposedFinish } as const;
  return [{ row, column: finish.column, key: 'finish', text: finish.text, doubt }];
}
