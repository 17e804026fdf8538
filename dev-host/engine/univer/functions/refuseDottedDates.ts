import type { BaseValueObject } from '@univerjs/engine-formula';
import type { UniverHandle } from '../library/UniverHandle';
import type { UniverLibrary } from '../library/UniverLibrary';
import { changeArguments } from './changeArguments';

const ofDates = [
  'DATEDIF DATEVALUE DAY DAYS DAYS360 EDATE EOMONTH HOUR ISOWEEKNUM MINUTE MONTH NETWORKDAYS NETWORKDAYS.INTL',
  'SECOND TIMEVALUE VALUE WEEKDAY WEEKNUM WORKDAY WORKDAY.INTL YEAR YEARFRAC',
].join(' ');

/** Lets a text such as "2026.6.1" be text to functions of dates, as it is to Excel's; Univer's make a date of it. */
export function refuseDottedDates(handle: UniverHandle): void {
  const change = () => refusal(handle.library);
  for (const name of ofDates.split(' ')) changeArguments(handle, name, { applies: isDotted, change });
}

/** Lets such a text be text where it is calculated with. */
export function refuseDottedNumbers(library: UniverLibrary): void {
  const { prototype } = library.StringValueObject;
  const { convertToNumberObjectValue } = prototype;
  prototype.convertToNumberObjectValue = function () {
    return (isDotted(this) ? refusal(library) : convertToNumberObjectValue.call(this)) as ReturnType<
      typeof convertToNumberObjectValue
    >;
  };
}

const refusal = ({ ErrorValueObject, ErrorType }: UniverLibrary) => ErrorValueObject.create(ErrorType.VALUE);

const isDotted = (one: BaseValueObject) => one.isString() && /^\s*\d+\.\d+\.\d+/.test(String(one.getValue()));
