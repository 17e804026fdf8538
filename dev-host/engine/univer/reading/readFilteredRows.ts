import type { UniverHandle } from '../library/UniverHandle';

/** Looks for filtered rows only where the sheet has any: a reference to all rows would otherwise ask for each of them. */
export function readFilteredRows({ injector, library }: UniverHandle): void {
  const config = injector.get(library.IFormulaCurrentConfigService);
  const find = config.getFilteredOutRows.bind(config);
  config.getFilteredOutRows = (unit, sheet, startRow, endRow) => {
    const rows = config.getUnitData()[unit]?.[sheet]?.rowCount ?? 0;
    return find(unit, sheet, startRow, Math.min(endRow, rows - 1));
  };
}
