import type { PlainWrite } from '../back/PlainWrite';
import type { ColumnMap } from '../read/columnMap';
import type { TableSnapshot } from '../read/tableSnapshot';
import { OWNER } from '../scaffold/templateSheet';
import type { Asked } from '../session/asked';
import { notedOwners, offeredWrite, type OfferedNote, type OwnerTable } from '../sheets/names/offeredName';
import { isOwnPrompt } from './ownPrompt';
import { listItems } from './queueRulesRead';
import { RULE_PARTS, ruleText, rulesWrite } from './rulesWrite';
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

/** Queues the question for the rule of cells, by which it is also brought back. */
export const queueRuleRead = ({ dataValidation }: Excel.Range): Excel.DataValidation =>
  dataValidation.load(RULE_PARTS);

/**
 * What a table's owner cells offer, and what lets them offer other owners, or nobody, and notes it: nothing where a team has
 * put a rule or prompt of its own there, where cells differ, as pasting leaves them (that is for 修复规则), where the sheet is
 * protected, and where nothing is to change.
 * @param asked the rule of the cells where it was read already
 */
export function queueOfferRead(
  { table, seen, columns, note }: OfferingTable,
  owners: readonly string[],
  asked?: Excel.DataValidation,
): Asked<readonly (PlainWrite | null)[]> {
  const at = columns.at(OWNER);
  if (at === undefined || seen.sheetProtected) return { needsRequest: false, answer: () => [] };
  const rule = asked ?? queueRuleRead(seen.body.getColumn(at));
  const answer = () => {
    const offered = rule.type === 'List' ? listItems(rule) : [];
    const isOffering = (whom: readonly string[]) => offered.join() === whom.join();
    const isOurs =
      rule.type === 'None' || (rule.type === 'List' && (isOffering(notedOwners(note)) || isOffering(owners)));
    if (!isOurs || isOwnPrompt(table, rule.prompt)) return [];
    const noted = offeredWrite(note, owners);
    if (isOffering(owners)) return [noted];
    const column = templateColumns(table, seen, columns, { dates: '' }).find((one) => one.at === at);
    if (!column) return [];
    const wanted = { ...column.wanted, validation: { kind: 'offer' as const, items: owners } };
    return [rulesWrite(seen, seen.headers[at] ?? '', wanted, ruleText(rule)), noted];
  };
  return { needsRequest: asked === undefined, answer };
}
