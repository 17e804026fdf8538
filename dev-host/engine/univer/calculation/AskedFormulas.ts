import type { CellValue } from '../../book/Book';
import { isConstant, literalResult } from '../../formula/literalFormula';
import type { SheetId } from '../../workbook/Engine';
import type { CellGrid } from '../cells/CellGrid';
import type { CalculationQueue } from './CalculationQueue';
import type { FormulaContext } from './FormulaContext';
import type { SavedResults } from './SavedResults';

/** Results of formulas that stand in no cell: those of rules, of conditional formats, and those that are asked for. */
export class AskedFormulas {
  /** Results of formulas that are the same in every cell and at any time, in this workbook's date system. */
  private readonly constants = new Map<string, CellValue>();

  constructor(
    private readonly grid: CellGrid,
    private readonly context: FormulaContext,
    private readonly calculation: CalculationQueue,
    private readonly savedResults: SavedResults,
  ) {}

  /** Another workbook was opened. */
  reset(): void {
    this.constants.clear();
  }

  /** What a formula, with or without its sign, comes to where it would be in that cell. */
  async evaluate(formula: string, sheet: SheetId, row: number, column: number): Promise<CellValue> {
    const typed = formula.startsWith('=') ? formula : `=${formula}`;
    // Univer looks at every cell of the workbook before it calculates anything.
    const known = literalResult(typed) ?? this.constants.get(typed);
    if (known !== undefined) return known;
    const result = await this.calculate(typed, sheet, row, column);
    if (isConstant(typed)) this.constants.set(typed, result);
    return result;
  }

  private async calculate(typed: string, sheet: SheetId, row: number, column: number): Promise<CellValue> {
    const long = this.grid.longForm(typed, this.context.tableAt(sheet, row, column));
    const value = await this.calculation.evaluate(long, sheet, row, column);
    return this.savedResults.isSure(long, sheet) ? value : { error: '#NAME?' };
  }
}
