import type { TableKey } from '../../cells/tableNames';
import type { LookPart, LookValue } from '../../look/cellLook';

/** Where on a sheet of ours a step changes something; `view` is how the sheet is seen and printed. */
export type LookPlace = 'title' | 'banner' | 'header' | 'body' | 'view';

/** One part of the look of some cells: what it is, and what it is to be. */
export interface LookStep {
  table: TableKey;
  sheet: string;
  place: LookPlace;
  /** Of the column; null where it is about whole rows or the sheet. */
  header: string | null;
  /** Body rows, zero-based; 0 and 1 elsewhere. */
  from: number;
  count: number;
  /** `height` in points; `frozen` 1 with the first column; `printed` columns. */
  part: LookPart | 'height' | 'numberFormat' | 'frozen' | 'printed';
  before: LookValue;
  after: LookValue;
  /** `earlier`: as an earlier version of ours made it, or nobody; `changed`: somebody's own, or pasted. */
  was: 'earlier' | 'changed';
}

/** What takes a step back. */
export const inverse = (step: LookStep): LookStep => ({ ...step, before: step.after, after: step.before });

/** Parts are alike where Excel gives them back in other letters, or sizes rounded to its own steps. */
export function sameValue(part: LookStep['part'], one: LookValue | null, other: LookValue): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) < (part === 'width' || part === 'height' ? 0.75 : 0.2);
  if (typeof one === 'string' && typeof other === 'string') return one.toLowerCase() === other.toLowerCase();
  return one === other;
}
