import type { BaseValueObject } from '@univerjs/engine-formula';
import type { UniverHandle } from '../UniverHandle';
import { changeFunction, type Calculate } from './changeFunction';
import { onlyValue } from './onlyValue';
import { readCellsAs, type CellChange } from './readCellsAs';

/** For each function, the place of its first range with criteria after it. */
const firstRange: Readonly<Record<string, number>> = {
  AVERAGEIF: 0,
  AVERAGEIFS: 1,
  COUNTIF: 0,
  COUNTIFS: 0,
  MAXIFS: 1,
  MINIFS: 1,
  SUMIF: 0,
  SUMIFS: 1,
};

/** Criteria for which a cell with the text "" is not what a blank one is. */
const tellThemApart: ReadonlySet<unknown> = new Set(['=', '<>', '*', '<>*']);

/**
 * Lets the criteria "=", "<>" and "*" tell the text "" of a formula from a blank cell, which is the same to Univer.
 * Source: the support article "COUNTIF function": "=" are blank cells; a text of no letters is a text.
 */
export function matchEmptyTexts(handle: UniverHandle): void {
  const { StringValueObject } = handle.library;
  const asText: CellChange = {
    applies: (one) => one.isString() && one.getValue() === '',
    change: () => StringValueObject.create('\u0000'),
  };
  const read = (
    calculate: Calculate,
    values: readonly BaseValueObject[],
    place: number,
  ): ReturnType<Calculate> => {
    const [range, criteria] = [values[place], values[place + 1]];
    if (!range || !criteria) return calculate(...values);
    if (criteria.isReferenceObject() || !tellThemApart.has(onlyValue(criteria).getValue()))
      return read(calculate, values, place + 2);
    return readCellsAs(range, asText, (changed) => read(calculate, values.with(place, changed), place + 2));
  };
  for (const [name, first] of Object.entries(firstRange))
    changeFunction(
      handle,
      name,
      (calculate) =>
        (...values) =>
          read(calculate, values, first),
    );
}
