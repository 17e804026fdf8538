import type { ICellData } from '@univerjs/core';
import type { Rect } from '../../book/Book';
import { EngineError, type SheetId } from '../../workbook/Engine';
import {
  containsCell,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  rectBetween,
  sheetColumns,
  sheetRows,
} from '../../grid/rects';
import { isInsertion, isVertical, shiftRect, splits, type Shift } from '../../grid/shift';
import type { WorkbookState } from '../../workbook/WorkbookState';
import type { CellGrid } from './CellGrid';
import type { RawCells } from '../library/RawCells';
import { fromRange, toRange } from './snapshot';
import type { UniverHandle } from '../library/UniverHandle';

/** Inserts and deletes cells with their merges, rows and columns; formulas and sheet parts are for others to move. */
export class CellShifter {
  constructor(
    private readonly handle: UniverHandle,
    private readonly state: WorkbookState,
    private readonly grid: CellGrid,
  ) {}

  /** Throws where Excel refuses: a table or merged cells would be torn, or content pushed off the sheet. */
  check(sheet: SheetId, shift: Shift): void {
    const { tables } = this.state.of(sheet).parts;
    if (tables.some(({ rect }) => splits(rect, shift)))
      throw new EngineError('InsertDeleteConflict', 'The shift would move only part of a table.');
    if (this.merges(sheet).some((rect) => splits(rect, shift)))
      throw new EngineError('InsertDeleteConflict', 'The shift would move only part of merged cells.');
    if (isInsertion(shift)) this.checkRoom(sheet, shift);
    else this.checkHeaders(sheet, shift);
  }

  shift(sheet: SheetId, shift: Shift): void {
    const merges = this.merges(sheet);
    this.setMerges(sheet, merges, []);
    if (isWholeRows(shift.rect) && isVertical(shift)) this.shiftRows(sheet, shift);
    else if (isWholeColumns(shift.rect) && !isVertical(shift)) this.shiftColumns(sheet, shift);
    else this.shiftCells(sheet, shift);
    const moved = merges.flatMap((rect) => shiftRect(rect, shift) ?? []);
    this.setMerges(
      sheet,
      [],
      moved.filter((rect) => rect.rowCount > 1 || rect.columnCount > 1),
    );
    if (isInsertion(shift)) this.formatInserted(sheet, shift);
  }

  merges(sheet: SheetId): Rect[] {
    return this.handle.worksheet(sheet).getMergeData().map(fromRange);
  }

  setMerges(sheet: SheetId, remove: readonly Rect[], add: readonly Rect[]): void {
    const { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } = this.handle.library;
    if (remove.length > 0)
      this.handle.mutate(RemoveWorksheetMergeMutation, { subUnitId: sheet, ranges: remove.map(toRange) });
    if (add.length > 0)
      this.handle.mutate(AddWorksheetMergeMutation, { subUnitId: sheet, ranges: add.map(toRange) });
  }

  private checkRoom(sheet: SheetId, shift: Shift): void {
    const used = this.grid.usedRect(sheet, true);
    if (!used) return;
    const vertical = isVertical(shift);
    const end = vertical ? lastRow(used) + shift.rect.rowCount : lastColumn(used) + shift.rect.columnCount;
    if (end >= (vertical ? sheetRows : sheetColumns))
      // Error table of "Error handling with the application-specific JavaScript APIs".
      throw new EngineError(
        'NonBlankCellOffSheet',
        'The insertion would push cells off the end of the sheet.',
      );
  }

  // Excel keeps the header row as long as the table is there.
  private checkHeaders(sheet: SheetId, { rect, direction }: Shift): void {
    if (direction !== 'up') return;
    for (const table of this.state.of(sheet).parts.tables) {
      const inside = rect.column <= table.rect.column && lastColumn(rect) >= lastColumn(table.rect);
      const header = containsCell(rect, table.rect.row, table.rect.column);
      if (inside && header && table.showHeaders && lastRow(rect) < lastRow(table.rect))
        throw new EngineError(
          'InsertDeleteConflict',
          `The header row of the table ${table.name} cannot be deleted.`,
        );
    }
  }

  private shiftRows(sheet: SheetId, shift: Shift): void {
    const { InsertRowMutation, RemoveRowMutation } = this.handle.library;
    const worksheet = this.handle.worksheet(sheet);
    const end = isInsertion(shift) ? shift.rect.row + 1 : lastRow(shift.rect) + 2;
    this.grid.ensureSize(sheet, Math.min(end, sheetRows), 1);
    const range = { ...toRange(shift.rect), endColumn: worksheet.getColumnCount() - 1, rangeType: 1 };
    this.handle.mutate(isInsertion(shift) ? InsertRowMutation : RemoveRowMutation, {
      subUnitId: sheet,
      range,
    });
  }

  private shiftColumns(sheet: SheetId, shift: Shift): void {
    const { InsertColMutation, RemoveColMutation } = this.handle.library;
    const worksheet = this.handle.worksheet(sheet);
    const end = isInsertion(shift) ? shift.rect.column + 1 : lastColumn(shift.rect) + 2;
    this.grid.ensureSize(sheet, 1, Math.min(end, sheetColumns));
    const range = { ...toRange(shift.rect), endRow: worksheet.getRowCount() - 1, rangeType: 2 };
    this.handle.mutate(isInsertion(shift) ? InsertColMutation : RemoveColMutation, {
      subUnitId: sheet,
      range,
    });
  }

  private shiftCells(sheet: SheetId, shift: Shift): void {
    const cells: RawCells = {};
    const kept: [number, number, ICellData][] = [];
    const { rect } = shift;
    const beyond = isVertical(shift)
      ? rectBetween(rect.row, rect.column, sheetRows - 1, lastColumn(rect))
      : rectBetween(rect.row, rect.column, lastRow(rect), sheetColumns - 1);
    if (!beyond) return;
    this.grid.visit(sheet, beyond, (row, column, cell) => {
      (cells[row] ??= {})[column] = null;
      const to = shiftRect({ row, column, rowCount: 1, columnCount: 1 }, shift);
      if (to) kept.push([to.row, to.column, cell]);
    });
    for (const [row, column, cell] of kept) (cells[row] ??= {})[column] = cell;
    this.grid.set(sheet, cells);
  }

  // Excel formats inserted cells as the ones above (to the left), but body cells below a table header as the next.
  private formatInserted(sheet: SheetId, { rect, direction }: Shift): void {
    const down = direction === 'down';
    const used = this.grid.usedRect(sheet, false);
    const from = down
      ? { row: rect.row - 1, column: rect.column }
      : { row: rect.row, column: rect.column - 1 };
    if (!used || from.row < 0 || from.column < 0) return;
    const { tables } = this.state.of(sheet).parts;
    const cells: RawCells = {};
    for (let row = rect.row; row <= Math.min(lastRow(rect), down ? sheetRows : lastRow(used)); row++) {
      for (
        let column = rect.column;
        column <= Math.min(lastColumn(rect), down ? lastColumn(used) : sheetColumns);
        column++
      ) {
        const model = down ? { row: from.row, column } : { row, column: from.column };
        const underHeader = tables.some((table) => {
          const header = { ...table.rect, rowCount: 1 };
          return down && table.showHeaders && containsCell(header, model.row, model.column);
        });
        const source = underHeader ? { row: lastRow(rect) + 1, column } : model;
        const style = this.grid.raw(sheet, source.row, source.column)?.s;
        if (style) (cells[row] ??= {})[column] = { s: style };
      }
    }
    this.grid.set(sheet, cells);
  }
}
