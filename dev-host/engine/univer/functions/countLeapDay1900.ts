import type { UniverHandle } from '../UniverHandle';
import type { Calculate } from './changeFunction';
import { onlyValue } from './onlyValue';

/**
 * DATE with Excel's 29 February 1900, day 60, which Univer leaves out: it takes the days from the real calendar.
 * https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
 */
export function countLeapDay1900({ library }: UniverHandle, calculate: Calculate): Calculate {
  return (...values) => {
    const [year, month, day, ...more] = values.map((value) => {
      const one = onlyValue(value);
      return one.isNumber() ? Math.floor(Number(one.getValue())) : NaN;
    });
    if (month === undefined || day === undefined || more.length > 0 || (year !== 0 && year !== 1900))
      return calculate(...values);
    const first = firstOfMonth(month);
    const serial = first + day - 1;
    // Days before 1900 and anything that is no number: Univer's answer is Excel's.
    return first >= 1 && serial >= 0 ? library.NumberValueObject.create(serial) : calculate(...values);
  };
}

/** The day number of the first day of a month counted from January 1900. */
function firstOfMonth(month: number): number {
  const days = (Date.UTC(1900, month - 1, 1) - Date.UTC(1900, 0, 1)) / 86_400_000 + 1;
  return days > 59 ? days + 1 : days;
}
