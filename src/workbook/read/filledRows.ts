import type { CellSnapshot } from '../../domain/cells/cellSnapshot';
import { HUMAN_COLUMNS, type ColumnKey, type TableKey } from '../../domain/schema/columnKeys';
import { cellText, isBlankCell } from '../cells/cellText';
import type { ColumnMap } from './columnMap';
import type { TableSnapshot } from './tableSnapshot';

/** A body row in which a person wrote something, with its cells by column. */
export interface FilledRow<T extends TableKey> {
  /** Index among the table's body rows. */
  row: number;
  cell(key: ColumnKey<T>): CellSnapshot | undefined;
  /** Trimmed; '' for a column the table does not have. */
  text(key: ColumnKey<T>): string;
}

/** The rows of a table that hold something; one whose human columns are all blank is no row of the plan. */
export function filledRows<T extends TableKey>(
  table: T,
  seen: TableSnapshot,
  columns: ColumnMap<T>,
): FilledRow<T>[] {
  const human: readonly ColumnKey<T>[] = HUMAN_COLUMNS[table];
  return seen.rows.flatMap((cells, row) => {
    const cell = (key: ColumnKey<T>) => cells[columns.at(key) ?? -1];
    if (human.every((key) => isBlankCell(cell(key)))) return [];
    return [{ row, cell, text: (key: ColumnKey<T>) => cellText(cell(key)).trim() }];
  });
}
