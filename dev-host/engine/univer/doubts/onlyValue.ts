import type { BaseValueObject } from '@univerjs/engine-formula';

/** What is in a block of one cell; any other value as it is. */
export function onlyValue(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const values = value.getArrayValue();
  return values.length === 1 && values[0]?.length === 1 ? (values[0][0] ?? value) : value;
}
