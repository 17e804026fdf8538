import type { Book } from '../book/Book';
import { SharedStringsWriter } from './cells/SharedStringsWriter';
import { chartData } from './charts/chartData';
import { PackageWriter } from './package/PackageWriter';
import { writeSheet } from './sheet/writeSheet';
import { officeThemeXml } from './styles/officeThemeXml';
import { StylesWriter } from './styles/StylesWriter';
import { writeHostData } from './workbook/customXml';
import { writeForeignXml } from './workbook/foreignXml';
import { spillMetadata } from './workbook/spillMetadata';
import { writeNames } from './workbook/names';
import { writeProperties } from './workbook/properties';
import { writeStructureProtection } from './workbook/structureProtection';
import { element } from './xml/element';
import { encodeXStringAttribute } from './xml/xstring';

const workbookPart = 'xl/workbook.xml';
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/**
 * Writes a book as an .xlsx file. The same book gives the same bytes. Whoever opens the file calculates it again,
 * because the stand-in's results may differ from Excel's.
 */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  const target = new PackageWriter();
  target.relate('', 'officeDocument', workbookPart);
  const styles = new StylesWriter(book.styles);
  const strings = new SharedStringsWriter();
  const tableNames = new Set(
    book.sheets.flatMap(({ parts }) => parts.tables.map(({ name }) => name.toLowerCase())),
  );
  let tables = 0;
  let spills = false;

  const sheets = book.sheets.map((sheet, index) => {
    const part = writeSheet(sheet, index, index === book.activeSheet, {
      package: target,
      book,
      styles,
      strings,
      tableNames,
      nextTablePart: () => ++tables,
      noteSpill: () => (spills = true),
    });
    return element('sheet', {
      name: encodeXStringAttribute(sheet.name),
      sheetId: index + 1,
      state: sheet.visibility === 'visible' ? undefined : sheet.visibility,
      'r:id': target.relate(workbookPart, 'worksheet', part),
    });
  });

  addPart(
    target,
    'theme',
    'xl/theme/theme1.xml',
    'application/vnd.openxmlformats-officedocument.theme+xml',
    officeThemeXml(),
  );
  addPart(target, 'styles', 'xl/styles.xml', `${spreadsheetType}styles+xml`, styles.xml());
  if (!strings.isEmpty) {
    addPart(
      target,
      'sharedStrings',
      'xl/sharedStrings.xml',
      `${spreadsheetType}sharedStrings+xml`,
      strings.xml(),
    );
  }
  if (spills)
    addPart(
      target,
      'sheetMetadata',
      'xl/metadata.xml',
      `${spreadsheetType}sheetMetadata+xml`,
      spillMetadata(),
    );
  const charts = book.sheets.map(({ parts }) =>
    parts.charts.map((chart) => ({ chart, drawn: chartData(chart, book) !== undefined })),
  );
  writeHostData({ settings: book.settings, charts: { ...charts } }, target, workbookPart);
  writeForeignXml(book.foreignXml ?? [], target, workbookPart);
  target.addXml(workbookPart, `${spreadsheetType}sheet.main+xml`, writeWorkbook(book, sheets, tableNames));
  writeProperties(book.properties, target);
  return target.pack();
}

function writeWorkbook(book: Book, sheets: string[], tableNames: ReadonlySet<string>): string {
  return element(
    'workbook',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    element('workbookPr', { date1904: book.date1904 || undefined }),
    writeStructureProtection(book),
    element('bookViews', {}, element('workbookView', { activeTab: book.activeSheet || undefined })),
    element('sheets', {}, sheets),
    writeNames(book, tableNames),
    element('calcPr', { calcId: 191029, fullCalcOnLoad: true }),
  );
}

function addPart(
  target: PackageWriter,
  type: string,
  path: string,
  contentType: string,
  xml: string | string[],
): void {
  target.addXml(path, contentType, xml);
  target.relate(workbookPart, type, path);
}
