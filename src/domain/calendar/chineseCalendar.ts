import published from 'chinese-days/dist/chinese-days.json';
import { parseIsoDay, type Day } from '../dates/day';
import type { LanguageCode } from '../../words/language/Language';
import type { CalendarRow } from './workCalendar';

/** Plans are of this year or near it: the add-in carries no older ones, see `src/build/recentHolidays.cjs`. */
const FIRST_YEAR = '2020';

/** The package's data, one entry a day: English name, Chinese name, statutory days, for example `元旦`. */
type PublishedDays = Readonly<Record<string, string>>;

/**
 * The published holidays and make-up workdays of mainland China, in order of date. Only the data of
 * chinese-days is used: its functions give a different day in another time zone.
 * @param years the years wanted; all published years from 2020 on when left out.
 * @param language of the names.
 */
export function chineseCalendarRows(
  years?: readonly number[],
  language: LanguageCode = 'zh-CN',
): CalendarRow[] {
  const wanted = years && new Set(years.map(String));
  const rows = (days: PublishedDays, kind: CalendarRow['kind']): CalendarRow[] =>
    Object.entries(days)
      .filter(([iso]) => iso >= FIRST_YEAR && (!wanted || wanted.has(iso.slice(0, 4))))
      .map(([iso, names]) => ({
        day: dayFrom(iso),
        kind,
        name: names.split(',')[language.startsWith('zh') ? 1 : 0] ?? names,
      }));
  return [...rows(published.holidays, 'holiday'), ...rows(published.workdays, 'workday')].sort(
    (a, b) => a.day - b.day,
  );
}

function dayFrom(iso: string): Day {
  const day = parseIsoDay(iso);
  if (day === null) throw new RangeError(`chinese-days holds a date that does not exist: ${iso}`);
  return day;
}
