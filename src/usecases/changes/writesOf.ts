import { isDateFormat } from '../../domain/dates/isDateFormat';
import type { DateSystem } from '../../domain/dates/serial';
import type { OwnedColumn } from '../../workbook/write/ownedCells';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { contentOf } from './contentOf';
import type { PlacedChange } from './placeChanges';

const DATE_FORMAT = 'yyyy-mm-dd';

/** The columns to write for placed changes; a day becomes a real date, shown as one. */
export function writesOf(
  seen: TableSnapshot,
  placed: readonly PlacedChange[],
  dateSystem: DateSystem,
): OwnedColumn[] {
  const columns = new Map<number, OwnedColumn & { numberFormats: (string | undefined)[] }>();
  for (const { change, row, column } of placed) {
    const owned = columns.get(column) ?? { column, values: [], numberFormats: [] };
    columns.set(column, owned);
    owned.values[row] = contentOf(change.after, dateSystem);
    const format = seen.rows[row]?.[column]?.numberFormat ?? 'General';
    if (typeof change.after === 'object' && !isDateFormat(format)) owned.numberFormats[row] = DATE_FORMAT;
  }
  // Rows without a change are holes, which array methods would pass over.
  return [...columns.values()].map(({ column, values, numberFormats }) => ({
    column,
    values: Array.from(values),
    numberFormats: Array.from(numberFormats),
  }));
}
