import type { LookPart, LookValue } from '../../workbook/look/cellLook';
import type { LookStep } from '../../workbook/rules/looks/lookStep';

/** One line of before → after: a part of the look, with everything on the sheet that goes the same way. */
export interface LookChange {
  part: LookStep['part'];
  before: LookValue;
  after: LookValue;
  /** Columns concerned; none where it is about rows or the sheet. */
  columns: readonly string[];
  /** Rows of the body concerned at most in one column; 0 elsewhere. */
  rows: number;
}

/** Steps as lines to read: each column's width is its own, so widths are one line without a before and an after. */
export function lookChanges(steps: readonly LookStep[]): LookChange[] {
  const lines = new Map<string, { change: LookChange; columns: Set<string> }>();
  for (const { part, place, before, after, header, count } of steps) {
    const values = MANY_VALUED.includes(part) ? { before: '', after: '' } : { before, after };
    const key = JSON.stringify([part, values]);
    const line = lines.get(key) ?? {
      change: { part, ...values, columns: [], rows: 0 },
      columns: new Set<string>(),
    };
    if (header !== null) line.columns.add(header);
    const rows = place === 'body' ? Math.max(line.change.rows, count) : 0;
    lines.set(key, { ...line, change: { ...line.change, rows } });
  }
  return [...lines.values()].map(({ change, columns }) => ({ ...change, columns: [...columns] }));
}

/** Parts of which every column or row has its own value. */
const MANY_VALUED: readonly (LookPart | LookStep['part'])[] = ['width', 'height', 'printed'];
