import { queueNameBack } from '../../back/queueNameBack';
import type { PlainWrite, TakeBack } from '../../back/PlainWrite';
import { OFFERED_NAME } from '../../cells/definedNames';

/** The owners whose choice was last offered, as read; `formula` is null where none was. */
export interface OfferedSnapshot {
  formula: string | null;
  item: Excel.NamedItem;
}

/** Queues the reading of the name; call the answer after the next sync. */
export function queueOfferedRead(context: Excel.RequestContext): () => OfferedSnapshot {
  const item = context.workbook.names.getItemOrNullObject(OFFERED_NAME);
  item.load('formula');
  return () => ({ formula: item.isNullObject ? null : String(item.formula), item });
}

/** The owners that were offered last. */
export const lastOffered = ({ formula }: OfferedSnapshot): readonly string[] =>
  (/^="(.*)"$/.exec(formula ?? '')?.[1] ?? '').split(',').filter((owner) => owner !== '');

/** A text of the length of a list, which a name takes as well. */
export const offeredFormula = (owners: readonly string[]): string => `="${owners.join(',')}"`;

/** Notes what is offered now. */
export function offeredWrite(seen: OfferedSnapshot, owners: readonly string[]): PlainWrite {
  const formula = offeredFormula(owners);
  const before = seen.formula;
  let back: (() => TakeBack) | null = null;
  return {
    cells: 0,
    queue: (context) => {
      const item = before === null ? context.workbook.names.add(OFFERED_NAME, formula) : seen.item;
      if (before === null) item.visible = false;
      else item.formula = formula;
      const restore = before === null ? null : (left: Excel.NamedItem) => void (left.formula = before);
      back = queueNameBack(item, OFFERED_NAME, { restore });
    },
    back: () => back?.() ?? null,
  };
}
