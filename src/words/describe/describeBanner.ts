import type { Day } from '../../domain/dates/day';
import type { Period } from '../../domain/dates/period';
import { fill } from '../language/fill';
import type { Language } from '../language/Language';
import { describeDay, describeMonth } from '../language/describeDay';

/** The banner of every table while the sample month is in the workbook. */
export function describeSample(language: Language, { period, asOf }: { period: Period; asOf: Day }): string {
  return fill(language.banners.sample, {
    period: describeMonth(language, period),
    asOf: describeDay(language, asOf, asOf),
  });
}

/** What a refresh leaves above the tracker: for which day, and how many of each. */
export function describeRefresh(
  language: Language,
  { asOf, counts }: { asOf: Day; counts: Record<'red' | 'amber' | 'dueSoon' | 'blocked' | 'data', number> },
): string {
  return fill(language.banners.refreshed, { asOf: describeDay(language, asOf, asOf), ...counts });
}
