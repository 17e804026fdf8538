import type { UniverLibrary } from '../library/UniverLibrary';

/**
 * Compares cells that Univer would find in its index one by one where the index takes them for others: it knows no
 * difference between the text "30" and the number, nor between the text "", a blank cell and 0.
 */
export function keepTypesApart({ CELL_INVERTED_INDEX_CACHE: index }: UniverLibrary): void {
  const { set, canUseCache, getCellPositions, clear } = index;
  const mistaken = new Set<string>();
  index.set = (unit, sheet, column, value, row, isResult) => {
    if (typeof value === 'string' && isMistaken(value)) mistaken.add(placeOf(unit, sheet, column));
    set.call(index, unit, sheet, column, value, row, isResult);
  };
  index.canUseCache = (unit, sheet, column, first, last) =>
    mistaken.has(placeOf(unit, sheet, column))
      ? { rowsInCache: [], rowsNotInCache: [] }
      : canUseCache.call(index, unit, sheet, column, first, last);
  index.getCellPositions = (unit, sheet, column, value, rows) => {
    const found = getCellPositions.call(index, unit, sheet, column, value, rows);
    if (value !== '' || !found) return found;
    const zeros = index.getCellValuePositions(unit, sheet, column)?.get(0);
    return { ...found, matchingRows: found.matchingRows.filter((row) => !zeros?.has(row)) };
  };
  index.clear = () => {
    mistaken.clear();
    clear.call(index);
  };
}

const isMistaken = (text: string) => text === '' || Number.isFinite(Number(text));

const placeOf = (unit: string, sheet: string, column: number) => `${unit}!${sheet}!${column}`;
