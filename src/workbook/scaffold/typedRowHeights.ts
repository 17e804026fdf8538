import type { TableKey } from '../../domain/schema/columnKeys';
import type { PlainWrite } from '../back/PlainWrite';
import { isBlankCell } from '../cells/cellText';
import type { ColumnMap } from '../read/columnMap';
import type { TableSnapshot } from '../read/tableSnapshot';
import { newRowHeights } from './newRowHeights';
import { rowHeightsWrite } from './rowHeightsWrite';

/** Of body rows those that people have added since the last check: the cell that is ours in all others is blank. */
export const typedRows = (
  seen: TableSnapshot,
  rows: readonly number[],
  owned: number | undefined,
): readonly number[] =>
  owned === undefined ? [] : rows.filter((row) => isBlankCell(seen.rows[row]?.[owned]));

/**
 * Gives rows that people have added the height of the others, when they get what is ours: Excel gives none to what is
 * typed below a table.
 * @param dated see `newRowHeights`
 */
export function typedRowHeights<T extends TableKey>(
  table: T,
  columns: ColumnMap<T>,
  { seen, rows, dated }: { seen: TableSnapshot; rows: readonly number[]; dated: TableSnapshot | null },
): PlainWrite | null {
  const cells = rows.map((row) => (seen.rows[row] ?? []).map(({ value }) => value));
  const { heights } = newRowHeights(table, columns, cells, dated);
  return heights && rows.length > 0 ? rowHeightsWrite(seen, rows, heights) : null;
}
