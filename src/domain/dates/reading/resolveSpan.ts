import { civilOf, type Day } from '../day';
import { doubtsOf, finishOf, startOf, type DateReading } from './dateReading';
import { firstOnOrAfter, HALF_A_YEAR } from './placeInYear';

/** A planned start and finish, seen together. */
export interface Span {
  start: Day | null;
  finish: Day | null;
  finishBeforeStart: boolean;
  /** The 10th in place of the 1st (20th, 30th), where 6.1 as the 1st would end before it starts. */
  proposedFinish: Day | null;
}

/**
 * Puts start and finish together (SPEC section 2). A finish without a year is the first such day on or after
 * the start, unless that is over half a year on: 6.20 to 6.10 is then left as the slip it most likely is.
 * A range in one of the two cells answers for both when the other is blank.
 */
export function resolveSpan(startReading: DateReading, finishReading: DateReading): Span {
  const start = startReading.kind === 'blank' ? rangeEnd(finishReading, 'first') : startOf(startReading);
  const finish =
    finishReading.kind === 'blank' ? rangeEnd(startReading, 'last') : followStart(finishReading, start);
  const finishBeforeStart = start !== null && finish !== null && finish < start;
  return {
    start,
    finish,
    finishBeforeStart,
    proposedFinish: start !== null && finishBeforeStart ? laterReading(finishReading, start) : null,
  };
}

/** A day without a year moved to the first such day on or after the start, when that is within half a year. */
export function followStart(reading: DateReading, start: Day | null): Day | null {
  const day = finishOf(reading);
  if (day === null || start === null || day >= start || hasYear(reading)) return day;
  const { month, day: dayOfMonth } = civilOf(day);
  const later = firstOnOrAfter(month, dayOfMonth, start);
  return later !== null && later - start <= HALF_A_YEAR ? later : day;
}

function laterReading(reading: DateReading, start: Day): Day | null {
  for (const doubt of doubtsOf(reading)) {
    if (doubt.code === 'ambiguousDay' && doubt.alternative >= start) return doubt.alternative;
  }
  return null;
}

function rangeEnd(reading: DateReading, end: 'first' | 'last'): Day | null {
  return reading.kind === 'range' && !reading.estimate ? reading[end] : null;
}

function hasYear(reading: DateReading): boolean {
  return (reading.kind === 'date' || reading.kind === 'range') && reading.yearGiven;
}
