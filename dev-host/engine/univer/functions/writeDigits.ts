import type { BaseValueObject } from '@univerjs/engine-formula';
import { eachValue, someValue } from '../doubts/eachValue';
import type { UniverHandle } from '../library/UniverHandle';
import { changeFunction } from './changeFunction';

/** Functions and operators that take a number for its digits, and which of their arguments; all where none is named. */
const takesDigits: Readonly<Record<string, readonly number[]>> = {
  CLEAN: [0],
  CONCAT: [],
  CONCATENATE: [],
  EXACT: [],
  FIND: [0, 1],
  LEFT: [0],
  LEN: [0],
  LOWER: [0],
  MID: [0],
  PROPER: [0],
  REPLACE: [0, 3],
  REPT: [0],
  RIGHT: [0],
  SEARCH: [0, 1],
  SUBSTITUTE: [0, 1, 2],
  TRIM: [0],
  UPPER: [0],
};

/**
 * Makes a number text as Excel does, whatever its cell looks like: fifteen digits, and an exponent of at least two
 * (1E+21). Univer takes what the cell shows (`LEFT` of a date), and a digit more.
 * Source: "Excel specifications and limits", number precision.
 */
export function writeDigits(handle: UniverHandle): void {
  const { StringValueObject } = handle.library;
  const applies = (one: BaseValueObject) => one.isNumber();
  const change = (one: BaseValueObject) => StringValueObject.create(digitsOf(Number(one.getValue())));
  for (const [name, places] of Object.entries(takesDigits))
    changeFunction(
      handle,
      name,
      (calculate) =>
        (...values) =>
          calculate(
            ...values.map((value, place) =>
              (places.length === 0 || places.includes(place)) && someValue(value, applies)
                ? eachValue(value, (one) => (applies(one) ? change(one) : one))
                : value,
            ),
          ),
    );
}

function digitsOf(number: number): string {
  const [digits = '', exponent] = String(Number(number.toPrecision(15))).split('e');
  return exponent === undefined ? digits : `${digits}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
}
