import type { BaseValueObject } from '@univerjs/engine-formula';
import type { UniverHandle } from '../library/UniverHandle';
import type { Calculate } from './changeFunction';
import { onlyValue } from '../doubts/onlyValue';

/**
 * EDATE that ends with the month when the day does not occur in it (31 January and one month: 28 February), and takes
 * a date that is text. Univer's runs on into the next month. Source: the support article "EDATE function".
 */
export function staysInMonth({ injector, library }: UniverHandle, calculate: Calculate): Calculate {
  const executor = injector.get(library.IFunctionService).getExecutor('EOMONTH');
  if (!executor) throw new Error('Univer has no function EOMONTH.');
  const endOfMonth = executor.calculate.bind(executor) as Calculate;
  const nothing = library.NumberValueObject.create(0);

  const shift = (start: BaseValueObject, months: BaseValueObject): BaseValueObject => {
    if (start.isArray()) return start.mapValue((one) => shift(one, months));
    const day = start.isString() ? start.plus(nothing) : start;
    const shifted = onlyValue(calculate(day, months) as BaseValueObject);
    const last = endOfMonth(day, months) as BaseValueObject;
    if (!shifted.isNumber() || !last.isNumber()) return shifted;
    const serial = Math.min(Number(shifted.getValue()), Number(last.getValue()));
    return serial < 0
      ? library.ErrorValueObject.create(library.ErrorType.NUM)
      : library.NumberValueObject.create(serial);
  };
  return (start, months, ...more) => {
    if (!start || !months || more.length > 0 || onlyValue(months).isArray())
      return calculate(...[start, months, ...more].filter((value) => value !== undefined));
    return shift(onlyValue(start), onlyValue(months));
  };
}
