import type { LookedTable } from './LookedTable';
import type { LookStep } from './lookStep';

/** Frozen rows without the first column, a sheet without a print area: as earlier versions left them. */
export function queueViewRead({ table, seen, printed: wanted }: LookedTable): () => LookStep[] {
  const { worksheet } = seen.table;
  const frozen = worksheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowCount,columnCount');
  const printed = worksheet.pageLayout.getPrintAreaOrNullObject();
  printed.load('address');
  return () => {
    const step = { table, sheet: seen.sheet, place: 'view', header: null, from: 0, count: 1 } as const;
    return [
      ...(isOnlyRows(frozen, seen.firstRow)
        ? [{ ...step, part: 'frozen' as const, before: 0, after: 1, was: 'earlier' as const }]
        : []),
      ...(isUnset(printed) && wanted > 0
        ? [{ ...step, part: 'printed' as const, before: 0, after: wanted, was: 'earlier' as const }]
        : []),
    ];
  };
}

const isOnlyRows = (frozen: Excel.Range, rows: number): boolean =>
  !frozen.isNullObject && frozen.rowCount === rows && frozen.columnCount > 1;

const isUnset = (printed: Excel.RangeAreas): boolean => printed.isNullObject;
