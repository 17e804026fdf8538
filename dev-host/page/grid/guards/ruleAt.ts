import type { Rect, Validation } from '../../../engine/book/Book';
import type { Engine, SheetId } from '../../../engine/workbook/Engine';
import { copyFormula } from '../../../engine/formula/shiftFormula';

export interface CellRule {
  sheet: SheetId;
  row: number;
  column: number;
  /** With its formulas as they read in this cell. */
  rule: Validation;
}

/** The validation rule of a cell; undefined when it has none. */
export function ruleAt(engine: Engine, sheet: SheetId, row: number, column: number): CellRule | undefined {
  const rule = engine
    .parts(sheet)
    .validations.find(({ ranges }) => ranges.some((rect) => contains(rect, row, column)));
  const origin = rule?.ranges[0];
  if (!rule || !origin || rule.type === 'any') return rule && { sheet, row, column, rule };
  const here = (operand: string | number | undefined) =>
    typeof operand === 'string' && operand.startsWith('=')
      ? copyFormula(operand, row - origin.row, column - origin.column)
      : operand;
  const formulas = {
    ...(rule.formula1 === undefined ? {} : { formula1: here(rule.formula1) }),
    ...(rule.formula2 === undefined ? {} : { formula2: here(rule.formula2) }),
  } as Pick<Validation, 'formula1' | 'formula2'>;
  return { sheet, row, column, rule: { ...rule, ...formulas } };
}

function contains(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rowCount &&
    column >= rect.column &&
    column < rect.column + rect.columnCount
  );
}
