import { equalRuns } from '../look/equalRuns';
import { columnLetters } from '../cells/cellAddress';
import { fitCell } from '../cells/fitCell';
import { typedRow } from '../cells/literalText';
import { pixelsInPoints } from '../look/pixels';
import { setUpPrint } from '../look/setUpPrint';
import { pageValues } from './pageValues';
import type { CellLook, PageRow, ReportPage, Side } from './ReportPage';

/** Queues the cells of a page and their looks, on a sheet that is blank from its first cell on. */
export function drawPage(sheet: Excel.Worksheet, page: ReportPage): void {
  const { columns, rows } = page;
  const values = pageValues(page);
  const whole = sheet.getRangeByIndexes(0, 0, rows.length, columns.length);
  whole.numberFormat = values.map((row) => row.map(({ numberFormat }) => numberFormat));
  whole.values = values.map((row) =>
    typedRow(
      row.map(({ value }) => fitCell(value)),
      row.map(({ numberFormat }) => numberFormat),
    ),
  );
  whole.format.font.name = page.font;
  whole.format.font.size = page.size;
  whole.format.font.color = page.color;
  whole.format.horizontalAlignment = 'Left';
  whole.format.verticalAlignment = 'Center';
  for (const { first: from, count, value: width } of equalRuns(columns)) {
    sheet.getRangeByIndexes(0, from, 1, count).format.columnWidth = pixelsInPoints(width);
  }
  rows.forEach(({ height, areas }, row) => {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
    for (const { column, columns: width = 1, value, look } of areas) {
      if (value === undefined && look) dress(sheet.getRangeByIndexes(row, column, 1, width), look, width);
    }
  });
  for (const { row, height, column, width, look } of textRuns(rows)) {
    const range = sheet.getRangeByIndexes(row, column, height, width);
    if (width > 1) range.merge(true);
    dress(range, look, width);
  }
}

/** Queues how a page is seen and printed; belongs to the window, so it comes after all else. */
export function setUpPage(sheet: Excel.Worksheet, { rows, columns, breaks, print }: ReportPage): void {
  sheet.showGridlines = false;
  setUpPrint(sheet, {
    ...print,
    printArea: `A1:${columnLetters(columns.length - 1)}${rows.length}`,
  });
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** Texts of one look below one another. */
interface TextRun {
  row: number;
  height: number;
  column: number;
  width: number;
  look: CellLook;
}

/**
 * The texts of a page, those of a table's column together: each step costs Excel a millisecond or more, and texts lie
 * over nothing, so that their order does not matter.
 */
function textRuns(rows: readonly PageRow[]): TextRun[] {
  const runs: TextRun[] = [];
  const open = new Map<string, TextRun>();
  rows.forEach(({ areas }, row) => {
    for (const { column, columns: width = 1, value, look = {} } of areas) {
      if (value === undefined) continue;
      const { numberFormat: _, ...shown } = look;
      const key = JSON.stringify([column, width, shown]);
      const run = open.get(key);
      // A line belongs to its own row: below one another, an edge would be drawn round all of them.
      if (run && run.row + run.height === row && !look.lines) {
        run.height += 1;
      } else {
        const next = { row, height: 1, column, width, look: shown };
        open.set(key, next);
        runs.push(next);
      }
    }
  });
  return runs;
}

const EDGES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  between: 'InsideVertical',
} as const satisfies Record<Side, Excel.BorderIndex | string>;

function dress({ format }: Excel.Range, look: CellLook, width: number): void {
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  for (const [side, line] of Object.entries(look.lines ?? {})) {
    // A single cell has nothing inside: Excel refuses to draw there.
    if (side === 'between' && width === 1) continue;
    const border = format.borders.getItem(EDGES[side as Side]);
    border.style = 'Continuous';
    border.weight = line.weight;
    border.color = line.color;
  }
}
