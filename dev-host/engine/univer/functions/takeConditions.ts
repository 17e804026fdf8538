import type { BaseValueObject } from '@univerjs/engine-formula';
import type { UniverHandle } from '../library/UniverHandle';
import { changeArguments } from './changeArguments';
import { changeFunction } from './changeFunction';

/**
 * Lets a text be a condition as in Excel: "TRUE" and "FALSE" are these values, any other is none. AND and OR leave out
 * texts in cells. Sources: the support articles "IF function", "AND function".
 */
export function takeConditions(handle: UniverHandle): void {
  const { BooleanValueObject, ErrorValueObject, ErrorType } = handle.library;
  const applies = (one: BaseValueObject) => one.isString();
  const change = (one: BaseValueObject): BaseValueObject => {
    const text = String(one.getValue()).toUpperCase();
    return text === 'TRUE' || text === 'FALSE'
      ? BooleanValueObject.create(text === 'TRUE')
      : ErrorValueObject.create(ErrorType.VALUE);
  };
  for (const name of ['IF', 'NOT'])
    changeArguments(handle, name, { applies, change }, (place) => place === 0);
  for (const name of ['AND', 'OR', 'XOR'])
    changeFunction(
      handle,
      name,
      (calculate) =>
        (...values) =>
          calculate(...values.map((value) => (applies(value) ? change(value) : value))),
    );
}
