import { HUMAN_COLUMNS } from '../../domain/schema/columnKeys';
import type { ColumnMap } from '../../workbook/read/columnMap';
import type { RowIdentity } from '../../workbook/write/rowIdentity';

/** By what an issue is known again after it has moved: its number, else what people wrote. */
export function issueIdentity(columns: ColumnMap<'issues'>): RowIdentity {
  return { id: columns.at('id'), content: HUMAN_COLUMNS.issues.flatMap((key) => columns.at(key) ?? []) };
}
