import { dayToSerial, type DateSystem } from '../../../domain/dates/serial';
import type { Day } from '../../../domain/dates/day';
import { queueNameBack } from '../../back/queueNameBack';
import { AS_OF_NAME } from '../../cells/definedNames';
import type { PlainWrite, TakeBack } from '../../back/PlainWrite';
import { newNameWrite } from './newNameWrite';

/**
 * What the name stands for: today, or the day that was set. A bare serial: an Excel whose lists are separated by `;`
 * reads and returns `DATE(…)` in its own way (office-js #2834).
 */
export function asOfFormula(asOf: Day | null, dateSystem: DateSystem): string {
  const serial = asOf === null ? null : dayToSerial(asOf, dateSystem);
  return serial === null ? '=TODAY()' : `=${serial}`;
}

export interface AsOfSnapshot {
  /** Null when the workbook has no such name: it was not made by us, or somebody deleted it. */
  formula: string | null;
  /** It follows the calendar: a function without arguments, however this Excel spells it. */
  isToday: boolean;
  item: Excel.NamedItem;
}

/** Queues the reading of the name, not of what it comes to: Excel would have to calculate it. Call after the next sync. */
export function queueAsOfRead(context: Excel.RequestContext): () => AsOfSnapshot {
  const item = context.workbook.names.getItemOrNullObject(AS_OF_NAME);
  item.load('formula');
  return () => {
    const formula = item.isNullObject ? null : String(item.formula);
    return { formula, isToday: /^=[^()]+\(\)$/.test(formula ?? ''), item };
  };
}

/** Defines the name where the workbook has none. */
export const newAsOfNameWrite = (asOf: Day | null, dateSystem: DateSystem): PlainWrite =>
  newNameWrite({ defined: new Set(), name: AS_OF_NAME, meaning: asOfFormula(asOf, dateSystem) });

/** The name's new meaning where it differs; null where there is nothing to write. */
export function asOfWrite(seen: AsOfSnapshot, asOf: Day | null, dateSystem: DateSystem): PlainWrite | null {
  if (seen.formula === null) return null;
  const serial = asOf === null ? null : dayToSerial(asOf, dateSystem);
  if (serial === null ? seen.isToday : Number(seen.formula.slice(1)) === serial) return null;
  // A function is read as this Excel spells it; a serial is a bare number.
  const before = seen.isToday ? asOfFormula(null, dateSystem) : seen.formula;
  let back: (() => TakeBack) | null = null;
  return {
    cells: 0,
    queue: () => {
      seen.item.formula = asOfFormula(asOf, dateSystem);
      back = queueNameBack(seen.item, AS_OF_NAME, { restore: (item) => void (item.formula = before) });
    },
    back: () => back?.() ?? null,
  };
}
