import type { ArrayValueObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';

/** Changes a value, or each of a block. */
export function eachValue<T extends FunctionVariantType>(
  value: T,
  change: (one: BaseValueObject, row: number, column: number) => BaseValueObject,
): T | BaseValueObject {
  if (value.isArray()) return (value as unknown as ArrayValueObject).mapValue(change);
  return value.isReferenceObject() ? value : change(value as unknown as BaseValueObject, 0, 0);
}

/** True when the test holds for the value, or for one of a block. */
export function someValue(
  value: FunctionVariantType,
  test: (one: BaseValueObject, row: number, column: number) => boolean,
): boolean {
  if (!value.isArray()) return !value.isReferenceObject() && test(value as BaseValueObject, 0, 0);
  let found = false;
  (value as ArrayValueObject).iterator((one, row, column) => {
    found = one ? test(one, row, column) : false;
    return !found;
  });
  return found;
}
