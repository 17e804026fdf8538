import type { NotADateReason } from '../../schema/dateCodes';
import type { Day } from '../day';

/** Why a reading should be looked at, though it is a date. */
export type DateDoubt =
  /** The number 6.1 may be the 1st or, its zero lost, the 10th. */
  | { code: 'ambiguousDay'; alternative: Day }
  /** `6/10/2026`: the month is taken first; the other order is a date too. */
  | { code: 'ambiguousOrder'; alternative: Day }
  /** `06/20/26`: read as month, day, year. */
  | { code: 'orderAssumed' }
  /** `6月20日 周三`, which is a Saturday. */
  | { code: 'weekdayDiffers' }
  /** More than six months from the period. */
  | { code: 'farFromPeriod' }
  /** The letter O or l stands where a digit belongs. */
  | { code: 'letterForDigit'; readAs: string }
  /** A month without a day. */
  | { code: 'monthOnly' }
  /** 约, 左右, 前 and the like. */
  | { code: 'approximate' }
  /** One end of a range is unknown. */
  | { code: 'openRange' }
  /** A range without years that runs on for more than half a year, past the year's end. */
  | { code: 'crossesYear' }
  /** 6.10 typed into a cell with a date format: the cell shows a day of January 1900. */
  | { code: 'shownAsAnotherDay'; shown: string }
  /** A bare number that is taken for a date whose format was lost. */
  | { code: 'formatLost' };

interface SingleDay {
  kind: 'date';
  day: Day;
  /** False when the cell names no year, so that the year may still move with the other end of a span. */
  yearGiven: boolean;
  doubts: readonly DateDoubt[];
}

interface DayRange {
  kind: 'range';
  first: Day;
  last: Day;
  /** True for 上旬, 月底 and other parts of a month, and for a month without a day. */
  estimate: boolean;
  yearGiven: boolean;
  doubts: readonly DateDoubt[];
}

/** What a date cell says; every cell is exactly one of these (SPEC section 2). */
export type DateReading =
  { kind: 'blank' } | SingleDay | DayRange | { kind: 'notADate'; reason: NotADateReason; text: string };

export const BLANK_DATE: DateReading = { kind: 'blank' };

/** The day a reading gives as a start: a range starts with its first day. Null where there is no date. */
export function startOf(reading: DateReading): Day | null {
  if (reading.kind === 'date') return reading.day;
  return reading.kind === 'range' ? reading.first : null;
}

/** The day a reading gives as a finish: a range finishes with its last day. Null where there is no date. */
export function finishOf(reading: DateReading): Day | null {
  if (reading.kind === 'date') return reading.day;
  return reading.kind === 'range' ? reading.last : null;
}

/** The doubts of a reading; none for blank cells and for cells that are no date. */
export function doubtsOf(reading: DateReading): readonly DateDoubt[] {
  return reading.kind === 'date' || reading.kind === 'range' ? reading.doubts : [];
}
