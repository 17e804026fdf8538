import type { NotADateReason } from '../../schema/dateCodes';
import type { ColumnKey } from '../../schema/columnKeys';
import { BLANK_DATE, doubtsOf, startOf, type DateReading } from '../../dates/dateReading';
import type { Day } from '../../dates/day';
import { readDate, type DateContext } from '../../dates/readDate';
import { followStart, resolveSpan } from '../../dates/resolveSpan';
import { shownText } from '../grid/grid';
import type { ColumnMapping } from '../grid/columnSource';
import type { BodyCells } from './bodyCells';
import type { CellDoubt, ImportDoubt, ImportedValue } from './importedRow';

const DATE_COLUMNS = ['start', 'finish', 'actual', 'forecast', 'baseline', 'occurredOn'] as const;
type DateColumn = (typeof DATE_COLUMNS)[number];

interface SeenDate {
  reading: DateReading;
  column: number;
  text: string;
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
  context: Omit<DateContext, 'role'>,
): ReadDates {
  const seen = new Map<DateColumn, SeenDate>();
  for (const key of DATE_COLUMNS) {
    const source = mapping.get(key);
    if (source?.kind !== 'column' && source?.kind !== 'spanEnd') continue;
    const cell = cells(row, source.column);
    const reading = readDate(cell, { ...context, role: key === 'start' ? 'start' : 'finish' });
    const isDeadline = key === 'start' && source.kind === 'spanEnd' && reading.kind === 'date';
    // A single day where a span is expected is its end, unless it is written as a start (`6.10-?`).
    const hasNoStart = isDeadline && !doubtsOf(reading).some(({ code }) => code === 'openRange');
    const { column } = source;
    seen.set(key, { reading: hasNoStart ? BLANK_DATE : reading, column, text: shownText(cell).trim() });
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
        ...doubtsAbout(date.reading, days.get(key) ?? null).map((doubt) => ({
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
  const told = new Set<string>();
  return doubts.filter(({ column, doubt }) => {
    const what = 'doubt' in doubt ? doubt.doubt.code : doubt.code;
    const isNew = !told.has(`${column} ${what}`);
    told.add(`${column} ${what}`);
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
