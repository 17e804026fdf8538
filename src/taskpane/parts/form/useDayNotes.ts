import { civilOf, type Day } from '../../../domain/dates/day';
import { useDateWords, useMessage } from '../../context/LanguageContext';
import { typedDay } from './typedDay';

/** Half a year: farther away a day is more often a slip of the year than meant, as in the rules for dates. */
const FAR_DAYS = 183;

/** What is said at a date field: what is wrong with what it holds, and what may be. */
export function useDayNotes(asOf: Day): {
  lack: (value: string) => string | null;
  doubt: (day: Day) => string | null;
} {
  const m = useMessage();
  const words = useDateWords();
  return {
    lack: (value) => {
      if (typedDay(value) !== null) return null;
      // The browser hands over no part of a date: what it does hand over lacks nothing but a year that can be.
      return value === '' ? m('act.noDay') : m('act.badYear', { year: String(civilOf(asOf).year) });
    },
    doubt: (day) => (Math.abs(day - asOf) > FAR_DAYS ? m('act.farDay', { day: words.day(asOf) }) : null),
  };
}
