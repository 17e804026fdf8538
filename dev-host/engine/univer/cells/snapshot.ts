import type { ICellData, IColumnData, IRange, IRowData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Book, BookSheet, Freeze, LineFormat, Rect } from '../../book/Book';
import { toLongForm } from '../../formula/structuredReference';
import {
  boundingRect,
  containsCell,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  sheetColumns,
  sheetRows,
  wholeColumns,
  wholeRows,
} from '../../grid/rects';
import { toUniverValue } from './cellConversion';
import { styleId } from './StyleRegistry';
import { defaultFont } from '../../text/defaultFont';
import { toUniverStyle } from './styleConversion';

/** Pixels Excel gives rows and columns that say nothing of their own. */
export const defaultSizes = { row: 20, column: 64 } as const;
/** What the grid shows at least; it grows with use, up to Excel's limits. */
const shown = { rows: 200, columns: 40, margin: 100 } as const;

/** A book as the workbook data Univer starts from. `ids` names its sheets, in order. */
export function toSnapshot(book: Book, unitId: string, ids: readonly string[]): Partial<IWorkbookData> {
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  book.sheets.forEach((sheet, index) => {
    const id = ids[index];
    if (id !== undefined) sheets[id] = toWorksheet(sheet, id);
  });
  const styles = book.styles.map((style, index) => [styleId(index), toUniverStyle(structuredClone(style))]);
  // What has no font of its own is drawn in Excel's, not in the grid's.
  const defaultStyle = { ff: defaultFont.name, fs: defaultFont.size };
  return {
    id: unitId,
    name: 'Book',
    sheetOrder: [...ids],
    defaultStyle,
    styles: Object.fromEntries(styles),
    sheets,
  };
}

/** One sheet as Univer's worksheet data; `idOf` gives Univer's id of a style number. */
export function toWorksheet(
  sheet: BookSheet,
  id: string,
  idOf: (style: number) => string = styleId,
): Partial<IWorksheetData> {
  const used = usedExtent(sheet);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    tabColor: sheet.tabColor ?? '',
    showGridlines: sheet.showGridlines ? 1 : 0,
    defaultRowHeight: sheet.defaultRowHeight ?? defaultSizes.row,
    defaultColumnWidth: sheet.defaultColumnWidth ?? defaultSizes.column,
    rowCount: Math.max(shown.rows, used.rows + shown.margin),
    columnCount: Math.max(shown.columns, used.columns + 10),
    cellData: toCells(sheet, idOf),
    rowData: mapLines(sheet.rows, (line) => toRow(line, idOf)),
    columnData: mapLines(sheet.columns, (line) => toColumn(line, idOf)),
    mergeData: sheet.merges.map(toRange),
    freeze: toFreeze(sheet.parts.freeze),
  };
}

/** Univer's inclusive range of a rectangle. */
export function toRange(rect: Rect): IRange {
  return {
    startRow: rect.row,
    endRow: lastRow(rect),
    startColumn: rect.column,
    endColumn: lastColumn(rect),
  };
}

/** The rectangle of Univer's inclusive range. */
export function fromRange(range: IRange): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}

/** The same for a selection, in which whole rows and columns reach to the edges of Excel's sheet, not of Univer's. */
export function fromSelectedRange(range: IRange): Rect {
  const rect = fromRange(range);
  const kind = Number(range.rangeType ?? 0);
  if (kind === 1) return wholeRows(rect.row, rect.rowCount);
  if (kind === 2) return wholeColumns(rect.column, rect.columnCount);
  return kind === 3 ? { row: 0, column: 0, rowCount: sheetRows, columnCount: sheetColumns } : rect;
}

/** Univer's range of a selection on a grid of that size, marked as whole rows or columns where it is. */
export function toSelectedRange(rect: Rect, rows: number, columns: number): IRange {
  const range = toRange(rect);
  const rangeType = (isWholeRows(rect) ? 1 : 0) + (isWholeColumns(rect) ? 2 : 0);
  return {
    ...range,
    endRow: Math.min(range.endRow, rows - 1),
    endColumn: Math.min(range.endColumn, columns - 1),
    rangeType,
  };
}

