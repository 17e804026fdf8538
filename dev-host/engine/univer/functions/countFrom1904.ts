import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { showsDate } from '../../text/displayText';
import type { UniverHandle } from '../library/UniverHandle';
import { asReference, changeFunction } from './changeFunction';

/**
 * Lets the date functions read and give serial numbers of the 1904 system where the workbook counts so. Univer itself
 * only knows the 1900 system, whose numbers are 1,462 higher.
 * https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
 */
export function countFrom1904(handle: UniverHandle, is1904: () => boolean): void {
  const { NumberValueObject } = handle.library;
  const days = NumberValueObject.create(1462);
  const to1900 = (value: BaseValueObject): BaseValueObject => {
    const values = asReference(value)?.toArrayValueObject() ?? value;
    if (values.isArray()) return values.mapValue((one) => to1900(one));
    return values.isNumber() || values.isNull() ? values.plus(days) : values;
  };
  const to1904 = (value: FunctionVariantType): FunctionVariantType => {
    const result = value as BaseValueObject;
    if (asReference(value) || !(result.isNumber() || result.isArray())) return value;
    return result.isArray()
      ? result.mapValue((one) => (one.isNumber() ? one.minus(days) : one))
      : result.minus(days);
  };
  for (const [name, { dates, givesDate }] of Object.entries(dateFunctions)) {
    changeFunction(handle, name, (calculate) => (...values) => {
      if (!is1904()) return calculate(...values);
      const result = calculate(
        ...values.map((value, index) => (dates.includes(index) ? to1900(value) : value)),
      );
      return givesDate ? to1904(result) : result;
    });
  }
  changeFunction(handle, 'TEXT', (calculate) => (value, format, ...rest) => {
    const isDate = format?.isString() === true && showsDate(String(format.getValue()));
    const shifted = is1904() && isDate && value ? to1900(value) : value;
    return calculate(...[shifted, format].flatMap((one) => (one ? [one] : [])), ...rest);
  });
}

/** `dates`: which arguments are dates, from 0. */
const dateFunctions: Record<string, { dates: readonly number[]; givesDate?: true }> = {
  DATE: { dates: [], givesDate: true },
  DATEDIF: { dates: [0, 1] },
  DATEVALUE: { dates: [], givesDate: true },
  DAY: { dates: [0] },
  DAYS: { dates: [0, 1] },
  DAYS360: { dates: [0, 1] },
  EDATE: { dates: [0], givesDate: true },
  EOMONTH: { dates: [0], givesDate: true },
  ISOWEEKNUM: { dates: [0] },
  MONTH: { dates: [0] },
  NETWORKDAYS: { dates: [0, 1, 2] },
  'NETWORKDAYS.INTL': { dates: [0, 1, 3] },
  NOW: { dates: [], givesDate: true },
  TODAY: { dates: [], givesDate: true },
  WEEKDAY: { dates: [0] },
  WEEKNUM: { dates: [0] },
  WORKDAY: { dates: [0, 2], givesDate: true },
  'WORKDAY.INTL': { dates: [0, 3], givesDate: true },
  YEAR: { dates: [0] },
  YEARFRAC: { dates: [0, 1] },
};
