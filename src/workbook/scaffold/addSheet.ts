import { queueSheetBack } from '../back/queueSheetBack';
import type { TakeBack } from '../back/PlainWrite';
import { defineName } from '../cells/definedNames';
import { typedRow } from '../cells/literalText';
import { columnLetters } from '../cells/cellAddress';
import { dress, dressRow } from '../look/cellLook';
import { bannerLook, bodyLook, headerLook, titleLook } from '../look/columnLook';
import { raiseRows } from '../look/raiseRows';
import { bodyHeights, ROW_HEIGHTS } from '../look/rowHeights';
import { setUpPrint } from '../look/setUpPrint';
import { addFormats } from './formats/addFormats';
import { addRules, promptFor } from './addRules';
import { BANNER_ROW, FIRST_BODY_ROW, HEADER_ROW, TABLE_STYLE, TITLE_ROW } from './layout';
import type { Look, PlainWrite } from '../back/PlainWrite';
import type { ScaffoldSheet } from './scaffoldSheet';

/**
 * One sheet with its table, to be made.
 * @param defined names the workbook has, lower case.
 * @param ownRows `apart`: its rows are taken back by themselves, before the sheet is
 */
export const sheetWrite = (
  plan: ScaffoldSheet,
  defined: ReadonlySet<string>,
  ownRows: 'withIt' | 'apart' = 'withIt',
): PlainWrite & { look: Look; back: () => TakeBack | null } => {
  let back: (() => TakeBack) | null = null;
  return {
    cells: plan.rows.reduce((count, row) => count + countFilled(row), cellsAbove(plan)),
    queue: (context) => {
      const sheet = addSheet(context, plan, defined);
      back = queueSheetBack(sheet, {
        table: plan.table,
        ...(plan.bannerName ? { names: [plan.bannerName] } : {}),
        ...(ownRows === 'apart' ? { ownRows: { from: FIRST_BODY_ROW, width: plan.columns.length } } : {}),
      });
    },
    look: ({ workbook }) => setUpView(workbook.worksheets.getItem(plan.name), plan),
    back: () => back?.() ?? null,
  };
};

/** Cells with content that a sheet has besides its rows. */
export const cellsAbove = ({ name, banner, columns }: Omit<ScaffoldSheet, 'rows'>): number =>
  countFilled([name, banner]) + columns.length;

const countFilled = (cells: readonly (string | number)[]): number =>
  cells.reduce<number>((count, cell) => count + Number(cell !== ''), 0);

/**
 * Queues the making of one sheet with its table, looks and validation.
 * Validation and formats cover the table's own rows only: below it they would stop the table from growing
 * (Microsoft: "Coauthoring in Excel add-ins").
 * @param defined names the workbook has, lower case.
 */
function addSheet(
  context: Excel.RequestContext,
  plan: ScaffoldSheet,
  defined: ReadonlySet<string>,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(plan.name);
  const width = plan.columns.length;
  const height = plan.rows.length;
  const header = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, width);
  const body = sheet.getRangeByIndexes(FIRST_BODY_ROW, 0, height, width);

  dressBody(sheet, plan);
  setRowHeights(body, plan);
  sheet.getRangeByIndexes(TITLE_ROW, 0, 1, 1).values = [[plan.name]];
  const banner = sheet.getRangeByIndexes(BANNER_ROW, 0, 1, 1);
  banner.values = [typedRow([plan.banner])];
  if (plan.bannerName) defineName(context, defined, plan.bannerName, banner);
  header.values = [plan.columns.map((column) => column.header)];
  const formats = plan.columns.map(({ numberFormat }) => numberFormat);
  body.values = plan.rows.map((row) => typedRow(row, formats));

  const table = sheet.tables.add(header.getBoundingRect(body), true);
  table.name = plan.table;
  table.style = TABLE_STYLE;
  table.showBandedRows = false;

  dressTitle(sheet, plan);
  dressRow(
    header,
    plan.columns.map((column) => headerLook(column, plan.fontName)),
  );
  plan.columns.forEach((column, index) => {
    if (column.note) header.getColumn(index).dataValidation.prompt = promptFor(column, column.note);
    if (column.validation || column.prompt) addRules(body.getColumn(index), column);
  });
  addFormats(body, plan.conditionalFormats);
  // Formulas of rules set by an add-in may not act before the sheet is calculated (office-js #5299, #4898).
  sheet.calculate(true);
  return sheet;
}

