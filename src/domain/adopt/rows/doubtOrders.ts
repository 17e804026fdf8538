import type { ColumnMapping } from '../grid/columnSource';
import type { DateOrder } from './dateOrder';
import type { CellDoubt, ImportedRow } from './cells/importedRow';
import type { RowDates } from './readDates';

/** Says once for a column, at its first date, that day and month may be exchanged. */
export function doubtOrders(
  rows: readonly ImportedRow[],
  orders: ReadonlyMap<number, DateOrder>,
  mapping: ColumnMapping,
  { swapDates }: Pick<RowDates, 'swapDates'>,
): ImportedRow[] {
  const open = new Map(
    [...mapping].flatMap(([key, source]) => {
      const swapped = source.kind === 'column' ? (orders.get(source.column)?.swapped ?? 0) : 0;
      return swapped > 0 && source.kind === 'column' && !swapDates
        ? [[key, { column: source.column, swapped }] as const]
        : [];
    }),
  );
  return rows.map((row) => {
    const doubts = [...open].flatMap(([key, { column, swapped }]): CellDoubt[] => {
      const value = row.cells[key];
      if (value?.kind !== 'day') return [];
      open.delete(key);
      return [{ row: row.row, column, key, text: '', doubt: { code: 'dateOrder', cells: swapped } }];
    });
    return doubts.length > 0 ? { ...row, doubts: [...row.doubts, ...doubts] } : row;
  });
}