/** Univer's freeze, which counts the rows and columns in view before the first that scrolls. */
export function toFreeze({ rows, columns, from }: Freeze): IWorksheetData['freeze'] {
  return {
    ySplit: rows && rows - (from?.row ?? 0),
    xSplit: columns && columns - (from?.column ?? 0),
    startRow: rows || -1,
    startColumn: columns || -1,
  };
}

export function fromFreeze({ ySplit, xSplit, startRow, startColumn }: IWorksheetData['freeze']): Freeze {
  const from = {
    row: ySplit > 0 ? Math.max(startRow - ySplit, 0) : 0,
    column: xSplit > 0 ? Math.max(startColumn - xSplit, 0) : 0,
  };
  return {
    rows: ySplit > 0 ? from.row + ySplit : 0,
    columns: xSplit > 0 ? from.column + xSplit : 0,
    ...(from.row > 0 || from.column > 0 ? { from } : {}),
  };
}

function toCells(
  sheet: BookSheet,
  idOf: (style: number) => string,
): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [rowKey, cellsOfRow] of Object.entries(sheet.cells)) {
    const row: Record<number, ICellData> = {};
    for (const [columnKey, cell] of Object.entries(cellsOfRow)) {
      const converted: ICellData = toUniverValue(cell.value);
      if (cell.formula !== undefined) {
        const table = sheet.parts.tables.find(({ rect }) =>
          containsCell(rect, Number(rowKey), Number(columnKey)),
        );
        converted.f = toLongForm(cell.formula, table?.name);
      }
      if (cell.style !== undefined) converted.s = idOf(cell.style);
      if (cell.array) converted.custom = { array: { ...cell.array } };
      row[Number(columnKey)] = converted;
    }
    cells[Number(rowKey)] = row;
  }
  return cells;
}

function mapLines<T>(lines: Record<number, LineFormat>, convert: (line: LineFormat) => T): Record<number, T> {
  return Object.fromEntries(Object.entries(lines).map(([index, line]) => [index, convert(line)]));
}

function toRow(line: LineFormat, idOf: (style: number) => string): Partial<IRowData> {
  return {
    ...rowHeight(line),
    ...(line.hidden ? { hd: 1 as const } : {}),
    ...(line.style === undefined ? {} : { s: idOf(line.style) }),
  };
}

// An automatic height is kept where Univer keeps what it has measured.
function rowHeight({ size, automatic }: LineFormat): Partial<IRowData> {
  if (automatic) return { ia: 1, ...(size === undefined ? {} : { ah: size, h: size }) };
  return size === undefined ? {} : { h: size, ia: 0 };
}

function toColumn(line: LineFormat, idOf: (style: number) => string): Partial<IColumnData> {
  return {
    ...(line.size === undefined ? {} : { w: line.size }),
    ...(line.hidden ? { hd: 1 as const } : {}),
    ...(line.style === undefined ? {} : { s: idOf(line.style) }),
  };
}

function usedExtent(sheet: BookSheet): { rows: number; columns: number } {
  let extent: Rect = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const include = (row: number, column: number): void => {
    extent = boundingRect(extent, { row, column, rowCount: 1, columnCount: 1 });
  };
  for (const [row, cells] of Object.entries(sheet.cells)) {
    let widest = 0;
    for (const column of Object.keys(cells)) widest = Math.max(widest, Number(column));
    include(Number(row), widest);
  }
  for (const row of Object.keys(sheet.rows)) include(Number(row), 0);
  for (const column of Object.keys(sheet.columns)) include(0, Math.min(Number(column), 200));
  for (const rect of sheet.merges) include(lastRow(rect), lastColumn(rect));
  for (const { rect } of sheet.parts.tables) include(lastRow(rect), lastColumn(rect));
  return { rows: extent.rowCount, columns: extent.columnCount };
}
