import type { UniverHandle } from '../library/UniverHandle';
import { changeFunction } from './changeFunction';
import { eachValue } from '../doubts/eachValue';

/** Lets SORT and SORTBY leave the cells they are given in their order, for the other formulas that read them. */
export function sortCopies(handle: UniverHandle): void {
  for (const name of ['SORT', 'SORTBY'])
    changeFunction(
      handle,
      name,
      (calculate) =>
        (...values) =>
          calculate(...values.map((value) => (value.isArray() ? eachValue(value, (one) => one) : value))),
    );
}
