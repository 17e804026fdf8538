import type { BaseValueObject } from '@univerjs/engine-formula';
import type { UniverHandle } from '../UniverHandle';
import { changeFunction } from './changeFunction';
import { eachValue, someValue } from './eachValue';
import { readCellsAs, type CellChange } from './readCellsAs';
import { searchesByHalves } from './searchesByHalves';

/** In which cells of their second argument they search. */
const searched: Readonly<Record<string, (row: number, column: number) => boolean>> = {
  HLOOKUP: (row) => row === 0,
  LOOKUP: () => true,
  MATCH: () => true,
  VLOOKUP: (_, column) => column === 0,
  XLOOKUP: () => true,
  XMATCH: () => true,
};

const findsBlank: ReadonlySet<string> = new Set(['XLOOKUP', 'XMATCH']);

/**
 * Look-ups of 0 find no blank cell, which Univer takes for a 0; and a blank cell is looked up as 0, but by XLOOKUP and
 * XMATCH. Sources: the support articles "VLOOKUP function", "XLOOKUP function".
 */
export function lookUpZero(handle: UniverHandle): void {
  const { NumberValueObject, StringValueObject } = handle.library;
  const zero = NumberValueObject.create(0);
  const nothing = StringValueObject.create('');
  for (const [name, isSearched] of Object.entries(searched))
    changeFunction(handle, name, (calculate) => (sought, cells, ...rest) => {
      if (!sought || !cells) return calculate(...[sought, cells, ...rest].filter((one) => one !== undefined));
      const takesBlank = !findsBlank.has(name) && someValue(sought, isBlank);
      const value = takesBlank ? eachValue(sought, (one) => (isBlank(one) ? zero : one)) : sought;
      if (searchesByHalves(name, [value, cells, ...rest]) || !someValue(value, isZero))
        return calculate(value, cells, ...rest);
      const apart: CellChange = {
        applies: (one, row, column) => isBlank(one) && isSearched(row, column),
        change: () => nothing,
      };
      return readCellsAs(cells, apart, (changed) => calculate(value, changed, ...rest));
    });
}

const isBlank = (one: BaseValueObject) => one.isNull();
const isZero = (one: BaseValueObject) => one.isNumber() && one.getValue() === 0;
