import { equalRuns } from '../look/equalRuns';
import { columnLetters } from '../cells/cellAddress';
import { pixelsInPoints } from '../look/pixels';
import { setUpPrint } from '../look/setUpPrint';
import type { Area, DrawnCondition, DrawnSheet, DrawnStyle } from './DrawnSheet';

/** Queues the look of a sheet whose cells are written. */
export function dressDrawn(sheet: Excel.Worksheet, drawn: DrawnSheet): void {
  const rows = drawn.cells.length;
  const columns = drawn.widths.length;
  const all = sheet.getRangeByIndexes(0, 0, rows, columns).format;
  all.font.name = drawn.font.name;
  all.font.size = drawn.font.size;
  all.font.color = drawn.font.color;
  all.verticalAlignment = 'Center';
  for (const { value, first, count } of equalRuns(drawn.widths))
    sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = pixelsInPoints(value);
  for (const { value, first, count } of equalRuns(drawn.heights))
    sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = value;
  for (const style of drawn.styles) dress(rangeOf(sheet, style.area), style);
  for (const area of drawn.merges) rangeOf(sheet, area).merge();
  // Excel puts each added format above the ones before it.
  for (const condition of [...drawn.conditional].reverse()) addCondition(sheet, condition);
  for (const { first, count } of drawn.hidden.rows)
    sheet.getRangeByIndexes(first, 0, count, 1).rowHidden = true;
  for (const { first, count } of drawn.hidden.columns)
    sheet.getRangeByIndexes(0, first, 1, count).columnHidden = true;
  // Formulas of formats set by an add-in may not act before the sheet is calculated (office-js #5299, #4898).
  sheet.calculate(true);
}

/** Queues how it is seen and printed: what belongs to the window. */
export function setUpDrawn(sheet: Excel.Worksheet, drawn: DrawnSheet): void {
  const { row, column, rows, columns } = drawn.frozen;
  sheet.showGridlines = false;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(row, column, rows, columns));
  setUpPrinted(sheet, drawn);
}

/** Queues what is printed: whole columns, so that rows that come are. */
export function setUpPrinted(sheet: Excel.Worksheet, { print }: DrawnSheet): void {
  setUpPrint(sheet, {
    ...print,
    printArea: `$A:$${columnLetters(print.columns - 1)}`,
  });
}

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area) =>
  sheet.getRangeByIndexes(row, column, rows, columns);

function dress(range: Excel.Range, style: DrawnStyle): void {
  const { format } = range;
  if (style.numberFormat !== undefined) {
    const { rows, columns } = style.area;
    range.numberFormat = Array.from({ length: rows }, () => Array<unknown>(columns).fill(style.numberFormat));
  }
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  for (const { side, color, weight } of style.edges ?? []) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = color;
    border.weight = weight;
  }
}

function addCondition(sheet: Excel.Worksheet, condition: DrawnCondition): void {
  const { custom } = rangeOf(sheet, condition.area).conditionalFormats.add('Custom');
  custom.rule.formula = condition.formula;
  const { format } = custom;
  if (condition.fill !== undefined) format.fill.color = condition.fill;
  if (condition.color !== undefined) format.font.color = condition.color;
  if (condition.bold !== undefined) format.font.bold = condition.bold;
  if (condition.italic !== undefined) format.font.italic = condition.italic;
  if (condition.numberFormat !== undefined) format.numberFormat = condition.numberFormat;
  if (condition.sides === undefined) return;
  for (const edge of [format.borders.left, format.borders.right]) {
    edge.style = 'Continuous';
    edge.color = condition.sides;
  }
}
