import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import type { UniverHandle } from '../UniverHandle';
import type { Calculate } from './changeFunction';

/** SUMPRODUCT of blocks of different sizes: #VALUE!, where Univer's leaves out what is too much. */
export function sameSizes({ library }: UniverHandle, calculate: Calculate): Calculate {
  return (...values) => {
    const sizes = new Set(values.map(sizeOf));
    return sizes.size > 1 && !values.some((value) => value.isError())
      ? library.ErrorValueObject.create(library.ErrorType.VALUE)
      : calculate(...values);
  };
}

function sizeOf(value: BaseValueObject): string {
  if (!value.isArray()) return '1×1';
  const block = value as ArrayValueObject;
  return `${block.getRowCount()}×${block.getColumnCount()}`;
}
