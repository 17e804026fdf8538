import type { Book, BookSheet } from '../../book/Book';
import { pixelsToCharacters, pixelsToPoints } from '../cells/lineSizes';
import { rectReference } from '../../grid/references';
import { writeSheetData, type SheetDataTarget } from '../cells/writeSheetData';
import { writeConditionalFormats } from '../conditional/writeConditionalFormats';
import { addDrawing } from '../drawing/addDrawing';
import type { PackageWriter } from '../package/PackageWriter';
import { color } from '../styles/writeFormatting';
import type { StylesWriter } from '../styles/StylesWriter';
import { writeTable } from '../tables/writeTable';
import { element } from '../xml/element';
import { writeColumns } from './columns';
import { addCustomProperties } from '../workbook/customProperties';
import { writeAutoFilter } from '../tables/filters';
import { writeHyperlinks } from './hyperlinks';
import { writeNotes, writeNoteShapes } from './notes';
import { fitsToPages, writePageLayout } from './pageLayout';
import { writeProtection } from './protection';
import { writeValidations } from './validations';
import { writeView } from './view';

const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

export interface SheetTarget extends Pick<SheetDataTarget, 'strings' | 'tableNames' | 'noteSpill'> {
  package: PackageWriter;
  book: Book;
  styles: StylesWriter;
  /** Numbers the table parts of the workbook from 1. */
  nextTablePart: () => number;
}

/**
 * Adds a worksheet with its tables, notes, charts and pictures to the package and returns its path.
 * `index` is its place among the tabs. The order of the elements is prescribed: ECMA-376 18.3.1.99.
 */
export function writeSheet(sheet: BookSheet, index: number, isActive: boolean, target: SheetTarget): string {
  const part = `xl/worksheets/sheet${index + 1}.xml`;
  const { parts } = sheet;
  const styleId = (style: number): number => target.styles.number(style);
  const differential = target.styles.differential.bind(target.styles);
  const data = writeSheetData(sheet, { ...target, styleId });
  const formats = writeConditionalFormats(parts.conditionalFormats, target.styles, index);
  const opening = [
    writeSheetProperties(sheet),
    writeView(sheet, isActive),
    element('sheetFormatPr', {
      defaultColWidth:
        sheet.defaultColumnWidth === undefined ? undefined : pixelsToCharacters(sheet.defaultColumnWidth),
      defaultRowHeight: pixelsToPoints(sheet.defaultRowHeight ?? 20),
      customHeight: sheet.defaultRowHeight === undefined ? undefined : true,
    }),
    writeColumns(sheet.columns, sheet.defaultColumnWidth, styleId),
  ];
  const closing = [
    writeProtection(parts.protection),
    parts.autoFilter ? writeAutoFilter(parts.autoFilter, differential) : undefined,
    writeMerges(sheet),
    ...formats.plain,
    writeValidations(parts.validations),
    writeHyperlinks(parts.hyperlinks, (address) => target.package.relate(part, 'hyperlink', address, true)),
    ...writePageLayout(parts.page),
    addCustomProperties(parts.customProperties, part, index + 1, target.package),
    addDrawing(parts, target.book, part, index + 1, target.package),
    addNotes(sheet, part, index, target.package),
    addTables(sheet, part, target),
    formats.extension === undefined ? undefined : element('extLst', {}, formats.extension),
  ];
  const namespaces =
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const xml = [
    `<worksheet ${namespaces}>`,
    ...present(opening),
    ...data,
    ...present(closing),
    '</worksheet>',
  ];
  target.package.addXml(part, `${spreadsheetType}worksheet+xml`, xml);
  return part;
}

function writeSheetProperties(sheet: BookSheet): string | undefined {
  const tab = sheet.tabColor === null ? undefined : color('tabColor', sheet.tabColor);
  const fit = fitsToPages(sheet.parts.page) ? element('pageSetUpPr', { fitToPage: true }) : undefined;
  return tab === undefined && fit === undefined ? undefined : element('sheetPr', {}, tab, fit);
}

function writeMerges({ merges }: BookSheet): string | undefined {
  if (merges.length === 0) return undefined;
  const cells = merges.map((rect) => element('mergeCell', { ref: rectReference(rect) }));
  return element('mergeCells', { count: merges.length }, cells);
}

function addNotes(sheet: BookSheet, part: string, index: number, target: PackageWriter): string | undefined {
  const { notes } = sheet.parts;
  if (notes.length === 0) return undefined;
  const commentsPart = `xl/comments${index + 1}.xml`;
  const shapesPart = `xl/drawings/vmlDrawing${index + 1}.vml`;
  target.addXml(commentsPart, `${spreadsheetType}comments+xml`, writeNotes(notes));
  target.relate(part, 'comments', commentsPart);
  target.addXml(
    shapesPart,
    'application/vnd.openxmlformats-officedocument.vmlDrawing',
    writeNoteShapes(notes, index + 1),
  );
  return element('legacyDrawing', { 'r:id': target.relate(part, 'vmlDrawing', shapesPart) });
}

function addTables(sheet: BookSheet, part: string, target: SheetTarget): string | undefined {
  const { tables } = sheet.parts;
  if (tables.length === 0) return undefined;
  const parts = tables.map((table) => {
    const tablePart = `xl/tables/table${target.nextTablePart()}.xml`;
    const xml = writeTable(table, target.tableNames, target.styles.differential.bind(target.styles));
    target.package.addXml(tablePart, `${spreadsheetType}table+xml`, xml);
    return element('tablePart', { 'r:id': target.package.relate(part, 'table', tablePart) });
  });
  return element('tableParts', { count: parts.length }, parts);
}

function present(pieces: (string | undefined)[]): string[] {
  return pieces.filter((piece) => piece !== undefined);
}
