import { literalText } from '../cells/literalText';
import type { DisplacedRow, OwnedColumn } from './ownedCells';
import type { TableSnapshot } from '../read/tableSnapshot';

/**
 * Queues what gives rows back what a write took from them because a colleague sorted the table in the moment of
 * writing: each of those rows was seen before, so what it held is known. A cell that somebody has written since is left.
 * @param columns what was written
 * @param keyColumns columns that together tell the rows apart, none of them among `columns`
 * @returns whether something is queued that the caller's next sync has to send
 */
export function giveBackStray(
  seen: TableSnapshot,
  columns: readonly OwnedColumn[],
  displaced: readonly DisplacedRow[],
  keyColumns: readonly number[],
): boolean {
  const cells = displaced.flatMap(({ row, now }) => {
    const before = seen.rows.findIndex((held) => keyColumns.every((at) => held[at]?.value === now[at]));
    // Not there before, or only written by somebody else as well.
    if (before < 0 || before === row) return [];
    return columns.flatMap(({ column, values }) => {
      const written = values[row];
      const wasWritten = written !== undefined && seen.rows[row]?.[column]?.value !== written;
      return wasWritten && now[column] === written
        ? [{ row, column, held: seen.rows[before]?.[column]?.value ?? '' }]
        : [];
    });
  });
  for (const { row, column, held } of cells) {
    const cell = seen.table.columns
      .getItem(seen.headers[column] ?? '')
      .getDataBodyRange()
      .getCell(row, 0);
    cell.values = [[typeof held === 'string' ? literalText(held) : held]];
  }
  return cells.length > 0;
}
