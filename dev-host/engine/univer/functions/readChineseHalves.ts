import type { UniverHandle } from '../UniverHandle';
import type { Calculate } from './changeFunction';

/** TEXT with the Chinese sign for the half of the day, `上午/下午`, which Univer's number formats do not know. */
export function readChineseHalves({ library }: UniverHandle, calculate: Calculate): Calculate {
  return (value, format, ...rest) => {
    const pattern = format?.isString() ? String(format.getValue()) : '';
    if (!pattern.includes('上午/下午')) return calculate(value, ...(format ? [format] : []), ...rest);
    const english = library.StringValueObject.create(pattern.replaceAll('上午/下午', 'AM/PM'));
    const result = calculate(value, english, ...rest);
    if (!('isString' in result) || !result.isString()) return result;
    const text = String(result.getValue()).replace('AM', '上午').replace('PM', '下午');
    return library.StringValueObject.create(text);
  };
}
