import type { ColumnKey, TableKey } from '../../../domain/schema/columnKeys';
import type { ColumnMap } from '../../read/columnMap';
import { putBack, queueHeldRead } from '../../read/heldCells';
import type { TableSnapshot } from '../../read/tableSnapshot';
import { namedColumn } from '../../back/namedCells';
import type { PlainWrite } from '../../back/PlainWrite';
import { tableProbe } from '../../write/tableProbe';
import type { ColumnSurroundings } from './columnSurroundings';
import { queueColumn } from './queueColumn';

/**
 * Takes out a column in which nobody had written. What it holds in the moment it goes is read in the same request: where
 * somebody wrote meanwhile, the column is brought back with it and reported.
 */
export function removeColumn(
  table: TableKey,
  seen: TableSnapshot,
  columns: ColumnMap<TableKey>,
  key: ColumnKey,
  { around, dates }: { around: ColumnSurroundings; dates: string },
): PlainWrite | null {
  const index = columns.at(key);
  if (index === undefined) return null;
  const queue = () => {
    const header = seen.headers[index] ?? '';
    const column = seen.table.columns.getItem(header);
    const held = queueHeldRead(column.getDataBodyRange());
    column.delete();
    around.shiftBack(index);
    return () => {
      const cells = held();
      const written = cells.filter(([cell]) => cell?.held !== '').length;
      if (written === 0) return null;
      return {
        problem: { code: 'othersChanged' as const, sheet: seen.sheet, rows: written },
        sheet: seen.sheet,
        isOnce: true as const,
        held: () => namedColumn(header, cells),
        restore: () => {
          const { body } = queueColumn(table, seen, columns, key, { index, rows: cells.length, dates });
          around.reset();
          cells.forEach(([cell], row) => {
            if (cell && cell.held !== '') putBack(body.getCell(row, 0), cell);
          });
        },
      };
    };
  };
  return { cells: 0, probe: tableProbe(seen), queue, back: 'none' };
}
