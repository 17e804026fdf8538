import { defineName } from '../cells/definedNames';
import { typedRow } from '../cells/literalText';
import { PALETTE } from '../look/palette';
import { addRules, promptFor } from './addRules';
import { setUpPrint } from '../look/setUpPrint';
import { BANNER_ROW, FIRST_BODY_ROW, HEADER_ROW, TABLE_STYLE, TITLE_ROW, widthInPoints } from './layout';
import type { Look, PlainWrite } from '../write/WriteBatch';
import type { ScaffoldColumn, ScaffoldSheet } from './scaffoldSheet';

/** One sheet with its table, to be made. @param defined names the workbook has, lower case. */
export const sheetWrite = (
  plan: ScaffoldSheet,
  defined: ReadonlySet<string>,
): PlainWrite & { look: Look } => ({
  cells: [plan.name, plan.banner, ...plan.columns, ...plan.rows.flat()].filter((cell) => cell !== '').length,
  queue: (context) => addSheet(context, plan, defined),
  look: ({ workbook }) => setUpView(workbook.worksheets.getItem(plan.name)),
});

/**
 * Queues the making of one sheet with its table, looks and validation.
 * Validation and formats cover the table's own rows only: below it they would stop the table from growing
 * (Microsoft: "Coauthoring in Excel add-ins").
 * @param defined names the workbook has, lower case.
 */
function addSheet(context: Excel.RequestContext, plan: ScaffoldSheet, defined: ReadonlySet<string>): void {
  const sheet = context.workbook.worksheets.add(plan.name);
  const width = plan.columns.length;
  const height = plan.rows.length;
  const header = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, width);
  const body = sheet.getRangeByIndexes(FIRST_BODY_ROW, 0, height, width);

  plan.columns.forEach((column, index) => dressColumn(body.getColumn(index), height, column));
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

  dressTitle(sheet, width);
  body.format.autofitRows();
  plan.columns.forEach((column, index) => dressHeader(header.getColumn(index), column));
  plan.columns.forEach((column, index) => addRules(body.getColumn(index), column));
  // Excel puts each added format above the ones before it.
  for (const format of [...plan.conditionalFormats].reverse()) {
    const cells = body.getColumn(format.firstColumn).getBoundingRect(body.getColumn(format.lastColumn));
    const added = cells.conditionalFormats.add('Custom');
    added.custom.rule.formula = format.formula;
    added.custom.format.fill.color = format.fill;
    added.custom.format.font.color = format.font;
  }
  // Formulas of rules set by an add-in may not act before the sheet is calculated (office-js #5299, #4898).
  sheet.calculate(true);
}

/** Comes first where sheets are made: changes nothing, and Excel refuses it while another workbook is in front. */
export const IN_FRONT: PlainWrite = {
  cells: 0,
  queue: ({ workbook }) => workbook.worksheets.getActiveWorksheet().activate(),
};

/** Shows a sheet once all else is written. */
export const showSheet = (name: string): PlainWrite => ({
  cells: 0,
  queue: () => undefined,
  look: ({ workbook }) => workbook.worksheets.getItem(name).activate(),
});

/** How a sheet is seen and printed. */
function setUpView(sheet: Excel.Worksheet): void {
  sheet.freezePanes.freezeRows(FIRST_BODY_ROW);
  sheet.showGridlines = false;
  setUpPrint(sheet, { titleRow: HEADER_ROW + 1 });
}

function dressColumn(cells: Excel.Range, height: number, column: ScaffoldColumn): void {
  cells.numberFormat = Array.from({ length: height }, () => [column.numberFormat]);
  cells.format.columnWidth = widthInPoints(column.width);
  cells.format.wrapText = true;
  cells.format.verticalAlignment = 'Top';
  cells.format.horizontalAlignment = column.centred ? 'Center' : 'Left';
  if (column.owned) {
    cells.format.fill.color = PALETTE.owned.cell;
    cells.format.font.color = PALETTE.owned.text;
  }
  for (const side of ['EdgeBottom', 'InsideHorizontal'] as const) {
    const border = cells.format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = PALETTE.hairline;
  }
}

function dressHeader(cell: Excel.Range, column: ScaffoldColumn): void {
  cell.format.fill.color = column.owned ? PALETTE.owned.header : PALETTE.brand;
  cell.format.font.color = column.owned ? PALETTE.owned.text : PALETTE.white;
  cell.format.font.bold = !column.owned;
  cell.format.wrapText = true;
  cell.format.verticalAlignment = 'Center';
  cell.format.horizontalAlignment = column.centred ? 'Center' : 'Left';
  if (column.note) cell.dataValidation.prompt = promptFor(column, column.note);
}

function dressTitle(sheet: Excel.Worksheet, width: number): void {
  const title = sheet.getRangeByIndexes(TITLE_ROW, 0, 1, width);
  title.format.font.size = 16;
  title.format.font.bold = true;
  title.format.font.color = PALETTE.brand;
  title.format.rowHeight = 30;
  title.format.verticalAlignment = 'Center';
  const banner = sheet.getRangeByIndexes(BANNER_ROW, 0, 1, width);
  banner.format.font.color = PALETTE.mute;
  banner.format.rowHeight = 20;
  banner.format.verticalAlignment = 'Center';
  sheet.getRangeByIndexes(HEADER_ROW, 0, 1, width).format.rowHeight = 36;
}
