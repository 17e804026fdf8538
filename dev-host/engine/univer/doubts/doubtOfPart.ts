import type { BaseReferenceObject, FunctionVariantType } from '@univerjs/engine-formula';
import { someValue } from './eachValue';
import { searchesByHalves } from './searchesByHalves';
import { isPart } from './parts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Come to the same however many blank cells follow. */
const leavesOutBlanks = words(
  'AVERAGE AVERAGEIF AVERAGEIFS COUNT COUNTA LARGE MAX MAXIFS MEDIAN MIN MINIFS NETWORKDAYS NETWORKDAYS.INTL PRODUCT ' +
    'SMALL SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT WORKDAY WORKDAY.INTL',
);

/** Give a place, or what is in it: beyond the cells that are read they find none. */
const findsPlaces = words('HLOOKUP INDEX MATCH OFFSET VLOOKUP XLOOKUP XMATCH');

const reason = 'blank cells of whole rows or columns that are not read';

/**
 * Why what a function makes of a reference that is read only in part (`A:A`, see `readUsedPart`) may not be what it would
 * make of all of it; null = it is the same.
 */
export function doubtOfPart(
  name: string,
  values: readonly FunctionVariantType[],
  result: FunctionVariantType,
): string | null {
  if (!values.some(isPart) || leavesOutBlanks.has(name)) return null;
  if (name === 'COUNTIF' || name === 'COUNTIFS') return countsBlanks(values) ? reason : null;
  if (!findsPlaces.has(name) || searchesByHalves(name, values)) return reason;
  return !result.isReferenceObject() && someValue(result, (one) => one.isError() && one.getValue() !== '#N/A')
    ? reason
    : null;
}

/** True when blank cells may meet all of the criteria, which follow each after its range. */
function countsBlanks(values: readonly FunctionVariantType[]): boolean {
  return values.every((value, place) => {
    if (place % 2 === 0) return true;
    const criteria = value.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : value;
    return someValue(
      criteria,
      (one) => one.isNull() || (one.isString() && /^(?:=?|<>.+)$/s.test(String(one.getValue()))),
    );
  });
}
