import type { BookTable, Rect, SheetParts } from '../Book';
import type { ChangeFeed } from '../ChangeFeed';
import type { SheetId } from '../Engine';
import { renameColumnInFormula, renameTableInFormula } from '../formula/structuredReference';
import { containsCell, intersection, lastColumn, lastRow, rectBetween } from '../grid/rects';
import { uniqueColumnName } from '../tables/columnNames';
import { bodyRect, extendRanges } from '../tables/extendRanges';
import { tableGrowths } from '../tables/growTable';
import { displayText } from '../text/displayText';
import type { WorkbookState } from '../WorkbookState';
import type { CalculationQueue } from './CalculationQueue';
import { hasContent } from './cellConversion';
import type { CellGrid, RawCells } from './CellGrid';
import type { FormulaContext } from './FormulaContext';
import type { FormulaRewriter } from './FormulaRewriter';

interface Parts {
  state: WorkbookState;
  feed: ChangeFeed;
  grid: CellGrid;
  context: FormulaContext;
  rewriter: FormulaRewriter;
  calculation: CalculationQueue;
}

/** Keeps tables and cells in step: headers and column names, growth over new rows, calculated columns. */
export class TableKeeper {
  constructor(private readonly engine: Parts) {}

  /** Content was written: column names follow their header cells, tables grow over what is directly beside them. */
  afterWrite(sheet: SheetId, written: Rect): void {
    const { state, grid, feed } = this.engine;
    const { parts } = state.of(sheet);
    if (parts.tables.length === 0) return;
    const renamed = parts.tables.filter((table) => this.followHeaders(sheet, table, written));
    const valueAt = (row: number, column: number) =>
      grid.read(sheet, { row, column, rowCount: 1, columnCount: 1 })[0]?.[0]?.value ?? null;
    const growths = tableGrowths(parts, written, valueAt);
    for (const { table, rect } of growths) {
      const before = { ...table };
      table.rect = rect;
      this.grow(sheet, before, table, written);
    }
    if (renamed.length === 0 && growths.length === 0) return;
    this.refresh();
    feed.emit({ type: 'parts', sheet });
  }

  /** Parts were changed by hand: formulas follow renamed tables and columns, tables made larger are filled in. */
  afterPartsChange(sheet: SheetId, before: SheetParts, after: SheetParts): void {
    if (JSON.stringify(before.tables) === JSON.stringify(after.tables)) return;
    for (const table of after.tables) {
      const old = before.tables.find(({ id }) => id === table.id);
      if (!old) continue;
      if (old.name !== table.name)
        this.engine.rewriter.rewrite((formula) => renameTableInFormula(formula, old.name, table.name));
      this.followColumnNames(table, old);
      if (table.rect.row === old.rect.row && table.rect.column === old.rect.column)
        this.grow(sheet, old, table);
    }
    this.refresh();
  }

  /** Writes the names of columns that have come into a table into their empty header cells. */
  writeNewHeaders(sheet: SheetId): void {
    const { state, grid } = this.engine;
    const cells: RawCells = {};
    for (const { rect, columns, showHeaders } of state.of(sheet).parts.tables) {
      columns.forEach(({ name }, index) => {
        const cell = grid.raw(sheet, rect.row, rect.column + index);
        if (!showHeaders || (cell && hasContent(cell))) return;
        (cells[rect.row] ??= {})[rect.column + index] = { ...cell, v: name, t: 1 };
      });
    }
    grid.set(sheet, cells);
  }

  private refresh(): void {
    this.engine.context.updateTables();
    this.engine.calculation.everything();
  }

  // Excel makes every header a text that is not empty and occurs once.
  private followHeaders(sheet: SheetId, table: BookTable, written: Rect): boolean {
    const header = table.showHeaders ? intersection({ ...table.rect, rowCount: 1 }, written) : null;
    if (!header) return false;
    const { grid, calculation } = this.engine;
    const cells: RawCells = {};
    const old = structuredClone(table);
    for (let column = header.column; column <= lastColumn(header); column++) {
      const index = column - table.rect.column;
      const target = table.columns[index];
      const cell = grid.read(sheet, { row: header.row, column, rowCount: 1, columnCount: 1 })[0]?.[0];
      const text = displayText(
        cell?.value ?? null,
        grid.styleAt(sheet, header.row, column).numberFormat,
        this.engine.state.date1904,
      );
      const others = table.columns.filter((_, other) => other !== index).map(({ name }) => name);
      if (!target) continue;
      target.name = uniqueColumnName(text, others);
      if (cell?.value === target.name && cell.formula === undefined) continue;
      const { f: _formula, p: _rich, ...rest } = grid.raw(sheet, header.row, column) ?? {};
      (cells[header.row] ??= {})[column] = { ...rest, v: target.name, t: 1 };
    }
    grid.set(sheet, cells);
    calculation.changed(sheet, header);
    this.followColumnNames(table, old);
    return JSON.stringify(old.columns) !== JSON.stringify(table.columns);
  }

