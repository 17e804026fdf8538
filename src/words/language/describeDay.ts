import { civilOf, type Day } from '../../domain/dates/day';
import { firstDay, type Period } from '../../domain/dates/period';
import { fill } from '../template/fill';
import type { Language } from './Language';
import { pluralForm } from '../template/pluralForm';

/** A day in a sentence, `6月24日`; its year is left out when it is the year of as-of. */
export function describeDay(language: Language, day: Day, asOf: Day): string {
  const { year } = civilOf(day);
  return year === civilOf(asOf).year
    ? fill(language.dates.day, parts(language, day))
    : describeFullDay(language, day);
}

/** A day with its year, `2026年6月24日`. */
export function describeFullDay(language: Language, day: Day): string {
  return fill(language.dates.dayWithYear, parts(language, day));
}

/** A month with its year, `2026年6月`. */
export function describeMonth(language: Language, period: Period): string {
  return fill(language.dates.month, parts(language, firstDay(period)));
}

/** A number of days, `4 天` or `4 个工作日`. */
export function describeDays(language: Language, days: number, dayBasis: 'calendar' | 'working'): string {
  return fill(pluralForm(language.code, language.days[dayBasis], days), { n: days });
}

function parts(language: Language, at: Day) {
  const { year, month, day } = civilOf(at);
  return { year, month: language.dates.monthNames[month - 1] ?? month, day };
}
