import { fitCell } from '../cells/fitCell';
import { columnLetters } from '../cells/cellAddress';
import { exportCells, headingRows } from '../export/exportCells';
import type { ExportCell, ExportReport } from '../export/ExportReport';
import { literalText } from '../cells/literalText';
import { PALETTE } from '../look/palette';
import type { CellLook, StyleTable } from './StyleTable';
import { xmlText } from './xmlText';

/** A row's looks by column, and its height where it does not follow its text. */
interface RowLook {
  /** Points. */
  height?: number;
  /** Of the columns from the first; those beyond `width` are bare. */
  width: number;
  look: CellLook;
}

/** The sheet of a report, as its part of the file: cells, widths, and the print set-up our sheets share. */
export function sheetXml(report: ExportReport, styles: StyleTable): string {
  const looks = rowLooks(report);
  const rows = exportCells(report).map((cells, row) => rowXml(row, cells, looks.get(row), styles));
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>' +
    `<cols>${report.widths.map(columnXml).join('')}</cols>` +
    `<sheetData>${rows.join('')}</sheetData>` +
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    // 9 is A4; as many pages high as it takes.
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8 &amp;P / &amp;N</oddFooter></headerFooter>' +
    '</worksheet>'
  );
}

function rowLooks(report: ExportReport): ReadonlyMap<number, RowLook> {
  const [fill, font] = [PALETTE.brand, PALETTE.white];
  const title: CellLook = { size: 18, bold: true, color: fill, vertical: 'center' };
  const looks = new Map<number, RowLook>([
    [0, { height: 34, width: 1, look: title }],
    [1, { width: 1, look: { color: PALETTE.mute } }],
  ]);
  const headings = headingRows(report);
  report.blocks.forEach(({ headers, rows }, index) => {
    const at = headings[index] ?? 0;
    const width = headers.length;
    looks.set(at, { height: 26, width: 1, look: { ...title, size: 13 } });
    looks.set(at + 1, { width, look: { bold: true, color: font, fill, wrap: true, vertical: 'center' } });
    rows.forEach((_, row) =>
      looks.set(at + 2 + row, { width, look: { line: PALETTE.hairline, wrap: true, vertical: 'top' } }),
    );
  });
  return looks;
}

function rowXml(
  row: number,
  cells: readonly ExportCell[],
  dressed: RowLook | undefined,
  styles: StyleTable,
): string {
  if (!dressed) return '';
  const height = dressed.height ? ` ht="${dressed.height}" customHeight="1"` : '';
  const written = cells
    .slice(0, dressed.width)
    .map((cell, column) => cellXml(`${columnLetters(column)}${row + 1}`, cell, dressed.look, styles));
  return `<row r="${row + 1}"${height}>${written.join('')}</row>`;
}

function cellXml(address: string, cell: ExportCell, look: CellLook, styles: StyleTable): string {
  const { numberFormat, tone } = cell;
  const value = fitCell(cell.value);
  const style = styles.indexOf({
    ...look,
    ...(numberFormat ? { numberFormat } : {}),
    ...(tone ? { color: tone === 'good' ? PALETTE.met.text : PALETTE.red.text, bold: true } : {}),
    ...(typeof value === 'string' && literalText(value) !== value ? { isLiteral: true } : {}),
  });
  const start = `<c r="${address}" s="${style}"`;
  if (value === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

/** Widths in the file count digits, with the cell's padding of 5 px. */
function columnXml(characters: number, column: number): string {
  const width = ((characters * 7 + 5) / 7).toFixed(4);
  return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
}
