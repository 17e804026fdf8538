import type { Rect, SheetParts } from '../book/Book';
import { copyFormula } from '../formula/shiftFormula';
import { isInsertion, isVertical, shiftRect, type Shift } from '../grid/shift';
import { mapOperand, mapRule } from '../formula/mapFormulas';

/**
 * Before cells are removed: the formulas of rules are about the first cell of their ranges. Where that one goes, they are
 * written for the first cell that stays, in place; else they would lose the cells that go with it.
 */
export function reanchorRules(parts: SheetParts, shift: Shift): void {
  if (isInsertion(shift)) return;
  for (const rule of parts.validations) {
    const change = moved(rule.ranges, shift);
    if (!change) continue;
    rule.formula1 = mapOperand(rule.formula1, change);
    if (rule.formula2 !== undefined) rule.formula2 = mapOperand(rule.formula2, change);
  }
  for (const format of parts.conditionalFormats) {
    const change = moved(format.ranges, shift);
    if (change) format.rule = mapRule(format.rule, change);
  }
}

/** What rewrites the formulas of a rule; null where its first cell stays, or nothing of it does. */
function moved([first]: readonly Rect[], shift: Shift): ((formula: string) => string) | null {
  if (!first) return null;
  const after = shiftRect(first, shift);
  if (!after) return null;
  const vertical = isVertical(shift);
  const [at, count, anchor] = vertical
    ? [shift.rect.row, shift.rect.rowCount, first.row]
    : [shift.rect.column, shift.rect.columnCount, first.column];
  const shrinks = vertical ? after.rowCount < first.rowCount : after.columnCount < first.columnCount;
  if (!shrinks || anchor < at || anchor >= at + count) return null;
  const by = at + count - anchor;
  return (formula) => (vertical ? copyFormula(formula, by, 0) : copyFormula(formula, 0, by));
}
