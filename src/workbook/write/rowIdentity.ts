import { cellText } from '../cells/cellText';
import { sameContent } from '../cells/sameContent';
import type { TableSnapshot } from '../read/tableSnapshot';

/** By which of its cells a row of a table is known again. */
export interface RowIdentity {
  /** The column of the row's 编号; undefined for a table whose rows have none. */
  id?: number | undefined;
  /** The columns that together distinguish rows without a number: what people wrote, never what Opsbook writes. */
  content: readonly number[];
}

/** A row's cells by column of the snapshot. */
export type CellAt = (column: number) => unknown;

/** Every column of a table, for one whose rows have no number. */
export const wholeRow = ({ headers }: Pick<TableSnapshot, 'headers'>): RowIdentity => ({
  content: headers.map((_, column) => column),
});

/** Tells whether a row read later is the row of the snapshot: by its number where that is unique, else by content. */
export function rowMatcher(
  { rows }: Pick<TableSnapshot, 'rows'>,
  { id, content }: RowIdentity,
): (row: number, now: CellAt, written: ReadonlyMap<number, unknown>) => boolean {
  const counts = new Map<unknown, number>();
  const idOf = (row: number) => (id === undefined ? '' : cellText(rows[row]?.[id]).trim());
  rows.forEach((_, row) => counts.set(idOf(row), (counts.get(idOf(row)) ?? 0) + 1));
  return (row, now, written) => {
    const holds = (column: number) =>
      sameContent(now(column), rows[row]?.[column]?.value) ||
      (written.has(column) && sameContent(now(column), written.get(column)));
    const own = idOf(row);
    if (id !== undefined && own !== '' && counts.get(own) === 1 && !written.has(id)) return holds(id);
    return (id === undefined || holds(id)) && content.every(holds);
  };
}
