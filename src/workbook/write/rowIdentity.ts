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

interface Ids {
  ids: readonly string[];
  /** How many rows have each. */
  counts: ReadonlyMap<string, number>;
}

/** Those of the rows that were asked for last: each page of a large batch asks for the same. */
const lastIds = new WeakMap<TableSnapshot['rows'], { id: number | undefined; found: Ids }>();

function idsOf(rows: TableSnapshot['rows'], id: number | undefined): Ids {
  const known = lastIds.get(rows);
  if (known && known.id === id) return known.found;
  const ids = rows.map((cells) => (id === undefined ? '' : cellText(cells[id]).trim()));
  const counts = new Map<string, number>();
  for (const own of ids) counts.set(own, (counts.get(own) ?? 0) + 1);
  lastIds.set(rows, { id, found: { ids, counts } });
  return { ids, counts };
}

/**
 * Tells whether a row read later is the row of the snapshot: by its number where that is unique, else by content.
 * `written`: what is written into a cell of the row; undefined where nothing is.
 */
export function rowMatcher(
  { rows }: Pick<TableSnapshot, 'rows'>,
  { id, content }: RowIdentity,
): (row: number, now: CellAt, written: CellAt) => boolean {
  const { ids, counts } = idsOf(rows, id);
  const idOf = (row: number) => ids[row] ?? '';
  return (row, now, written) => {
    const holds = (column: number) => {
      const found = now(column);
      if (sameContent(found, rows[row]?.[column]?.value)) return true;
      const content = written(column);
      return content !== undefined && sameContent(found, content);
    };
    const own = idOf(row);
    if (id !== undefined && own !== '' && counts.get(own) === 1 && written(id) === undefined)
      return holds(id);
    return (id === undefined || holds(id)) && content.every(holds);
  };
}
