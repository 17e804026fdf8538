import type { UniverHandle } from '../UniverHandle';
import { changeFunction } from './changeFunction';

/** MAXIFS and MINIFS of no cell at all: 0, where Univer's is a text of no letters. */
export function extremesOfNone(handle: UniverHandle): void {
  for (const name of ['MAXIFS', 'MINIFS'])
    changeFunction(handle, name, (calculate) => (...values) => {
      const result = calculate(...values);
      const isNone = result.isArray() && 'getFirstCell' in result && !result.getFirstCell().isNumber();
      return isNone ? handle.library.NumberValueObject.create(0) : result;
    });
}
