import type { Rect } from '../../book/Book';
import type { ChangeFeed } from '../../workbook/ChangeFeed';
import { EngineError, type SheetId } from '../../workbook/Engine';
import { shiftFormula } from '../../formula/shiftFormula';
import { containsCell, intersection, lastColumn, lastRow, sameRect } from '../../grid/rects';
import type { Shift } from '../../grid/shift';
import { bodyRect } from '../../tables/extendRanges';
import { reanchorRules } from '../../workbook/reanchorRules';
import { shiftParts } from '../../workbook/shiftParts';
import type { TrackedRanges } from '../../workbook/TrackedRanges';
import type { WorkbookState } from '../../workbook/WorkbookState';
import type { CalculationQueue } from '../calculation/CalculationQueue';
import type { CellGrid } from '../cells/CellGrid';
import type { RawCells } from '../library/RawCells';
import type { CellShifter } from '../cells/CellShifter';
import type { FormulaContext } from '../calculation/FormulaContext';
import type { FormulaRewriter } from '../calculation/FormulaRewriter';
import type { TableKeeper } from './TableKeeper';
import type { UniverHandle } from '../library/UniverHandle';

interface Parts {
  handle: UniverHandle;
  state: WorkbookState;
  feed: ChangeFeed;
  grid: CellGrid;
  shifter: CellShifter;
  rewriter: FormulaRewriter;
  tables: TableKeeper;
  context: FormulaContext;
  calculation: CalculationQueue;
  tracked: TrackedRanges;
}

/** Inserting, deleting and merging cells, with everything that has to follow them. */
export class Structure {
  constructor(private readonly engine: Parts) {}

  insert(sheet: SheetId, rect: Rect, direction: 'down' | 'right'): void {
    this.shift(sheet, { rect: { ...rect }, direction });
  }

  remove(sheet: SheetId, rect: Rect, direction: 'up' | 'left'): void {
    const keep = direction === 'up' ? this.rowToKeep(sheet, rect) : null;
    if (!keep) {
      this.shift(sheet, { rect: { ...rect }, direction });
      return;
    }
    // Excel leaves a table one empty row when all its rows are deleted.
    const rest = { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 };
    if (rest.rowCount > 0) this.shift(sheet, { rect: rest, direction });
    this.clear(sheet, keep);
  }

  /** What follows when cells have been moved already, by one of Univer's own commands. */
  followShift(sheet: SheetId, shift: Shift): void {
    this.moveBesideCells(sheet, shift, true);
  }

  /** Excel never leaves a table without a body row; when one has lost all of its own it gets an empty one. */
  repairTables(sheet: SheetId): void {
    const { state, grid, context, feed } = this.engine;
    for (const table of state.of(sheet).parts.tables) {
      if (bodyRect(table).rowCount > 0) continue;
      const below = { ...table.rect, row: lastRow(table.rect) + (table.showTotals ? 0 : 1), rowCount: 1 };
      const filled = grid.read(sheet, below).some((row) => row.some((cell) => cell && cell.value !== null));
      if (filled) this.insert(sheet, below, 'down');
      if (bodyRect(table).rowCount < 1) table.rect = { ...table.rect, rowCount: table.rect.rowCount + 1 };
      context.updateTables();
      feed.emit({ type: 'parts', sheet });
    }
  }

  merge(sheet: SheetId, rect: Rect): void {
    const { state, shifter, feed } = this.engine;
    if (state.of(sheet).parts.tables.some((table) => intersection(table.rect, rect)))
      throw new EngineError('UnsupportedOperation', 'Cells of a table cannot be merged.');
    if (rect.rowCount === 1 && rect.columnCount === 1) return;
    const touched = shifter.merges(sheet).filter((merge) => intersection(merge, rect));
    if (touched.some((merge) => sameRect(merge, rect))) return;
    shifter.setMerges(sheet, touched, [rect]);
    // Only the upper left cell keeps its content.
    this.clear(sheet, rect, (row, column) => row !== rect.row || column !== rect.column);
    feed.emit({ type: 'format', sheet, rect: { ...rect } });
  }

  unmerge(sheet: SheetId, rect: Rect): void {
    const { shifter, feed } = this.engine;
    const touched = shifter.merges(sheet).filter((merge) => intersection(merge, rect));
    if (touched.length === 0) return;
    shifter.setMerges(sheet, touched, []);
    feed.emit({ type: 'format', sheet, rect: { ...rect } });
  }

  private shift(sheet: SheetId, shift: Shift): void {
    const { shifter, handle } = this.engine;
    shifter.check(sheet, shift);
    shifter.shift(sheet, shift);
    handle.forgetUndo();
    this.moveBesideCells(sheet, shift, false);
  }

  private moveBesideCells(sheet: SheetId, shift: Shift, cellsDone: boolean): void {
    const { handle, state, feed, rewriter, context, calculation, tracked } = this.engine;
    const name = handle.worksheet(sheet).getName();
    const change = (formula: string, home: string): string => shiftFormula(formula, home, name, shift);
    reanchorRules(state.of(sheet).parts, shift);
    shiftParts(state.of(sheet).parts, shift);
    if (cellsDone) rewriter.rewriteBesideCells(change);
    else rewriter.rewrite(change);
    tracked.shift(sheet, shift);
    context.updateTables();
    if (!cellsDone) this.engine.tables.afterInsertion(sheet, shift);
    context.updateNames();
    calculation.everything();
    const type = shift.direction === 'down' || shift.direction === 'right' ? 'inserted' : 'removed';
    feed.emit({ type, sheet, rect: { ...shift.rect }, shift: shift.direction });
  }

  private rowToKeep(sheet: SheetId, rect: Rect): Rect | null {
    for (const table of this.engine.state.of(sheet).parts.tables) {
      const first = table.rect.row + (table.showHeaders ? 1 : 0);
      const last = lastRow(table.rect) - (table.showTotals ? 1 : 0);
      const across = rect.column <= table.rect.column && lastColumn(rect) >= lastColumn(table.rect);
      const wholeBody =
        rect.row === first && lastRow(rect) === last && (table.showHeaders || table.showTotals);
      if (across && wholeBody) return { ...rect, rowCount: 1 };
    }
    return null;
  }

  private clear(
    sheet: SheetId,
    rect: Rect,
    which: (row: number, column: number) => boolean = () => true,
  ): void {
    const { grid, calculation, feed } = this.engine;
    const cells: RawCells = {};
    const formulas: [number, number][] = [];
    let cleared = false;
    grid.visit(sheet, rect, (row, column, cell) => {
      if (!which(row, column) || !containsCell(rect, row, column)) return;
      if (cell.f) formulas.push([row, column]);
      if (cell.v === undefined && !cell.f && !cell.p) return;
      (cells[row] ??= {})[column] = cell.s ? { s: cell.s } : null;
      cleared = true;
    });
    if (!cleared) return;
    grid.set(sheet, cells);
    calculation.formulasChanged(sheet, formulas);
    calculation.changed(sheet, rect);
    feed.emit({ type: 'cells', sheet, rect: { ...rect } });
  }
}
