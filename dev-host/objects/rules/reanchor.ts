import type { ConditionalFormat, ConditionalRule, Rect, Validation } from '../../engine/book/Book';
import { copyFormula } from '../../engine/formula/shiftFormula';

/**
 * A rule on other ranges. Its formulas are written for the first range's top left cell, so they move along with it.
 */
export function validationOn(rule: Readonly<Validation>, ranges: Rect[]): Validation {
  const move = mover(rule.ranges, ranges);
  const moved: Validation = { ...rule, ranges };
  if (typeof rule.formula1 === 'string') moved.formula1 = move(rule.formula1);
  if (typeof rule.formula2 === 'string') moved.formula2 = move(rule.formula2);
  return moved;
}

/** The same for a conditional format. */
export function formatOn(format: Readonly<ConditionalFormat>, ranges: Rect[]): ConditionalFormat {
  return { ...format, ranges, rule: movedRule(format.rule, mover(format.ranges, ranges)) };
}

function movedRule(rule: ConditionalRule, move: (formula: string) => string): ConditionalRule {
  if (rule.type === 'custom') return { ...rule, formula: move(rule.formula) };
  if (rule.type !== 'cellValue') return rule;
  return {
    ...rule,
    formula1: move(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: move(rule.formula2) }),
  };
}

function mover(before: readonly Rect[], after: readonly Rect[]): (formula: string) => string {
  const [from, to] = [before[0], after[0]];
  if (!from || !to) return (formula) => formula;
  return (formula) =>
    formula.startsWith('=') ? copyFormula(formula, to.row - from.row, to.column - from.column) : formula;
}
