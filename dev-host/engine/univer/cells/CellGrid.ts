import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from '@univerjs/core';
import type { BookCell, CellStyle, Rect } from '../../book/Book';
import { EngineError, type CellInput, type SheetId } from '../../workbook/Engine';
import { matchTableNames, toLongForm, toShortForm } from '../../formula/structuredReference';
import { boundingRect, containsCell, lastColumn, lastRow, sheetColumns, sheetRows } from '../../grid/rects';
import type { WorkbookState } from '../../workbook/WorkbookState';
import { toBookCell } from './bookCell';
import { hasContent, toUniverValue } from './cellConversion';
import type { RawCells } from '../library/RawCells';
import type { SpilledValues } from './SpilledValues';
import type { StyleRegistry } from './StyleRegistry';
import type { UniverHandle } from '../library/UniverHandle';

/** Reads and changes the cells of Univer's worksheets, without a thought for formulas elsewhere or for tables. */
export class CellGrid {
  constructor(
    private readonly handle: UniverHandle,
    private readonly state: WorkbookState,
    private readonly spilled: SpilledValues,
    private readonly styles: () => StyleRegistry,
  ) {}

  read(sheet: SheetId, rect: Rect): (BookCell | undefined)[][] {
    const rows: (BookCell | undefined)[][] = [];
    const reader = this.reader(sheet);
    for (let row = rect.row; row <= lastRow(rect); row++) {
      const cells: (BookCell | undefined)[] = [];
      for (let column = rect.column; column <= lastColumn(rect); column++) cells.push(reader(row, column));
      rows.push(cells);
    }
    return rows;
  }

  /** The cells as they stand, with the styles of their rows and columns where they have none of their own. */
  private reader(sheet: SheetId): (row: number, column: number) => BookCell | undefined {
    const worksheet = this.handle.worksheet(sheet);
    const matrix = worksheet.getCellMatrix().getMatrix();
    const styles = this.styles();
    const { tables } = this.state.of(sheet).parts;
    const spill = this.spilled.onSheet(sheet);
    const surroundings = { styles, tables, spills: this.spilled.blocks(sheet) };
    const lines = lineStyles(worksheet);
    return (row, column) => {
      const cell = matrix[row]?.[column];
      const spilledCell = spill?.[row]?.[column];
      const style = styles.indexOf(cell?.s ?? lines(row, column));
      if (!cell && !spilledCell && style === undefined) return undefined;
      const filled = cell && hasContent(cell) ? cell : (spilledCell ?? cell ?? {});
      return toBookCell(filled, row, column, surroundings, style);
    };
  }

  /** Univer's own cell; undefined when there is none. Not to be changed. */
  raw(sheet: SheetId, row: number, column: number): Readonly<ICellData> | undefined {
    return this.handle.worksheet(sheet).getCellMatrix().getMatrix()[row]?.[column] ?? undefined;
  }

  /** Calls `visit` for every cell there is within the rectangle. */
  visit(sheet: SheetId, rect: Rect, visit: (row: number, column: number, cell: ICellData) => void): void {
    visitCells(this.handle.worksheet(sheet).getCellMatrix().getMatrix(), rect, visit);
  }

  usedRect(sheet: SheetId, valuesOnly: boolean): Rect | null {
    let used: Rect | null = null;
    const include = (row: number, column: number): void => {
      if (used && containsCell(used, row, column)) return;
      const cell: Rect = { row, column, rowCount: 1, columnCount: 1 };
      used = used ? boundingRect(used, cell) : cell;
    };
    this.visit(sheet, everything, (row, column, cell) => {
      if (hasContent(cell) || (!valuesOnly && cell.s)) include(row, column);
    });
    const spill = this.spilled.onSheet(sheet);
    if (spill) visitCells(spill, everything, include);
    return used;
  }

  /** Sets content as the engine's own change and returns which of the cells hold or held a formula. */
  write(
    sheet: SheetId,
    rect: Rect,
    input: readonly (readonly (CellInput | undefined)[])[],
  ): [number, number][] {
    const worksheet = this.handle.worksheet(sheet);
    const matrix = worksheet.getCellMatrix().getMatrix();
    const lines = lineStyles(worksheet);
    const { tables } = this.state.of(sheet).parts;
    const cells: RawCells = {};
    const formulas: [number, number][] = [];
    input.forEach((inputs, rowOffset) => {
      const row = rect.row + rowOffset;
      const changed: Record<number, ICellData | null> = {};
      let any = false;
      inputs.forEach((entry, columnOffset) => {
        if (!entry) return;
        const column = rect.column + columnOffset;
        const old = matrix[row]?.[column];
        const cell: ICellData = entry.formula === undefined ? toUniverValue(entry.value) : {};
        if (entry.formula !== undefined) cell.f = this.longForm(entry.formula, tableAt(tables, row, column));
        if (cell.f || old?.f || old?.si) formulas.push([row, column]);
        const style = old?.s ?? (cell.f || cell.v !== undefined ? lines(row, column) : undefined);
        if (style) cell.s = style;
        changed[column] = isEmpty(cell) ? null : cell;
        any = true;
      });
      if (any) cells[row] = changed;
    });
    this.set(sheet, cells);
    return formulas;
  }

