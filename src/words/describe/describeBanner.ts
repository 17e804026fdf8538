import type { Day } from '../../domain/dates/day';
import type { Period } from '../../domain/dates/period';
import { fill } from '../template/fill';
import type { Language } from '../language/Language';
import { describeDay, describeMonth } from '../language/describeDay';

/** The banner of every table while the sample month is in the workbook. */
export function describeSample(language: Language, { period, asOf }: { period: Period; asOf: Day }): string {
  return fill(language.banners.sample, {
    period: describeMonth(language, period),
    asOf: describeDay(language, asOf, asOf),
  });
}

/** How many rows of each kind the pane lists. */
type ListedCounts = Record<'red' | 'amber' | 'dueSoon' | 'blocked' | 'data', number>;

/**
 * What a refresh leaves above the tracker: for which day, and how many of each, as the pane counts them. Handled
 * alerts are counted apart: red cells in the sheet are those of both.
 */
export function describeRefresh(
  language: Language,
  { asOf, counts, handled }: { asOf: Day; counts: ListedCounts; handled: { n: number; red: number } },
): string {
  const { banners } = language;
  const refreshed = fill(banners.refreshed, { asOf: describeDay(language, asOf, asOf), ...counts });
  return handled.n === 0 ? refreshed : fill(banners.handled, { refreshed, ...handled });
}

/** The setting that cannot be read, and what counts instead. */
export function describeBadSetting(
  { banners }: Language,
  { sheet, address, setting, used }: Record<'sheet' | 'address' | 'setting' | 'used', string>,
): string {
  return fill(banners.badSetting, { sheet, address, setting, used });
}
