import type { UniverHandle } from '../library/UniverHandle';
import type { Calculate } from './changeFunction';
import { eachValue } from '../doubts/eachValue';
import { onlyValue } from '../doubts/onlyValue';

/** TEXT that is always text: nothing for the format "", and TRUE or FALSE as words. */
export function formatText({ library }: UniverHandle, calculate: Calculate): Calculate {
  const { StringValueObject } = library;
  return (value, format, ...rest) => {
    const result = calculate(...[value, format, ...rest].filter((one) => one !== undefined));
    const pattern = format && onlyValue(format);
    const isNothing = pattern?.isString() === true && pattern.getValue() === '';
    return eachValue(result, (one) => {
      if (one.isBoolean()) return StringValueObject.create(one.getValue() ? 'TRUE' : 'FALSE');
      return isNothing && !one.isError() ? StringValueObject.create('') : one;
    });
  };
}
