import type { UniverHandle } from '../UniverHandle';
import type { Calculate } from './changeFunction';
import { eachValue } from './eachValue';
import { onlyValue } from './onlyValue';

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
