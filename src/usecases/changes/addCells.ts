import type { CellContent } from '../../domain/changeLog/cellChange';
import { isDateFormat } from '../../domain/dates/isDateFormat';
import type { DateSystem } from '../../domain/dates/serial';
import { columnDateFormat } from '../../workbook/read/columnDateFormat';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import type { RowIdentity } from '../../workbook/write/rowIdentity';
import type { Unit, WriteBatch } from '../../workbook/write/WriteBatch';
import { contentOf } from './contentOf';
import type { PlacedChange } from './placeChanges';

/** Each accepted cell is a unit of its own: a colleague who edits one of a row's cells keeps no other from being written. */
export const cellUnit = ({ key }: TableSnapshot, { row, column }: PlacedChange): Unit =>
  `${key}:${row}:${column}`;

/** Adds placed changes to a batch; a day becomes a real date, shown as one. */
export function addCells(
  batch: WriteBatch,
  seen: TableSnapshot,
  identity: RowIdentity,
  placed: readonly PlacedChange[],
  dateSystem: DateSystem,
  unitOf: (row: number, column: number) => Unit = (row, column) => `${seen.key}:${row}:${column}`,
): void {
  const columns = new Map<number, { values: CellContent[]; numberFormats: string[] }>();
  for (const { change, row, column } of placed) {
    const own = columns.get(column) ?? { values: [], numberFormats: [] };
    columns.set(column, own);
    own.values[row] = contentOf(change.after, dateSystem);
    const format = seen.rows[row]?.[column]?.numberFormat ?? 'General';
    if (typeof change.after === 'object' && !isDateFormat(format))
      own.numberFormats[row] = columnDateFormat(seen, column);
  }
  batch.cells(
    seen,
    identity,
    [...columns].map(([column, own]) => ({ column, ...own })),
    { ofPeople: true, unitOf },
  );
}
