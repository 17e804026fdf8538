import type { BookTable, Rect } from '../../book/Book';
import type { SheetId } from '../../workbook/Engine';
import { renameColumnInFormula } from '../../formula/structuredReference';
import { intersection, lastColumn } from '../../grid/rects';
import { uniqueColumnName } from '../../tables/columnNames';
import { displayText } from '../../text/displayText';
import type { WorkbookState } from '../../workbook/WorkbookState';
import type { CalculationQueue } from '../calculation/CalculationQueue';
import type { CellGrid } from '../cells/CellGrid';
import type { RawCells } from '../library/RawCells';
import type { FormulaRewriter } from '../calculation/FormulaRewriter';

interface Parts {
  state: WorkbookState;
  grid: CellGrid;
  rewriter: FormulaRewriter;
  calculation: CalculationQueue;
}

/** Keeps the header cells of tables and the names of their columns the same. */
export class TableHeaders {
  constructor(private readonly engine: Parts) {}

  /** Names follow written header cells: texts that are not empty and occur once. True when one has changed. */
  followCells(sheet: SheetId, table: BookTable, written: Rect): boolean {
    const header = table.showHeaders ? intersection({ ...table.rect, rowCount: 1 }, written) : null;
    if (!header) return false;
    const old = structuredClone(table.columns);
    for (let column = header.column; column <= lastColumn(header); column++) {
      const index = column - table.rect.column;
      const target = table.columns[index];
      const others = table.columns.filter((other) => other !== target).map(({ name }) => name);
      if (target) target.name = uniqueColumnName(this.textAt(sheet, header.row, column), others);
    }
    this.writeNames(sheet, table, (index) => {
      const column = table.rect.column + index;
      return column >= header.column && column <= lastColumn(header);
    });
    this.renameInFormulas(table, old);
    return JSON.stringify(old) !== JSON.stringify(table.columns);
  }

  /** Makes the columns as many as the table is wide; new ones are named after the cells in the header row. */
  fitColumns(sheet: SheetId, table: BookTable): void {
    table.columns.length = Math.min(table.columns.length, table.rect.columnCount);
    let id = Math.max(0, ...table.columns.map((column) => column.id));
    const from = table.columns.length;
    for (let index = from; index < table.rect.columnCount; index++) {
      const text = table.showHeaders ? this.textAt(sheet, table.rect.row, table.rect.column + index) : '';
      const taken = table.columns.map(({ name }) => name);
      table.columns.push({ id: ++id, name: uniqueColumnName(text, taken) });
    }
    this.writeNames(sheet, table, (index) => index >= from);
  }

  /** Puts the names of the chosen columns into their header cells where those hold something else. */
  writeNames(sheet: SheetId, table: BookTable, chosen: (index: number) => boolean): void {
    if (!table.showHeaders) return;
    const { grid, calculation } = this.engine;
    const { row } = table.rect;
    const cells: RawCells = {};
    table.columns.forEach(({ name }, index) => {
      const column = table.rect.column + index;
      const cell = grid.raw(sheet, row, column);
      if (!chosen(index) || (cell?.v === name && !cell.f)) return;
      const style = cell?.s ?? grid.raw(sheet, row, column - 1)?.s;
      (cells[row] ??= {})[column] = { v: name, t: 1, ...(style ? { s: style } : {}) };
    });
    grid.set(sheet, cells);
    if (cells[row]) calculation.changed(sheet, { ...table.rect, rowCount: 1 });
  }

  /** Formulas follow the columns whose names differ from before. */
  renameInFormulas(table: BookTable, before: BookTable['columns']): void {
    for (const column of table.columns) {
      const old = before.find(({ id }) => id === column.id)?.name;
      if (old === undefined || old === column.name) continue;
      this.engine.rewriter.rewrite((formula, _sheet, homeTable) =>
        renameColumnInFormula(formula, table.name, homeTable, old, column.name),
      );
    }
  }

  private textAt(sheet: SheetId, row: number, column: number): string {
    const { grid, state } = this.engine;
    const [[cell] = []] = grid.read(sheet, { row, column, rowCount: 1, columnCount: 1 });
    return displayText(cell?.value ?? null, grid.styleAt(sheet, row, column).numberFormat, state.date1904);
  }
}
