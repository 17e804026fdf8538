import type { CellSnapshot } from '../../domain/cells/cellSnapshot';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { WorkbookError } from '../session/workbookError';
import type { TableKey } from '../cells/tableNames';
import { TABLE_NAMES } from '../cells/tableNames';
import { CellMemory, type GivenCells } from './CellMemory';

/** A column somebody has pointed at, by its place in a body row. */
export type ChosenColumn = readonly [key: string, at: number];

/** One of our tables as it was at one moment, with the range that keeps pointing at it. */
export interface TableSnapshot {
  key: TableKey;
  sheet: string;
  sheetProtected: boolean;
  /** Some rows are hidden by a filter: writing a block of cells would misplace values (office-js #224). */
  filtered: boolean;
  headers: string[];
  /** Columns that a person pointed at, where no header names them. */
  chosen?: readonly ChosenColumn[];
  /** The row below the body belongs to the table. */
  showsTotals: boolean;
  /** Body rows in sheet order, blank ones included, so that an index names a row. */
  rows: CellSnapshot[][];
  /** Body rows whose 编号 is a formula, for example of the row number: a sort would make it another row's. */
  calculatedIds: ReadonlySet<number>;
  /** Nothing is on the sheet below the table, so that new rows need no look at their place. */
  freeBelow: boolean;
  /** Zero-based place of the first body cell on the sheet. */
  firstRow: number;
  firstColumn: number;
  body: Excel.Range;
  table: Excel.Table;
}

/** What is read of a table besides its body's cells. */
export interface QueuedTableRead {
  table: Excel.Table;
  header: Excel.Range;
  body: Excel.Range;
  used: Excel.Range;
  /** The column of 编号 by its header in each language; a table of ours has one of them. */
  ids: readonly Excel.Range[];
}

/**
 * Queues the reading of everything but the cells. Reading on through a missing table gives null objects.
 * @param isRead its rows are read as well, by which it is known whether their numbers are calculated
 */
export function queueTableFrameRead(
  context: Excel.RequestContext,
  key: TableKey,
  isRead = true,
): QueuedTableRead {
  const table = context.workbook.tables.getItemOrNullObject(TABLE_NAMES[key]);
  table.load('name, showTotals');
  table.autoFilter.load('isDataFiltered');
  table.worksheet.load('name');
  table.worksheet.protection.load('protected');
  const header = table.getHeaderRowRange();
  header.load('values');
  const body = table.getDataBodyRange();
  body.load('rowIndex, columnIndex, rowCount, columnCount');
  const used = table.worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex, rowCount');
  return { table, header, body, used, ids: isRead ? askIds(table, key) : [] };
}

/** Only tasks and issues are known by a number. */
function askIds(table: Excel.Table, key: TableKey): Excel.Range[] {
  if (key !== 'tasks' && key !== 'issues') return [];
  const headers = new Set(LANGUAGES.map(({ columns }) => columns[key].id.header));
  return [...headers].map((header) =>
    table.columns.getItemOrNullObject(header).getDataBodyRange().load('formulas'),
  );
}

/** Rows of a column that hold a formula; text that begins like one reads the same in values and formulas. */
function calculatedRows(ids: readonly Excel.Range[], rows: readonly CellSnapshot[][]): ReadonlySet<number> {
  const found = ids.flatMap((column) =>
    column.isNullObject
      ? []
      : column.formulas.flatMap(([held]: unknown[], row: number) => {
          const isFormula = typeof held === 'string' && held.startsWith('=');
          return isFormula && rows[row]?.every(({ value }) => value !== held) ? [row] : [];
        }),
  );
  return new Set(found);
}

/** Queues the cells of a range: values, what they display, and their formats, always together (SPEC section 2). */
export function queueCellsRead(range: Excel.Range): () => CellSnapshot[][] {
  range.load('values, text, numberFormat');
  return () =>
    valuesOf(range).map((row, rowIndex) =>
      row.map((value, column) => ({
        value,
        text: String(range.text[rowIndex]?.[column] ?? ''),
        numberFormat: String(range.numberFormat[rowIndex]?.[column] ?? 'General'),
      })),
    );
}

/**
 * Values that were read. Above five million cells Excel answers with none, and without an error.
 * @throws WorkbookError `payloadTooLarge`
 */
function valuesOf(range: Excel.Range): CellSnapshot['value'][][] {
  const values = range.values as CellSnapshot['value'][][] | null;
  if (values === null) throw new WorkbookError({ code: 'payloadTooLarge' });
  return values;
}

/** Queues the cells of a table or of a block of its rows. 变更日志 grows for years and needs no displayed texts. */
export function queueRowsRead(key: TableKey, range: Excel.Range): () => GivenCells {
  const needsTexts = readsFormats(key);
  range.load(needsTexts ? 'values, text, numberFormat' : 'values');
  return () => {
    const values = valuesOf(range);
    return needsTexts ? { values, text: range.text, numberFormat: range.numberFormat } : { values };
  };
}

const memories = new Map<TableKey, CellMemory>();

/** The table as it was last read: it is read again and again, and changes little. */
export function memoryOf(key: TableKey): CellMemory {
  const memory = memories.get(key) ?? new CellMemory();
  memories.set(key, memory);
  return memory;
}

/** Whether a snapshot of the table says what number formats its cells have. */
export const readsFormats = (key: TableKey): boolean => key !== 'changes';

/** Puts the parts together after a sync; null when there is no such table. */
export function tableSnapshot(
  key: TableKey,
  asked: QueuedTableRead,
  cells: () => CellSnapshot[][],
): TableSnapshot | null {
  const { table, header, body, used, ids } = asked;
  if (table.isNullObject) return null;
  const rows = cells();
  return {
    key,
    sheet: table.worksheet.name,
    sheetProtected: table.worksheet.protection.protected,
    filtered: table.autoFilter.isDataFiltered,
    showsTotals: table.showTotals,
    headers: (header.values[0] ?? []).map(String),
    rows,
    calculatedIds: calculatedRows(ids, rows),
    freeBelow: used.isNullObject || used.rowIndex + used.rowCount <= body.rowIndex + body.rowCount,
    firstRow: body.rowIndex,
    firstColumn: body.columnIndex,
    body,
    table,
  };
}

/**
 * Queues the reading of a whole table; call the answer after the next sync.
 * @returns null when there is no table of that name in the workbook.
 */
export function queueTableRead(context: Excel.RequestContext, key: TableKey): () => TableSnapshot | null {
  const asked = queueTableFrameRead(context, key);
  const cells = queueRowsRead(key, asked.body);
  return () =>
    tableSnapshot(key, asked, () => {
      const reading = memoryOf(key).startReading();
      reading.add(cells());
      return reading.finish();
    });
}
