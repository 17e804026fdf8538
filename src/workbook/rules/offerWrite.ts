import type { PlainWrite } from '../back/PlainWrite';
import type { ColumnMap } from '../read/columnMap';
import type { TableSnapshot } from '../read/tableSnapshot';
import { OWNER } from '../scaffold/templateSheet';
import { notedOwners, offeredWrite, type OfferedNote, type OwnerTable } from '../sheets/names/offeredName';
import { isOwnPrompt } from './ownPrompt';
import { listItems } from './queueRulesRead';
import { rulesWrite } from './rulesWrite';
import { templateColumns } from './templateRules';
import type { TableKey } from '../../domain/schema/columnKeys';

/** A table whose owner cells are to offer somebody else. */
export interface OfferingTable {
  table: OwnerTable;
  seen: TableSnapshot;
  columns: ColumnMap<TableKey>;
  /** Whom it was last given to offer. */
  note: OfferedNote;
}

/**
 * Queues the look at what a table's owner cells offer; call the answer after the next sync. It gives the writes that let
 * them offer other owners, or nobody, and note it: none where a team has put a rule or prompt of its own there, where
 * cells differ, as pasting leaves them (that is for 修复规则), where the sheet is protected, and where nothing is to change.
 */
export function queueOfferRead(
  { table, seen, columns, note }: OfferingTable,
  owners: readonly string[],
): () => readonly (PlainWrite | null)[] {
  const at = columns.at(OWNER);
  if (at === undefined || seen.sheetProtected) return () => [];
  const { dataValidation } = seen.body.getColumn(at);
  dataValidation.load('type, rule, prompt');
  return () => {
    const offered = dataValidation.type === 'List' ? listItems(dataValidation) : [];
    const isOffering = (whom: readonly string[]) => offered.join() === whom.join();
    const isOurs =
      dataValidation.type === 'None' ||
      (dataValidation.type === 'List' && (isOffering(notedOwners(note)) || isOffering(owners)));
    if (!isOurs || isOwnPrompt(table, dataValidation.prompt)) return [];
    const noted = offeredWrite(note, owners);
    if (isOffering(owners)) return [noted];
    const column = templateColumns(table, seen, columns, { dates: '' }).find((one) => one.at === at);
    if (!column) return [];
    const wanted = { ...column.wanted, validation: { kind: 'offer' as const, items: owners } };
    return [rulesWrite(seen, seen.headers[at] ?? '', wanted), noted];
  };
}
