import type { Day } from '../../domain/dates/day';

/** The day a sentence is written for, whose year is left out, and how days are counted. */
export interface SentenceContext {
  asOf: Day;
  dayBasis: 'calendar' | 'working';
}
