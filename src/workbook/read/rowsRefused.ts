import type { Problem } from '../../domain/schema/problem';
import type { TableSnapshot } from '../read/tableSnapshot';

/** Why nothing can be written into a table as it was seen; null when it can. */
export function rowsRefused({ sheet, sheetProtected, filtered }: TableSnapshot): Problem | null {
  if (sheetProtected) return { code: 'sheetProtected', sheet };
  return filtered ? { code: 'tableFiltered', sheet } : null;
}
