import type { Day } from '../day';
import type { Period } from '../period';
import { fill } from './fill';
import type { Language } from './Language';
import { tellDay, tellMonth } from './tellDay';

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
