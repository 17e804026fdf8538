import type { ICellData } from '@univerjs/core';
import type { SheetId } from '../../workbook/Engine';
import type { CellGrid } from '../cells/CellGrid';
import type { UniverHandle } from '../library/UniverHandle';

type Results = Record<number, Record<number, ICellData | null>>;

/**
 * Corrects what the calculation is about to put into cells: a number format is taken over only by the `General` cell a
 * formula has just been entered into, as Excel does it, and never by a formula that was there already.
 */
export class CalculationResults {
  private readonly entered = new Map<SheetId, Set<string>>();
  private readonly watch: { dispose(): void };

  constructor(
    handle: UniverHandle,
    private readonly grid: CellGrid,
  ) {
    const { library } = handle;
    this.watch = handle.commands.beforeCommandExecuted(({ id, params }, options) => {
      if (id !== library.SetRangeValuesMutation.id || !options?.applyFormulaCalculationResult) return;
      const { subUnitId, cellValue } = params as { subUnitId: SheetId; cellValue: Results };
      this.correct(subUnitId, cellValue);
    });
  }

  /** Formulas were entered into these cells, by the person or by an add-in. */
  formulasEntered(sheet: SheetId, cells: readonly (readonly [number, number])[]): void {
    const known = this.entered.get(sheet) ?? new Set();
    for (const [row, column] of cells) known.add(`${row},${column}`);
    this.entered.set(sheet, known);
  }

  reset(): void {
    this.entered.clear();
  }

  dispose(): void {
    this.watch.dispose();
  }

  private correct(sheet: SheetId, results: Results): void {
    const entered = this.entered.get(sheet);
    for (const [rowKey, resultsOfRow] of Object.entries(results)) {
      const row = Number(rowKey);
      for (const [columnKey, result] of Object.entries(resultsOfRow)) {
        if (!result) continue;
        const column = Number(columnKey);
        this.correctFormat(sheet, row, column, result, entered?.delete(`${row},${column}`) ?? false);
      }
    }
  }

  private correctFormat(
    sheet: SheetId,
    row: number,
    column: number,
    result: ICellData,
    fresh: boolean,
  ): void {
    const pattern = typeof result.s === 'object' ? result.s?.n?.pattern : undefined;
    delete result.s;
    if (!fresh || !pattern || this.grid.styleAt(sheet, row, column).numberFormat !== undefined) return;
    result.s = { n: { pattern: excelPatterns[pattern] ?? pattern } };
  }
}

/** What Univer's date functions suggest, and what Excel takes in their place. */
const excelPatterns: Partial<Record<string, string>> = {
  'yyyy/mm/dd;@': 'm/d/yyyy',
  'yyyy/mm/dd hh:mm': 'm/d/yyyy h:mm',
  'h:mm A/P': 'h:mm AM/PM',
};
