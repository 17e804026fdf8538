import type { BaseValueObject } from '@univerjs/engine-formula';
import type { UniverHandle } from '../library/UniverHandle';
import { changeFunction } from './changeFunction';
import { eachValue, someValue } from '../doubts/eachValue';

/** A change to some values. */
interface ValueChange {
  applies(one: BaseValueObject, row: number, column: number): boolean;
  change(one: BaseValueObject): BaseValueObject;
}

/**
 * Lets a worksheet function have its arguments with a change to some values, be they cells or not.
 * @param isChanged which arguments, by their place; all when not given
 */
export function changeArguments(
  handle: UniverHandle,
  name: string,
  { applies, change }: ValueChange,
  isChanged: (place: number) => boolean = () => true,
): void {
  changeFunction(
    handle,
    name,
    (calculate) =>
      (...values) =>
        calculate(
          ...values.map((value, place) =>
            isChanged(place) && someValue(value, applies)
              ? eachValue(value, (one, row, column) => (applies(one, row, column) ? change(one) : one))
              : value,
          ),
        ),
  );
}
