import { ROW_KEYS, type CellChange } from '../../domain/changeLog/cellChange';
import type { TableKey } from '../../domain/schema/columnKeys';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import type { DateSystem } from '../../domain/dates/serial';
import { cellText } from '../../workbook/cells/cellText';
import type { ColumnMap } from '../../workbook/read/columnMap';
import type { DisplacedRow } from '../../workbook/write/ownedCells';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { contentOf } from './contentOf';
import type { PlacedChange } from './placeChanges';

/**
 * The changes that give other rows back what a write took from them, because a colleague sorted the table in the
 * moment of writing: each of those rows was seen before, so what it held is known.
 */
export function strayWrites(
  seen: TableSnapshot,
  columns: ColumnMap<TableKey>,
  placed: readonly PlacedChange[],
  displaced: readonly DisplacedRow[],
  dateSystem: DateSystem,
): CellChange[] {
  const keyColumn = columns.at(ROW_KEYS[seen.key as TableKey]) ?? -1;
  const keyOf = (text: string) => normaliseWord(text);
  return displaced.flatMap(({ row, now }) => {
    const hit = String(now[keyColumn] ?? '');
    const before = seen.rows.findIndex((cells) => keyOf(cellText(cells[keyColumn])) === keyOf(hit));
    const held = seen.rows[before];
    if (hit === '' || !held) return [];
    return placed
      .filter((change) => change.row === row)
      .flatMap(({ change, column }): CellChange[] => {
        const written = contentOf(change.after, dateSystem);
        const old = held[column]?.value ?? '';
        if (now[column] !== written || old === written) return [];
        return [{ ...change, row: hit, at: row, before: written, after: old }];
      });
  });
}
