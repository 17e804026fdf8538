import type { Day } from '../../domain/dates/day';
import type { Period } from '../../domain/dates/period';
import { firstDay } from '../../domain/dates/period';
import type { Language } from '../vocabulary/paneLanguages';

const MILLISECONDS_PER_DAY = 86_400_000;

/** `6月24日`, `Jun 24`. The year is left out: the month the workbook is about stands beside it. */
export function formatDay(day: Day, language: Language): string {
  return format(day, language, { month: 'short', day: 'numeric' });
}

/** `2026年6月`, `Jun 2026`. @throws RangeError when the text is not a period. */
export function formatPeriod(period: Period, language: Language): string {
  return format(firstDay(period), language, { year: 'numeric', month: 'short' });
}

/** Making one takes some hundred times as long as using it, and every row of a list has a day or two. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  // A day has no time zone; UTC on both sides keeps the local one from shifting it.
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(day * MILLISECONDS_PER_DAY);
}
