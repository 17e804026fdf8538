import { isoDay, parseIsoDay, type Day } from '../../../domain/dates/day';
import { contentMark, markFormula } from '../../cells/contentMark';
import { queueNameBack } from '../../back/queueNameBack';
import type { PlainWrite, TakeBack } from '../../back/PlainWrite';

/** Names that say what a table's owned cells were when Opsbook last left them. */
const NAMES = { tasks: 'OpsOwned', summary: 'OpsOwnedSummary' } as const;
/** That of the tracker. */
export const OWNED_NAME = NAMES.tasks;
export type MarkedTable = keyof typeof NAMES;

export interface FingerprintSnapshot {
  /** Null where Opsbook has not been yet. */
  formula: string | null;
  item: Excel.NamedItem;
  table: MarkedTable;
}

/** Queues the reading of the mark; call the answer after the next sync. */
export function queueFingerprintRead(
  context: Excel.RequestContext,
  table: MarkedTable,
): () => FingerprintSnapshot {
  const item = context.workbook.names.getItemOrNullObject(NAMES[table]);
  item.load('formula');
  return () => ({ formula: item.isNullObject ? null : String(item.formula), item, table });
}

/** The day and the mark Opsbook last left; null where it has not been, or somebody changed the name. */
export function lastLeft({ formula }: FingerprintSnapshot): { asOf: Day; mark: string } | null {
  const [, day = '', mark = ''] = /^="(\d{4}-\d{2}-\d{2}) (.+)"$/.exec(formula ?? '') ?? [];
  const asOf = parseIsoDay(day);
  return asOf === null ? null : { asOf, mark };
}

/** The mark where it differs; null where there is nothing to write. */
export function fingerprintWrite(seen: FingerprintSnapshot, asOf: Day, mark: string): PlainWrite | null {
  const formula = markFormula(`${isoDay(asOf)} ${mark}`);
  if (seen.formula === formula) return null;
  const name = NAMES[seen.table];
  const before = seen.formula;
  let back: (() => TakeBack) | null = null;
  return {
    cells: 0,
    queue: (context) => {
      const item = before === null ? context.workbook.names.add(name, formula) : seen.item;
      if (before === null) item.visible = false;
      else item.formula = formula;
      const restore = before === null ? null : (left: Excel.NamedItem) => void (left.formula = before);
      back = queueNameBack(item, name, { restore, isWorkedOut: true });
    },
    back: () => back?.() ?? null,
    undo: (context) => {
      const item = context.workbook.names.getItem(name);
      if (seen.formula === null) item.delete();
      else item.formula = seen.formula;
    },
  };
}

/**
 * The mark of owned cells: rows in any order, so that sorting the table changes nothing.
 * @param rows one a task, the 编号 first.
 */
export const ownedFingerprint = (rows: readonly (readonly (string | number | boolean)[])[]): string =>
  contentMark([...rows].sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1)));
