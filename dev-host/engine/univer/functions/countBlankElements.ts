import type { ArrayValueObject } from '@univerjs/engine-formula';
import { cellValues } from '../reading/reading';
import type { UniverHandle } from '../UniverHandle';
import { changeFunction } from './changeFunction';

/**
 * Lets COUNTA count the blank elements of what a function gives, as of UNIQUE and FILTER: only blank cells are not
 * counted. https://exceljet.net/formulas/count-unique-values
 */
export function countBlankElements(handle: UniverHandle): void {
  const { NumberValueObject } = handle.library;
  changeFunction(
    handle,
    'COUNTA',
    (calculate) =>
      (...values) =>
        calculate(
          ...values.map((value) =>
            value.isArray() && !cellValues.has(value)
              ? (value as ArrayValueObject).mapValue(() => NumberValueObject.create(1))
              : value,
          ),
        ),
  );
}
