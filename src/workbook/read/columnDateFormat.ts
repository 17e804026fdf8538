import { isDateFormat } from '../../domain/dates/isDateFormat';
import type { TableSnapshot } from './tableSnapshot';

/** Says the whole day, whatever year it is. */
const WHOLE_DATE = 'yyyy-mm-dd';

/**
 * How dates of a column are shown: as its last one is, since a longer one may not fit the column and show as `####`; a
 * whole date where it has none.
 */
export const columnDateFormat = ({ rows }: Pick<TableSnapshot, 'rows'>, column: number): string =>
  rows.findLast((cells) => isDateFormat(cells[column]?.numberFormat ?? ''))?.[column]?.numberFormat ??
  WHOLE_DATE;
