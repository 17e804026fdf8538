import type { ArrayValueObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { UniverLibrary } from '../UniverLibrary';

/**
 * Stands for the number of a row or column that is not read, whichever it is. It is an error, which everything that is
 * calculated with it hands on: what is none in the end does not depend on it.
 */
export function unseenNumber({ ErrorValueObject, ErrorType }: UniverLibrary): BaseValueObject {
  return ErrorValueObject.create(ErrorType.NULL);
}

/** True when one of the values is an unseen number, or was worked out with one. */
export function holdsUnseen({ ErrorType }: UniverLibrary, value: FunctionVariantType): boolean {
  const isUnseen = (one: BaseValueObject | null) =>
    one?.isError() === true && one.getValue() === ErrorType.NULL;
  if (!value.isArray()) return !value.isReferenceObject() && isUnseen(value as BaseValueObject);
  let found = false;
  (value as ArrayValueObject).iterator((one) => {
    found = isUnseen(one ?? null);
    return !found;
  });
  return found;
}

/**
 * The result of `*` or `/` where one side alone decides: nothing times a number is 0, and a number divided by nothing
 * is #DIV/0!. `(A:A<>"")*ROW(A:A)` depends on no unseen number thus.
 */
export function decidedByZero(
  library: UniverLibrary,
  operator: string,
  [left, right]: readonly FunctionVariantType[],
  result: FunctionVariantType,
): FunctionVariantType {
  const isProduct = operator === 'MULTIPLY';
  if (!left || !right || !result.isArray() || !(isProduct || operator === 'DIVIDED')) return result;
  const { ErrorValueObject, ErrorType, NumberValueObject } = library;
  return (result as ArrayValueObject).mapValue((one, row, column) => {
    if (!holdsUnseen(library, one)) return one;
    if (isProduct)
      return [left, right].some((side) => isZero(valueAt(side, row, column)))
        ? NumberValueObject.create(0)
        : one;
    return isZero(valueAt(right, row, column)) ? ErrorValueObject.create(ErrorType.DIV_BY_ZERO) : one;
  });
}

/** The value that meets the cell of a block, as Excel spreads single rows, columns and values. */
function valueAt(side: FunctionVariantType, row: number, column: number): BaseValueObject | null {
  if (!side.isArray()) return side as BaseValueObject;
  const block = side as ArrayValueObject;
  return block.get(block.getRowCount() === 1 ? 0 : row, block.getColumnCount() === 1 ? 0 : column) ?? null;
}

const isZero = (value: BaseValueObject | null): boolean =>
  value !== null &&
  (value.isNull() || ((value.isNumber() || value.isBoolean()) && Number(value.getValue()) === 0));
