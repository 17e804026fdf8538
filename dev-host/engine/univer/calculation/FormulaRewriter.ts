import type { SheetId } from '../../workbook/Engine';
import { toLongForm, toShortForm } from '../../formula/structuredReference';
import { containsCell } from '../../grid/rects';
import { mapPartFormulas } from '../../formula/mapFormulas';
import type { WorkbookState } from '../../workbook/WorkbookState';
import type { CalculationQueue } from './CalculationQueue';
import type { CellGrid } from '../cells/CellGrid';
import type { RawCells } from '../library/RawCells';
import { everything } from '../cells/CellGrid';
import type { UniverHandle } from '../library/UniverHandle';

/** Changes one formula; `homeSheet` is the name of the sheet it is on, `homeTable` of the table it is in. */
export type FormulaChange = (formula: string, homeSheet: string, homeTable?: string) => string;

/** Rewrites the formulas of a whole workbook: in cells, in sheet parts and in names. */
export class FormulaRewriter {
  constructor(
    private readonly handle: UniverHandle,
    private readonly state: WorkbookState,
    private readonly grid: CellGrid,
    private readonly calculation: CalculationQueue,
  ) {}

  rewrite(change: FormulaChange): void {
    if (this.calculation.isNeeded) for (const [sheet] of this.state.all()) this.rewriteCells(sheet, change);
    this.rewriteBesideCells(change);
  }

  /** Only what Univer knows nothing of, for changes whose cells Univer has already put right itself. */
  rewriteBesideCells(change: FormulaChange): void {
    for (const [sheet, { parts }] of this.state.all()) {
      const name = this.handle.worksheet(sheet).getName();
      mapPartFormulas(parts, (formula, table) => change(formula, name, table));
    }
    for (const name of this.state.names) {
      const home = name.sheet === null ? '' : this.handle.worksheet(name.sheet).getName();
      name.formula = change(name.formula, home);
    }
  }

  private rewriteCells(sheet: SheetId, change: FormulaChange): void {
    const name = this.handle.worksheet(sheet).getName();
    const { tables } = this.state.of(sheet).parts;
    const cells: RawCells = {};
    const changed: [number, number][] = [];
    this.grid.visit(sheet, everything, (row, column, cell) => {
      if (!cell.f) return;
      const table = tables.find(({ rect }) => containsCell(rect, row, column));
      const short = toShortForm(cell.f, table?.name);
      const formula = toLongForm(change(short, name, table?.name), table?.name);
      if (formula === cell.f) return;
      (cells[row] ??= {})[column] = { ...cell, f: formula };
      changed.push([row, column]);
    });
    this.grid.set(sheet, cells);
    this.calculation.formulasChanged(sheet, changed);
  }
}
