import type { Nullable } from '@univerjs/core';
import type { BookTable, Rect } from '../../book/Book';
import type { SheetId } from '../../workbook/Engine';
import { copyFormula, growReferences } from '../../formula/shiftFormula';
import { toLongForm, toShortForm } from '../../formula/structuredReference';
import { intersection, lastColumn, lastRow, rectBetween } from '../../grid/rects';
import { bodyRect, extendRanges } from '../../tables/extendRanges';
import type { WorkbookState } from '../../workbook/WorkbookState';
import type { CalculationQueue } from '../calculation/CalculationQueue';
import { hasContent } from '../cells/cellConversion';
import type { CellGrid } from '../cells/CellGrid';
import type { RawCells } from '../library/RawCells';
import type { FormulaRewriter } from '../calculation/FormulaRewriter';
import type { UniverHandle } from '../library/UniverHandle';

interface Parts {
  handle: UniverHandle;
  state: WorkbookState;
  grid: CellGrid;
  rewriter: FormulaRewriter;
  calculation: CalculationQueue;
}

type TableShape = Pick<BookTable, 'rect' | 'showHeaders' | 'showTotals'>;

/** Fills the rows that come into a table and knows which columns are calculated. */
export class TableRows {
  constructor(private readonly engine: Parts) {}

  /** The table has been made larger than `before`: rules, formats, formulas and references reach down with it. */
  grown(sheet: SheetId, before: TableShape, table: BookTable): void {
    const { handle, state, rewriter } = this.engine;
    const body = bodyRect(table);
    const oldBody = bodyRect(before);
    if (lastRow(body) <= lastRow(oldBody) || body.row !== oldBody.row || oldBody.rowCount < 1) return;
    extendRanges(state.of(sheet).parts, oldBody, body);
    const sheetName = handle.worksheet(sheet).getName();
    rewriter.rewrite((formula, home) => growReferences(formula, home, sheetName, oldBody, lastRow(body)));
    const added = rectBetween(lastRow(oldBody) + 1, body.column, lastRow(body), lastColumn(body));
    if (added) this.fill(sheet, table, added, lastRow(oldBody));
  }

  /** Rows were inserted; where they came into a table its calculated columns are filled in. */
  inserted(sheet: SheetId, rows: Rect): void {
    for (const table of this.engine.state.of(sheet).parts.tables) {
      const body = bodyRect(table);
      const added = intersection(body, rows);
      const model = rows.row > body.row ? rows.row - 1 : lastRow(rows) + 1;
      if (added && added.rowCount < body.rowCount) this.fill(sheet, table, added, model);
    }
  }

  /**
   * A column whose whole body was written becomes calculated when all its formulas say the same, and stops being so
   * when none is left. True when that has changed something.
   */
  noticeCalculated(sheet: SheetId, table: BookTable, written: Rect): boolean {
    const body = bodyRect(table);
    const part = intersection(body, written);
    if (!part || part.rowCount !== body.rowCount) return false;
    const before = JSON.stringify(table.columns);
    for (let column = part.column; column <= lastColumn(part); column++) {
      const target = table.columns[column - table.rect.column];
      const formulas = new Set<string | undefined>();
      for (let row = body.row; row <= lastRow(body); row++) {
        const formula = this.engine.grid.raw(sheet, row, column)?.f ?? undefined;
        formulas.add(formula === undefined ? undefined : copyFormula(formula, body.row - row, 0));
      }
      const [only] = formulas;
      if (!target || formulas.size !== 1) continue;
      if (only === undefined) delete target.calculatedFormula;
      else target.calculatedFormula = toShortForm(only, table.name);
    }
    return JSON.stringify(table.columns) !== before;
  }

  // New rows take the formats of the model row and the formulas of the calculated columns.
  private fill(sheet: SheetId, table: BookTable, added: Rect, modelRow: number): void {
    const { grid, calculation } = this.engine;
    const cells: RawCells = {};
    const formulas: [number, number][] = [];
    for (let row = added.row; row <= lastRow(added); row++) {
      for (let column = added.column; column <= lastColumn(added); column++) {
        const cell = grid.raw(sheet, row, column);
        const model = grid.raw(sheet, modelRow, column);
        const style = cell?.s ?? model?.s;
        const formula =
          cell && hasContent(cell) ? undefined : this.formulaFor(table, column, model?.f, row - modelRow);
        if (formula !== undefined) formulas.push([row, column]);
        if (formula === undefined && style === cell?.s) continue;
        (cells[row] ??= {})[column] = {
          ...cell,
          ...(style ? { s: style } : {}),
          ...(formula ? { f: formula } : {}),
        };
      }
    }
    grid.set(sheet, cells);
    calculation.formulasChanged(sheet, formulas);
    calculation.changed(sheet, added);
  }

  private formulaFor(
    table: BookTable,
    column: number,
    model: Nullable<string>,
    rows: number,
  ): string | undefined {
    const calculated = table.columns[column - table.rect.column]?.calculatedFormula;
    if (calculated === undefined) return undefined;
    return model ? copyFormula(model, rows, 0) : toLongForm(calculated, table.name);
  }
}
