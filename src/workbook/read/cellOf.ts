import { cellAddress } from '../cells/cellAddress';
import type { CellRef } from '../cells/cellRef';
import type { TableSnapshot } from './tableSnapshot';

/** The cell of a body row and column, both zero-based, as it was when the table was seen. */
export function cellOf(seen: TableSnapshot, row: number, column: number): CellRef {
  return { sheet: seen.sheet, address: cellAddress(seen.firstRow + row, seen.firstColumn + column) };
}
