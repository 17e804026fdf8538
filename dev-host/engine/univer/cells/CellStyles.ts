import type { ICellData, Worksheet } from '@univerjs/core';
import type { CellStyle, Rect } from '../../book/Book';
import type { SheetId, StylePatch } from '../../workbook/Engine';
import { patchStyle } from '../../workbook/patchStyle';
import { isWholeColumns, isWholeRows, lastColumn, lastRow } from '../../grid/rects';
import { lineStyles, type CellGrid } from './CellGrid';
import type { RawCells } from '../library/RawCells';
import type { StyleRegistry } from './StyleRegistry';
import type { UniverHandle } from '../library/UniverHandle';

type Patch = StylePatch | ((row: number, column: number) => StylePatch | undefined);
/** The style a cell or line is to have instead: Univer's id, undefined for none, null for what it has. */
type Restyled = (old: ICellData['s'], row: number, column: number) => string | undefined | null;

/** Changes the styles of cells and of whole rows and columns. */
export class CellStyles {
  constructor(
    private readonly handle: UniverHandle,
    private readonly grid: CellGrid,
    private readonly styles: () => StyleRegistry,
  ) {}

  restyle(sheet: SheetId, rect: Rect, patch: Patch): void {
    const styles = this.styles();
    const worksheet = this.handle.worksheet(sheet);
    const lines = lineStyles(worksheet);
    const restyled = this.restyled(patch);
    restyleLines(worksheet, rect, restyled);
    const cells: RawCells = {};
    const matrix = worksheet.getCellMatrix().getMatrix();
    const change = (row: number, column: number, cell: ICellData | undefined): void => {
      const line = lines(row, column);
      const id = restyled(cell?.s ?? line, row, column);
      if (id !== null) place(cells, row, column, cell, id ?? (line ? styles.idAt(0) : undefined));
    };
    if (isWholeRows(rect) || isWholeColumns(rect)) this.grid.visit(sheet, rect, change);
    else {
      for (let row = rect.row; row <= lastRow(rect); row++) {
        const cellsOfRow = matrix[row];
        for (let column = rect.column; column <= lastColumn(rect); column++)
          change(row, column, cellsOfRow?.[column] ?? undefined);
      }
    }
    this.grid.set(sheet, cells);
  }

  clear(sheet: SheetId, rect: Rect): void {
    const worksheet = this.handle.worksheet(sheet);
    restyleLines(worksheet, rect, () => undefined);
    const lines = lineStyles(worksheet);
    const cells: RawCells = {};
    this.grid.visit(sheet, rect, (row, column, cell) => {
      const over = lines(row, column) ? this.styles().idAt(0) : undefined;
      if (cell.s && cell.s !== over) place(cells, row, column, cell, over);
    });
    this.grid.set(sheet, cells);
  }

  // A patch for many cells is worked out once for each style they have.
  private restyled(patch: Patch): Restyled {
    const styles = this.styles();
    const idOf = (style: CellStyle): string | undefined =>
      Object.keys(style).length > 0 ? styles.idFor(style) : undefined;
    if (typeof patch === 'function') {
      const known = new Map<string, Map<number | undefined, string | undefined>>();
      const resultsOf = oncePerObject((own: StylePatch) => {
        const key = JSON.stringify(own);
        const results = known.get(key) ?? new Map<number | undefined, string | undefined>();
        known.set(key, results);
        return results;
      });
      return (old, row, column) => {
        const own = patch(row, column);
        if (!own) return null;
        const index = styles.indexOf(old);
        const results = resultsOf(own);
        if (!results.has(index)) results.set(index, idOf(patchStyle(styles.get(index), own)));
        return results.get(index);
      };
    }
    const known = new Map<number | undefined, string | undefined>();
    return (old) => {
      const index = styles.indexOf(old);
      if (!known.has(index)) known.set(index, idOf(patchStyle(styles.get(index), patch)));
      return known.get(index);
    };
  }
}

/** A function that is worked out once for each object it is given. */
function oncePerObject<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const made = new WeakMap<Given, Made>();
  return (given) => {
    const known = made.get(given) ?? make(given);
    made.set(given, known);
    return known;
  };
}

// A style laid on whole rows or columns is theirs, so that cells still to come have it too.
function restyleLines(worksheet: Worksheet, rect: Rect, restyled: Restyled): void {
  if (isWholeColumns(rect)) {
    for (let column = rect.column; column <= lastColumn(rect); column++) {
      const id = restyled(worksheet.getColumnStyle(column, true), 0, column);
      if (id !== null) worksheet.setColumnStyle(column, id);
    }
  } else if (isWholeRows(rect)) {
    for (let row = rect.row; row <= lastRow(rect); row++) {
      const id = restyled(worksheet.getRowStyle(row, true), row, 0);
      if (id !== null) worksheet.setRowStyle(row, id);
    }
  }
}

function place(
  cells: RawCells,
  row: number,
  column: number,
  cell: ICellData | undefined,
  id: string | undefined,
): void {
  if (cell?.s === id && (cell || !id)) return;
  const { s: _old, ...content } = cell ?? {};
  const changed = id ? { ...content, s: id } : content;
  (cells[row] ??= {})[column] = Object.keys(changed).length > 0 ? changed : null;
}
