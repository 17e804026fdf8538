import type { UniverHandle } from '../library/UniverHandle';
import { changeFunction } from './changeFunction';
import { onlyValue } from '../doubts/onlyValue';

/** Takes the fraction off a number of months: to Univer a month and a half back is two. Source: "EDATE function". */
export function wholeMonths(handle: UniverHandle): void {
  for (const name of ['EDATE', 'EOMONTH'])
    changeFunction(handle, name, (calculate) => (start, months, ...rest) => {
      const count = months && onlyValue(months);
      const whole = count?.isNumber()
        ? handle.library.NumberValueObject.create(Math.trunc(Number(count.getValue())))
        : months;
      return calculate(...[start, whole, ...rest].filter((value) => value !== undefined));
    });
}
