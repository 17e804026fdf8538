import type { UniverLibrary } from '../library/UniverLibrary';

/**
 * Notes where in a column the value of a formula is only when somebody has looked for values there: Univer goes
 * through all values of the column for each of its formulas, so that 20,000 of them in one column take their square.
 * A column that is looked through later is read as it is then.
 */
export function forgetUnasked({ CELL_INVERTED_INDEX_CACHE: index }: UniverLibrary): void {
  const set = index.set.bind(index);
  index.set = (unit, sheet, column, value, row, isResult) => {
    if (isResult && index.shouldContinueBuildingCache(unit, sheet, column, row)) return;
    set(unit, sheet, column, value, row, isResult);
  };
}
