import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { cellValues, isPart, notePart } from '../reading/parts';
import { asReference } from './changeFunction';
import { eachValue, someValue } from './eachValue';

/** A change to some values of cells. */
export interface CellChange {
  applies(one: BaseValueObject, row: number, column: number): boolean;
  change(one: BaseValueObject): BaseValueObject;
}

/** Lets `work` read the cells of a value, a block or a reference, with a change; other cells are as they are. */
export function readCellsAs<T>(
  value: BaseValueObject,
  change: CellChange,
  work: (value: BaseValueObject) => T,
): T {
  const reference = asReference(value as FunctionVariantType);
  if (!reference) return work(changed(value, change));
  const { toArrayValueObject } = reference;
  reference.toArrayValueObject = (useCache) =>
    changed(toArrayValueObject.call(reference, useCache), change) as ReturnType<typeof toArrayValueObject>;
  try {
    return work(value);
  } finally {
    reference.toArrayValueObject = toArrayValueObject;
  }
}

function changed(values: BaseValueObject, { applies, change }: CellChange): BaseValueObject {
  if (!values.isArray() || !cellValues.has(values) || !someValue(values, applies)) return values;
  const result = eachValue(values, (one, row, column) => (applies(one, row, column) ? change(one) : one));
  if (isPart(values)) notePart(result);
  // What has been found in the cells does not hold for the changed ones.
  if ('setCurrent' in result && typeof result.setCurrent === 'function') result.setCurrent(-1, -1);
  return result;
}
