import type { BaseValueObject } from '@univerjs/engine-formula';
import type { UniverHandle } from '../UniverHandle';
import { changeFunction } from './changeFunction';
import { eachValue, someValue } from './eachValue';

const changed = new WeakSet();

const ofDates = [
  ...[
    'DATEDIF',
    'DATEVALUE',
    'DAY',
    'DAYS',
    'DAYS360',
    'EDATE',
    'EOMONTH',
    'HOUR',
    'ISOWEEKNUM',
    'MINUTE',
    'MONTH',
  ],
  ...['NETWORKDAYS', 'NETWORKDAYS.INTL', 'SECOND', 'TIMEVALUE', 'VALUE', 'WEEKDAY', 'WEEKNUM', 'WORKDAY'],
  ...['WORKDAY.INTL', 'YEAR', 'YEARFRAC'],
];

/** Lets a text such as "2026.6.1" be text, as it is to Excel; Univer makes a date of it. */
export function refuseDottedDates(handle: UniverHandle): void {
  const { ErrorValueObject, ErrorType, StringValueObject } = handle.library;
  const refused = ErrorValueObject.create(ErrorType.VALUE);
  for (const name of ofDates)
    changeFunction(
      handle,
      name,
      (calculate) =>
        (...values) =>
          calculate(
            ...values.map((value) =>
              someValue(value, isDotted) ? eachValue(value, (one) => (isDotted(one) ? refused : one)) : value,
            ),
          ),
    );
  const { prototype } = StringValueObject;
  if (changed.has(prototype)) return;
  changed.add(prototype);
  const { convertToNumberObjectValue } = prototype;
  prototype.convertToNumberObjectValue = function () {
    return (isDotted(this) ? refused : convertToNumberObjectValue.call(this)) as ReturnType<
      typeof convertToNumberObjectValue
    >;
  };
}

const isDotted = (one: BaseValueObject) => one.isString() && /^\s*\d+\.\d+\.\d+/.test(String(one.getValue()));
