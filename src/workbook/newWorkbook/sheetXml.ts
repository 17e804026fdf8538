import { fitCell } from '../cells/fitCell';
import { columnLetters } from '../cells/cellAddress';
import type { ReportPage } from '../export/ReportPage';
import { literalText } from '../cells/literalText';
import { paintRow, type PaintedCell } from './paintRow';
import type { StyleTable } from './StyleTable';
import { xmlText } from './xmlText';

/** The sheet of a report, as its part of the file: cells, widths, and the print set-up our sheets share. */
export function sheetXml(page: ReportPage, styles: StyleTable): string {
  const { print } = page;
  const rows = page.rows.map(({ height }, row) => {
    const cells = paintRow(page, page.rows[row] ?? { height, areas: [] });
    const written = cells.map((cell, column) => cellXml(`${columnLetters(column)}${row + 1}`, cell, styles));
    return `<row r="${row + 1}" ht="${height}" customHeight="1">${written.join('')}</row>`;
  });
  const sides = print.sides ?? 0.4;
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetPr><pageSetUpPr fitToPage="${print.scale === undefined ? 1 : 0}"/></sheetPr>` +
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>' +
    `<cols>${page.columns.map(columnXml).join('')}</cols>` +
    `<sheetData>${rows.join('')}</sheetData>` +
    mergesXml(page) +
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${sides}" right="${sides}" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>` +
    // 9 is A4; fitted, it is as many pages high as it takes.
    `<pageSetup paperSize="9" orientation="${print.orientation.toLowerCase()}"` +
    (print.scale === undefined ? ' fitToWidth="1" fitToHeight="0"/>' : ` scale="${print.scale}"/>`) +
    `<headerFooter><oddFooter>&amp;L&amp;8&amp;A${print.madeFor ? xmlText(`　${print.madeFor}`) : ''}` +
    '&amp;R&amp;8 &amp;P / &amp;N</oddFooter></headerFooter>' +
    breaksXml(page) +
    '</worksheet>'
  );
}

/** Two of a sheet's merged cells may not overlap; no row's areas do. */
function mergesXml({ rows }: ReportPage): string {
  const merged = rows.flatMap(({ areas }, row) =>
    areas.flatMap(({ column, columns = 1, value }) =>
      value === undefined || columns === 1
        ? []
        : [
            `<mergeCell ref="${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + 1}"/>`,
          ],
    ),
  );
  return merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`;
}

function breaksXml({ breaks }: ReportPage): string {
  const made = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return made.length === 0
    ? ''
    : `<rowBreaks count="${made.length}" manualBreakCount="${made.length}">${made.join('')}</rowBreaks>`;
}

function cellXml(address: string, cell: PaintedCell, styles: StyleTable): string {
  const value = fitCell(cell.value);
  const style = styles.indexOf({
    ...cell.look,
    ...(typeof value === 'string' && literalText(value) !== value ? { isLiteral: true } : {}),
  });
  const start = `<c r="${address}" s="${style}"`;
  if (value === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

/** Widths in the file count digits of the blank workbook's font, which are 7 pixels wide. */
function columnXml(pixels: number, column: number): string {
  return `<col min="${column + 1}" max="${column + 1}" width="${(pixels / 7).toFixed(4)}" customWidth="1"/>`;
}