  /** Brings formulas typed at the grid into the form the calculation understands; returns those it changed. */
  completeReferences(sheet: SheetId, rect: Rect): [number, number][] {
    const { tables } = this.state.of(sheet).parts;
    const cells: RawCells = {};
    const changed: [number, number][] = [];
    this.visit(sheet, rect, (row, column, cell) => {
      if (!cell.f?.includes('[')) return;
      const table = tableAt(tables, row, column);
      const formula = this.longForm(toShortForm(cell.f, table), table);
      if (formula === cell.f) return;
      (cells[row] ??= {})[column] = { ...cell, f: formula };
      changed.push([row, column]);
    });
    this.set(sheet, cells);
    return changed;
  }

  /** A formula as the calculation wants it; table names take the case they were given in. */
  longForm(formula: string, homeTable: string | undefined): string {
    if (!formula.includes('[')) return formula;
    const names = this.state.all().flatMap(([, { parts }]) => parts.tables.map(({ name }) => name));
    return toLongForm(matchTableNames(formula, names), homeTable);
  }

  /** Puts whole cells in place: unlike Univer's own mutations this neither merges with what was there nor guesses. */
  set(sheet: SheetId, cells: RawCells): void {
    let rows = 0;
    let columns = 0;
    for (const [row, cellsOfRow] of Object.entries(cells)) {
      rows = Math.max(rows, Number(row) + 1);
      for (const column of Object.keys(cellsOfRow)) columns = Math.max(columns, Number(column) + 1);
    }
    if (rows === 0) return;
    this.ensureSize(sheet, rows, columns);
    this.spilled.forget(sheet, cells);
    const { MoveRangeMutation } = this.handle.library;
    const side = { subUnitId: sheet };
    this.handle.mutate(MoveRangeMutation, { from: { ...side, value: {} }, to: { ...side, value: cells } });
  }

  /** Number of the style a cell shows, from itself, its row or its column. */
  styleIndexAt(sheet: SheetId, row: number, column: number): number | undefined {
    const own = this.raw(sheet, row, column)?.s;
    return this.styles().indexOf(own ?? lineStyles(this.handle.worksheet(sheet))(row, column));
  }

  styleAt(sheet: SheetId, row: number, column: number): Readonly<CellStyle> {
    return this.styles().get(this.styleIndexAt(sheet, row, column));
  }

  /** Makes the grid at least that large. */
  ensureSize(sheet: SheetId, rows: number, columns: number): void {
    if (rows > sheetRows || columns > sheetColumns)
      throw new EngineError('InvalidArgument', 'The cells would lie beyond the edge of the sheet.');
    const worksheet = this.handle.worksheet(sheet);
    const { SetWorksheetRowCountMutation, SetWorksheetColumnCountMutation } = this.handle.library;
    if (rows > worksheet.getRowCount())
      this.handle.mutate(SetWorksheetRowCountMutation, {
        subUnitId: sheet,
        rowCount: Math.min(rows + 100, sheetRows),
      });
    if (columns > worksheet.getColumnCount())
      this.handle.mutate(SetWorksheetColumnCountMutation, {
        subUnitId: sheet,
        columnCount: Math.min(columns + 10, sheetColumns),
      });
  }
}

/** The style a cell without one of its own shows: its row's, else its column's. */
export function lineStyles(worksheet: Worksheet): (row: number, column: number) => ICellData['s'] {
  const rows = worksheet.getRowManager().getRowData();
  const columns = worksheet.getColumnManager().getColumnData();
  return (row, column) => rows[row]?.s ?? columns[column]?.s;
}

function visitCells(
  matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  rect: Rect,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  const whole = rect.rowCount > 1000;
  const rows = whole
    ? Object.keys(matrix)
    : Array.from({ length: rect.rowCount }, (_, offset) => rect.row + offset);
  for (const key of rows) {
    const row = Number(key);
    const cells = matrix[row];
    if (!cells || row < rect.row || row > lastRow(rect)) continue;
    for (const columnKey of Object.keys(cells)) {
      const column = Number(columnKey);
      const cell = cells[column];
      if (cell && column >= rect.column && column <= lastColumn(rect)) visit(row, column, cell);
    }
  }
}

function tableAt(
  tables: readonly { name: string; rect: Rect }[],
  row: number,
  column: number,
): string | undefined {
  return tables.find(({ rect }) => containsCell(rect, row, column))?.name;
}

const isEmpty = (cell: ICellData): boolean => Object.keys(cell).length === 0;
/** All cells a sheet can have. */
export const everything: Rect = { row: 0, column: 0, rowCount: sheetRows, columnCount: sheetColumns };
