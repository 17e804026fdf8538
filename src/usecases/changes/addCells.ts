import type { CellContent } from '../../domain/changeLog/cellChange';
import { isPartOfRow } from '../../domain/changeLog/isPartOfRow';
import { isDateFormat } from '../../domain/dates/isDateFormat';
import type { DateSystem } from '../../domain/dates/serial';
import { columnDateFormat } from '../../workbook/read/columnDateFormat';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import type { RowIdentity } from '../../workbook/write/rowIdentity';
import { rowUnit, type Unit, type WriteBatch } from '../../workbook/write/WriteBatch';
import { contentOf } from './contentOf';
import type { PlacedChange } from './placeChanges';

/**
 * Each accepted cell is a unit of its own, so that a colleague who edits one of a row's cells keeps no other from being
 * written, but where the changes of a row mean something only together.
 */
export const cellUnit = ({ key }: TableSnapshot, { change, row, column }: PlacedChange): Unit =>
  isPartOfRow(change) ? rowUnit(key, row) : `${key}:${row}:${column}`;

/** Adds placed changes to a batch; a day becomes a real date, shown as one. */
export function addCells(
  batch: WriteBatch,
  seen: TableSnapshot,
  identity: RowIdentity,
  placed: readonly PlacedChange[],
  dateSystem: DateSystem,
  unitOf: (one: PlacedChange) => Unit = (one) => cellUnit(seen, one),
): void {
  const units = new Map(placed.map((one) => [`${one.row}:${one.column}`, unitOf(one)]));
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
    {
      ofPeople: true,
      unitOf: (row, column) => units.get(`${row}:${column}`) ?? rowUnit(seen.key, row),
    },
  );
}
