import type { Day } from '../../domain/dates/day';
import type { Period } from '../../domain/dates/period';
import { fill } from '../language/fill';
import type { Language } from '../language/Language';
import { tellDay, tellMonth } from '../language/tellDay';

/** What stands above the tables while the sample month is in the workbook. */
export function tellSample(language: Language, { period, asOf }: { period: Period; asOf: Day }): string {
  return fill(language.banners.sample, {
    period: tellMonth(language, period),
    asOf: tellDay(language, asOf, asOf),
  });
}

/** What a refresh leaves above the tracker: for which day, and how many of each. */
export function tellRefresh(
  language: Language,
  { asOf, counts }: { asOf: Day; counts: Record<'red' | 'amber' | 'dueSoon' | 'blocked' | 'data', number> },
): string {
  return fill(language.banners.refreshed, { asOf: tellDay(language, asOf, asOf), ...counts });
}