  private followColumnNames(table: BookTable, old: BookTable): void {
    for (const column of table.columns) {
      const before = old.columns.find(({ id }) => id === column.id)?.name;
      if (before === undefined || before === column.name) continue;
      this.engine.rewriter.rewrite((formula, _sheet, homeTable) =>
        renameColumnInFormula(formula, table.name, homeTable, before, column.name),
      );
    }
  }

  private grow(
    sheet: SheetId,
    before: Pick<BookTable, 'rect' | 'showHeaders' | 'showTotals'>,
    table: BookTable,
    written?: Rect,
  ): void {
    const body = bodyRect(table);
    const oldBody = bodyRect(before);
    this.addColumns(sheet, table);
    if (lastRow(body) <= lastRow(oldBody) || body.row !== oldBody.row || oldBody.rowCount < 1) return;
    extendRanges(this.engine.state.of(sheet).parts, oldBody, body);
    const added = rectBetween(lastRow(oldBody) + 1, body.column, lastRow(body), lastColumn(body));
    if (added) this.fillRows(sheet, table, added, lastRow(oldBody), written);
  }

  private addColumns(sheet: SheetId, table: BookTable): void {
    const { grid, calculation } = this.engine;
    const cells: RawCells = {};
    let id = Math.max(0, ...table.columns.map((column) => column.id));
    for (let index = table.columns.length; index < table.rect.columnCount; index++) {
      const column = table.rect.column + index;
      const cell = table.showHeaders
        ? grid.read(sheet, { row: table.rect.row, column, rowCount: 1, columnCount: 1 })[0]?.[0]
        : undefined;
      const text = displayText(cell?.value ?? null, undefined, this.engine.state.date1904);
      const name = uniqueColumnName(
        text,
        table.columns.map((other) => other.name),
      );
      table.columns.push({ id: ++id, name });
      if (!table.showHeaders || cell?.value === name) continue;
      const style =
        grid.raw(sheet, table.rect.row, column)?.s ?? grid.raw(sheet, table.rect.row, column - 1)?.s;
      (cells[table.rect.row] ??= {})[column] = { v: name, t: 1, ...(style ? { s: style } : {}) };
    }
    grid.set(sheet, cells);
    calculation.changed(sheet, { ...table.rect, rowCount: 1 });
  }

  // New rows take the formats of the last row before them and the formulas of the calculated columns.
  private fillRows(sheet: SheetId, table: BookTable, added: Rect, modelRow: number, written?: Rect): void {
    const { grid, calculation } = this.engine;
    const cells: RawCells = {};
    const formulas: [number, number][] = [];
    for (let row = added.row; row <= lastRow(added); row++) {
      for (let column = added.column; column <= lastColumn(added); column++) {
        const cell = grid.raw(sheet, row, column);
        const style = cell?.s ?? grid.raw(sheet, modelRow, column)?.s;
        const formula = table.columns[column - table.rect.column]?.calculatedFormula;
        const own = cell !== undefined && hasContent(cell);
        const typed = written !== undefined && containsCell(written, row, column) && own;
        if (formula !== undefined && !own && !typed) formulas.push([row, column]);
        if (style && style !== cell?.s) (cells[row] ??= {})[column] = { ...cell, s: style };
      }
    }
    grid.set(sheet, cells);
    for (const [row, column] of formulas) {
      const formula = table.columns[column - table.rect.column]?.calculatedFormula ?? '';
      grid.write(sheet, { row, column, rowCount: 1, columnCount: 1 }, [[{ formula }]]);
    }
    calculation.formulasChanged(sheet, formulas);
    calculation.changed(sheet, added);
  }
}
