import type { ICellData, IRowData, Nullable, Worksheet } from '@univerjs/core';
import type { Book, BookCell, BookSheet, LineFormat } from '../book/Book';
import type { SheetId } from '../workbook/Engine';
import type { WorkbookState } from '../workbook/WorkbookState';
import { toBookCell } from './cells/bookCell';
import { isAutomatic } from './rows/RowFitter';
import { fromRange } from './cells/snapshot';
import type { SpilledValues } from './cells/SpilledValues';
import type { StyleRegistry } from './cells/StyleRegistry';
import type { UniverHandle } from './library/UniverHandle';

interface Source {
  handle: UniverHandle;
  state: WorkbookState;
  styles: StyleRegistry;
  spilled: SpilledValues;
}

type CellMatrix = Record<number, Record<number, Nullable<ICellData>> | undefined>;
type CellReader = (cell: ICellData, row: number, column: number) => BookCell;

/** The whole workbook as plain data, complete enough to load again. */
export function readBook(source: Source, ids: readonly SheetId[]): Book {
  const { handle, state, styles } = source;
  const sheets = ids.map((id) => readSheet(source, id));
  return {
    date1904: state.date1904,
    sheets,
    activeSheet: Math.max(0, ids.indexOf(handle.workbook.getActiveSheet().getSheetId())),
    // After the sheets: reading them may meet styles that the grid has made.
    styles: styles.all(),
    names: state.names.map(({ sheet, ...name }) => ({
      ...name,
      sheet: sheet === null ? null : ids.indexOf(sheet),
    })),
    properties: structuredClone(state.properties),
    settings: { ...state.settings },
    ...(state.structureProtection && {
      structureProtection: structuredClone(state.structureProtection),
    }),
    ...(state.foreignXml && { foreignXml: structuredClone(state.foreignXml) }),
    losses: [...state.losses],
  };
}

/** One sheet as plain data. */
export function readSheet(source: Source, sheet: SheetId): BookSheet {
  const { styles, spilled } = source;
  const worksheet: Worksheet = source.handle.worksheet(sheet);
  const state = source.state.of(sheet);
  const surroundings = { styles, tables: state.parts.tables, spills: spilled.blocks(sheet) };
  const hidden = worksheet.isSheetHidden() === 1;
  return {
    name: worksheet.getName(),
    visibility: hidden ? (state.veryHidden ? 'veryHidden' : 'hidden') : 'visible',
    tabColor: worksheet.getConfig().tabColor || null,
    showGridlines: !worksheet.hasHiddenGridlines(),
    cells: readCells(worksheet.getCellMatrix().getMatrix(), (cell, row, column) =>
      toBookCell(cell, row, column, surroundings),
    ),
    ...(state.defaultRowHeight === undefined ? {} : { defaultRowHeight: state.defaultRowHeight }),
    ...(state.defaultColumnWidth === undefined ? {} : { defaultColumnWidth: state.defaultColumnWidth }),
    rows: readLines(worksheet.getRowManager().getRowData(), styles, (row) =>
      rowSize(row, state.defaultRowHeight !== undefined),
    ),
    columns: readLines(worksheet.getColumnManager().getColumnData(), styles, ({ w }) =>
      w === undefined ? {} : { size: w },
    ),
    merges: worksheet.getMergeData().map(fromRange),
    selection: { ...state.selection },
    parts: structuredClone(state.parts),
  };
}

function readCells(matrix: CellMatrix, read: CellReader): BookSheet['cells'] {
  const cells: BookSheet['cells'] = {};
  for (const rowKey of Object.keys(matrix)) {
    const row = Number(rowKey);
    const cellsOfRow: Record<number, BookCell> = {};
    let any = false;
    for (const columnKey of Object.keys(matrix[row] ?? {})) {
      const column = Number(columnKey);
      const cell = matrix[row]?.[column];
      if (!cell) continue;
      cellsOfRow[column] = read(cell, row, column);
      any = true;
    }
    if (any) cells[row] = cellsOfRow;
  }
  return cells;
}

/**
 * A height measured here is left out, so that Excel fits the row with its own fonts; one that came with the book (`h`
 * and `ah` alike) is Excel's own. On a sheet whose default height is set, Excel might take the default instead.
 */
function rowSize(row: Partial<IRowData>, defaultIsSet: boolean): LineFormat {
  if (!isAutomatic(row)) return row.h === undefined ? {} : { size: row.h };
  return row.ah !== undefined && (row.ah === row.h || defaultIsSet) ? { automatic: true, size: row.ah } : {};
}

function readLines<T extends Pick<IRowData, 'hd' | 's'>>(
  lines: Record<number, Partial<T> | undefined>,
  styles: StyleRegistry,
  size: (line: Partial<T>) => LineFormat,
): Record<number, LineFormat> {
  const result: Record<number, LineFormat> = {};
  for (const [index, line] of Object.entries(lines)) {
    if (!line) continue;
    const style = styles.indexOf(line.s);
    const format: LineFormat = {
      ...size(line),
      ...(line.hd === 1 ? { hidden: true } : {}),
      ...(style === undefined ? {} : { style }),
    };
    if (Object.keys(format).length > 0) result[Number(index)] = format;
  }
  return result;
}
