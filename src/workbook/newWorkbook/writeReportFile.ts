import { zipSync } from 'fflate';
import { columnLetters } from '../cells/cellAddress';
import { exportCells, headingRows } from '../export/exportCells';
import type { ExportReport } from '../export/ExportReport';
import { sheetXml } from './sheetXml';
import { StyleTable } from './StyleTable';
import { xmlText } from './xmlText';

/**
 * A report as an .xlsx file with one sheet that looks and prints like the exported one, without its charts and the
 * room kept for them (SPEC section 7). The same report gives the same bytes.
 */
export function writeReportFile(report: ExportReport): Uint8Array {
  const plain: ExportReport = {
    ...report,
    charts: [],
    blocks: report.blocks.map((block) => ({ ...block, blankBelow: 0 })),
  };
  const styles = new StyleTable();
  const sheet = sheetXml(plain, styles);
  const parts: Record<string, string> = {
    // Some readers expect the content types to come first.
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml(plain),
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

function workbookXml(report: ExportReport): string {
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    '<bookViews><workbookView/></bookViews>' +
    `<sheets><sheet name="${xmlText(report.sheet)}" sheetId="1" r:id="rId1"/></sheets>` +
    `<definedNames>${printNames(report)}</definedNames>` +
    '</workbook>'
  );
}

function printNames(report: ExportReport): string {
  const sheet = xmlText(`'${report.sheet.replaceAll("'", "''")}'`);
  const name = (which: string, area: string) =>
    `<definedName name="_xlnm.${which}" localSheetId="0">${sheet}!${area}</definedName>`;
  const lastCell = `$${columnLetters(report.widths.length - 1)}$${exportCells(report).length}`;
  const repeating = report.blocks.findLastIndex(({ repeatsHeader }) => repeatsHeader);
  // The row below the heading, counted from 1.
  const header = (headingRows(report)[repeating] ?? 0) + 2;
  return (
    name('Print_Area', `$A$1:${lastCell}`) +
    (repeating >= 0 ? name('Print_Titles', `$${header}:$${header}`) : '')
  );
}
