import type { BaseValueObject } from '@univerjs/engine-formula';
import type { UniverHandle } from '../UniverHandle';
import { changeFunction } from './changeFunction';
import { eachValue, someValue } from './eachValue';

/**
 * Lets a text be a condition as in Excel: "TRUE" and "FALSE" are these values, any other is none. AND and OR leave out
 * texts in cells. Sources: the support articles "IF function", "AND function".
 */
export function takeConditions(handle: UniverHandle): void {
  const { BooleanValueObject, ErrorValueObject, ErrorType } = handle.library;
  const condition = (one: BaseValueObject): BaseValueObject => {
    if (!one.isString()) return one;
    const text = String(one.getValue()).toUpperCase();
    return text === 'TRUE' || text === 'FALSE'
      ? BooleanValueObject.create(text === 'TRUE')
      : ErrorValueObject.create(ErrorType.VALUE);
  };
  for (const name of ['IF', 'NOT'])
    changeFunction(handle, name, (calculate) => (test, ...rest) => {
      if (!test) return calculate(...rest);
      return calculate(someValue(test, (one) => one.isString()) ? eachValue(test, condition) : test, ...rest);
    });
  for (const name of ['AND', 'OR', 'XOR'])
    changeFunction(
      handle,
      name,
      (calculate) =>
        (...values) =>
          calculate(...values.map((value) => (value.isString() ? condition(value) : value))),
    );
}
