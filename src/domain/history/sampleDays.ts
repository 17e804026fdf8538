import { addDays, type Day } from '../dates/day';
import { countDay } from './countDay';
import type { DailyCounts } from './dailyCounts';
import { sampleTime } from '../tables/sampleRows';
import type { Assessment } from '../task/assessment';

/** Days of the sample that the trend shows, the last one the day it is first shown for. */
const SAMPLE_DAYS = 7;

/** The first day of the sample's trend. */
export const firstSampleDay = (year: number): Day => addDays(sampleTime(year).asOf, 1 - SAMPLE_DAYS);

/**
 * The days before the one the sample is first shown for, so that its trend has something to show (SPEC section 1).
 * @param year of the sample; null where there is none, and no day
 * @param today the day that is refreshed itself
 */
export function sampleDays(
  year: number | null,
  today: Day,
  assessOn: (asOf: Day) => Assessment[],
): DailyCounts[] {
  if (year === null) return [];
  const days = Array.from({ length: SAMPLE_DAYS - 1 }, (_, place) => addDays(firstSampleDay(year), place));
  return days.filter((day) => day < today).map((day) => countDay(day, assessOn(day)));
}
