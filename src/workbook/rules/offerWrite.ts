import type { PlainWrite } from '../back/PlainWrite';
import type { ColumnMap } from '../read/columnMap';
import type { TableSnapshot } from '../read/tableSnapshot';
import { OWNER } from '../scaffold/templateSheet';
import { listItems } from './queueRulesRead';
import { rulesWrite } from './rulesWrite';
import { templateColumns } from './templateRules';
import type { TableKey } from '../../domain/schema/columnKeys';

/** A table whose owner cells are to offer somebody else. */
export interface OfferingTable {
  table: TableKey;
  seen: TableSnapshot;
  columns: ColumnMap<TableKey>;
}

/**
 * Queues the look at what a table's owner cells offer; call the answer after the next sync. It gives the write that lets
 * them offer other owners: null where a team has put a rule of its own there, where cells differ, as pasting leaves them
 * (that is for 修复规则), where the sheet is protected, and where nothing is to change.
 */
export function queueOfferRead(
  { table, seen, columns }: OfferingTable,
  before: readonly string[],
  owners: readonly string[],
): () => PlainWrite | null {
  const at = columns.at(OWNER);
  if (at === undefined || seen.sheetProtected) return () => null;
  const { dataValidation } = seen.body.getColumn(at);
  dataValidation.load('type, rule');
  return () => {
    const offered = dataValidation.type === 'List' ? listItems(dataValidation) : [];
    const isOurs =
      dataValidation.type === 'None' ||
      (dataValidation.type === 'List' && before.length > 0 && offered.join() === before.join());
    if (!isOurs || offered.join() === owners.join()) return null;
    const column = templateColumns(table, seen, columns, { dates: '', owners }).find((one) => one.at === at);
    return column ? rulesWrite(seen, seen.headers[at] ?? '', column.wanted) : null;
  };
}