/** Comes first where sheets are made: changes nothing, and Excel refuses it while another workbook is in front. */
export const IN_FRONT: PlainWrite = {
  cells: 0,
  queue: ({ workbook }) => workbook.worksheets.getActiveWorksheet().activate(),
  back: 'none',
};

/** Shows a sheet once all else is written. */
export const showSheet = (name: string): PlainWrite => ({
  cells: 0,
  queue: () => undefined,
  look: ({ workbook }) => workbook.worksheets.getItem(name).activate(),
  back: 'none',
});

/**
 * Makes a sheet that somebody hid visible again: who asks for what is on it wants to see it, also when they take back
 * what was drawn on it.
 */
export const unhideSheet = (sheet: Excel.Worksheet): PlainWrite => ({
  cells: 0,
  queue: () => void (sheet.visibility = 'Visible'),
  back: 'none',
});

/** How a sheet is seen and printed. */
function setUpView(sheet: Excel.Worksheet, { printed, position }: ScaffoldSheet): void {
  if (position !== undefined) sheet.position = position;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, FIRST_BODY_ROW, 1));
  sheet.showGridlines = false;
  setUpPrint(sheet, {
    titleRows: { first: HEADER_ROW, count: 1 },
    ...(printed === undefined ? {} : { printArea: `$A:$${columnLetters(printed - 1)}` }),
  });
}

/** The first row gets its look part by part, the others all of it at once, however many they are. */
function dressBody(sheet: Excel.Worksheet, { columns, rows, fontName }: ScaffoldSheet): void {
  const first = sheet.getRangeByIndexes(FIRST_BODY_ROW, 0, 1, columns.length);
  first.numberFormat = [columns.map(({ numberFormat }) => numberFormat)];
  dressRow(
    first,
    columns.map((column) => bodyLook(column, fontName)),
  );
  if (rows.length > 1)
    sheet
      .getRangeByIndexes(FIRST_BODY_ROW + 1, 0, rows.length - 1, columns.length)
      .copyFrom(first, 'Formats');
}

function setRowHeights(body: Excel.Range, { columns, rows, dense, fontName }: ScaffoldSheet): void {
  body.format.rowHeight = dense ? ROW_HEIGHTS.line : ROW_HEIGHTS.body;
  if (dense) return;
  const heights = bodyHeights(rows, columns, fontName);
  // All have the height of most by now.
  raiseRows(
    body,
    heights.map((height) => (height === ROW_HEIGHTS.body ? undefined : height)),
  );
}

function dressTitle(sheet: Excel.Worksheet, { columns, fontName, legend }: ScaffoldSheet): void {
  const [title, banner, header] = [TITLE_ROW, BANNER_ROW, HEADER_ROW].map((row) =>
    sheet.getRangeByIndexes(row, 0, 1, columns.length),
  ) as [Excel.Range, Excel.Range, Excel.Range];
  dress(title, titleLook(fontName));
  dress(banner, bannerLook(fontName));
  title.format.rowHeight = ROW_HEIGHTS.title;
  banner.format.rowHeight = ROW_HEIGHTS.banner;
  header.format.rowHeight = ROW_HEIGHTS.header;
  if (!legend) return;
  const cell = sheet.getRangeByIndexes(TITLE_ROW, legend.column, 1, 1);
  cell.values = [[legend.text]];
  dress(cell, { ...bannerLook(fontName), bold: false, vertical: 'Bottom', indent: 1 });
}
