import { zipSync } from 'fflate';
import { columnLetters } from '../cells/cellAddress';
import type { ReportPage } from '../export/ReportPage';
import { sheetXml } from './sheetXml';
import { StyleTable } from './StyleTable';
import { xmlText } from './xmlText';

/**
 * A report as an .xlsx file with one sheet that looks and prints like the exported one (SPEC section 7). The same page
 * gives the same bytes.
 */
export function writeReportFile(page: ReportPage): Uint8Array {
  const styles = new StyleTable();
  const sheet = sheetXml(page, styles);
  const parts: Record<string, string> = {
    // Some readers expect the content types to come first.
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml(page),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/styles.xml': styles.xml(),
  };
  const encoder = new TextEncoder();
  const files = Object.entries(parts).map(
    ([path, xml]) => [path, encoder.encode(DECLARATION + xml)] as const,
  );
  return zipSync(Object.fromEntries(files), { mtime: SAME_FOR_ALL });
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A time the format can hold; a file says to nobody when it was made. */
const SAME_FOR_ALL = new Date(2000, 0, 1);

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}styles+xml"/>` +
  '</Types>';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationships(...related: readonly (readonly [type: string, target: string])[]): string {
  const entries = related.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

function workbookXml(page: ReportPage): string {
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    '<bookViews><workbookView/></bookViews>' +
    `<sheets><sheet name="${xmlText(page.sheet)}" sheetId="1" r:id="rId1"/></sheets>` +
    `<definedNames>${printNames(page)}</definedNames>` +
    '</workbook>'
  );
}

function printNames({ sheet, columns, rows, print }: ReportPage): string {
  const quoted = xmlText(`'${sheet.replaceAll("'", "''")}'`);
  const name = (which: string, area: string) =>
    `<definedName name="_xlnm.${which}" localSheetId="0">${quoted}!${area}</definedName>`;
  const lastCell = `$${columnLetters(columns.length - 1)}$${rows.length}`;
  // Rows are counted from 1 there.
  const titles = ({ first, count }: { first: number; count: number }) => `$${first + 1}:$${first + count}`;
  return (
    name('Print_Area', `$A$1:${lastCell}`) +
    (print.titleRows ? name('Print_Titles', titles(print.titleRows)) : '')
  );
}
