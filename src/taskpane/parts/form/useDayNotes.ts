import { civilOf, type Day } from '../../../domain/dates/day';
import { HALF_A_YEAR } from '../../../domain/dates/reading/placeInYear';
import { useDateWords, useMessage } from '../../context/LanguageContext';
import { typedDay } from './typedDay';

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
    // Farther away a day is more often a slip of the year than meant, as in the rules for dates.
    doubt: (day) => (Math.abs(day - asOf) > HALF_A_YEAR ? m('act.farDay', { day: words.day(asOf) }) : null),
  };
}
