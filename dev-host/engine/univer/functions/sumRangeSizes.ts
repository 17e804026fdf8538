import { reading } from '../reading/reading';
import type { UniverHandle } from '../UniverHandle';
import { asReference, changeFunction } from './changeFunction';

/**
 * Notes that SUMIF or AVERAGEIF reads a range as large as the one it searches in place of the smaller or larger one it
 * is given. Univer follows changes in the given one only. Source: the support article "SUMIF function".
 */
export function sumRangeSizes(handle: UniverHandle): void {
  for (const name of ['SUMIF', 'AVERAGEIF'])
    changeFunction(handle, name, (calculate) => (...values) => {
      const [searched, , summed] = values.map(asReference);
      if (searched && summed) {
        const isSame =
          searched.getRowCount() === summed.getRowCount() &&
          searched.getColumnCount() === summed.getColumnCount();
        reading.beyondGiven ||= !isSame;
      }
      return calculate(...values);
    });
}
