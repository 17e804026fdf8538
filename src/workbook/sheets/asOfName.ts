import { civilOf, type Day } from '../../domain/dates/day';

/** The day the workbook is looked at for, as a name, so that colours in the sheet agree with a set as-of day. */
export const AS_OF_NAME = 'OpsAsOf';

/** What the name stands for: today, or the day that was set. */
export function asOfFormula(asOf: Day | null): string {
  if (asOf === null) return '=TODAY()';
  const { year, month, day } = civilOf(asOf);
  return `=DATE(${year},${month},${day})`;
}

export interface AsOfSnapshot {
  /** Null when the workbook has no such name: it was not made by us, or somebody deleted it. */
  formula: string | null;
  item: Excel.NamedItem;
}

/** Queues the reading of the name; call the answer after the next sync. */
export function queueAsOfRead(context: Excel.RequestContext): () => AsOfSnapshot {
  const item = context.workbook.names.getItemOrNullObject(AS_OF_NAME);
  item.load('formula');
  return () => ({ formula: item.isNullObject ? null : String(item.formula), item });
}

/** Queues the name's new meaning where it differs. @returns whether something was queued. */
export function writeAsOfName(seen: AsOfSnapshot, asOf: Day | null): boolean {
  if (seen.formula === null || seen.formula === asOfFormula(asOf)) return false;
  seen.item.formula = asOfFormula(asOf);
  return true;
}
