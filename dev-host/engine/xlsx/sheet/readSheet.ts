import type { BookSheet } from '../../book/Book';
import { SheetDataReader } from '../cells/SheetDataReader';
import type { SharedStrings } from '../cells/readSharedStrings';
import { pointsToPixels } from '../cells/lineSizes';
import { readConditionalFormats } from '../conditional/readConditionalFormats';
import type { Losses } from '../package/Losses';
import { readRelationships, type Relationship } from '../package/relationships';
import type { XlsxPackage } from '../package/XlsxPackage';
import { readColor } from '../styles/colors';
import type { StyleSheet } from '../styles/readStyles';
import { readTable } from '../tables/readTable';
import { child, flag, numeric, parseTree, TreeBuilder, type XmlNode } from '../xml/XmlNode';
import { XmlReader } from '../xml/XmlReader';
import { readColumns, readDefaultColumnWidth } from './columns';
import { readDrawing, type RememberedChart } from '../drawing/readDrawing';
import { readCustomProperties } from '../workbook/customProperties';
import { readAutoFilter } from '../tables/filters';
import { readHyperlinks } from './hyperlinks';
import { readMerges } from './merges';
import { readNotes } from './notes';
import { readPageLayout } from './pageLayout';
import { readProtection } from './protection';
import { readThreads } from './readThreads';
import { reportSheetLosses } from './reportSheetLosses';
import { readValidations } from './validations';
import { readView } from './view';

/** What the sheets of a workbook share. */
export interface SheetContext {
  source: XlsxPackage;
  styles: StyleSheet;
  /** Style number of the book by number in the file. */
  styleNumbers: readonly number[];
  sharedStrings: SharedStrings;
  date1904: boolean;
  /** Display names of who wrote comments, by id. */
  persons: ReadonlyMap<string, string>;
  losses: Losses;
  countCell: () => void;
  /** @throws FileError when merged areas cover more cells than can be opened */
  countMerged: (cells: number) => void;
  nextConditionalFormatId: () => string;
  nextPictureId: () => string;
}

/** Where a sheet is and what the workbook says of it. */
export interface SheetEntry {
  part: string;
  name: string;
  visibility: BookSheet['visibility'];
  /** Charts of the add-in that the workbook remembers for this sheet. */
  charts: RememberedChart[];
}

/** Reads one worksheet with its tables, notes and drawings. ECMA-376 18.3. */
export function readSheet(entry: SheetEntry, context: SheetContext): BookSheet {
  const { source, styles, losses } = context;
  const relationships = readRelationships(source, entry.part);
  const tables = readParts(source, relationships, 'table', (root) => readTable(root, styles.differential));
  const notes = readParts(source, relationships, 'comments', readNotes);
  const threads = readParts(source, relationships, 'threadedComment', (root) =>
    readThreads(root, context.persons),
  );

  const builder = new TreeBuilder();
  let defaultColumnWidth: number | undefined;
  let columns: BookSheet['columns'] = {};
  let columnsGrouped = false;
  let data: SheetDataReader | undefined;
  let inData = false;
  const reader = new XmlReader({
    open(tag) {
      if (inData) return data?.open(tag);
      builder.open(tag);
      if (tag.name !== 'sheetData' || builder.depth !== 2) return;
      inData = true;
      const format = child(builder.root, 'sheetFormatPr');
      const read = readColumns(
        child(builder.root, 'cols'),
        context.styleNumbers,
        readDefaultColumnWidth(format),
      );
      ({ columns, defaultWidth: defaultColumnWidth, grouped: columnsGrouped } = read);
      data = new SheetDataReader({ ...context, styles: context.styleNumbers, columns, tables });
    },
    text: (text) => (inData ? data?.text(text) : builder.text(text)),
    close(name) {
      if (inData && name === 'sheetData') inData = false;
      if (inData) data?.close(name);
      else builder.close();
    },
  });
  source.stream(entry.part, (piece) => reader.write(piece));
  reader.close();

  const worksheet = builder.root;
  const rowHeight = readDefaultRowHeight(child(worksheet, 'sheetFormatPr')?.attributes);
  if (data) reportSheetLosses(worksheet, entry.name, { ...data.counts, columnsGrouped }, losses);
  const customProperties = readCustomProperties(child(worksheet, 'customProperties'), relationships, source);
  const view = readView(child(worksheet, 'sheetViews'), entry.name, losses);
  return {
    name: entry.name,
    visibility: entry.visibility,
    tabColor: readColor(child(child(worksheet, 'sheetPr'), 'tabColor'), styles.palette) ?? null,
    showGridlines: view.showGridlines,
    cells: data?.cells ?? {},
    ...(rowHeight !== undefined && { defaultRowHeight: rowHeight }),
    ...(defaultColumnWidth !== undefined && { defaultColumnWidth }),
    rows: data?.rows ?? {},
    columns,
    merges: readMerges(child(worksheet, 'mergeCells'), context.countMerged),
    selection: view.selection,
    parts: {
      freeze: view.freeze,
      tables,
      validations: readValidations(worksheet),
      conditionalFormats: readConditionalFormats(worksheet, {
        sheet: entry.name,
        styles,
        losses,
        nextId: context.nextConditionalFormatId,
      }),
      autoFilter: readAutoFilter(child(worksheet, 'autoFilter'), styles.differential),
      protection: readProtection(child(worksheet, 'sheetProtection')),
      page: readPageLayout(worksheet),
      notes: [...notes.flat(), ...threads.flat()],
      hyperlinks: readHyperlinks(child(worksheet, 'hyperlinks'), relationships),
      ...readDrawing(relationships, entry, context),
      ...(view.zoom !== undefined && { viewZoom: view.zoom }),
      ...(customProperties && { customProperties }),
    },
  };
}

function readParts<T>(
  source: XlsxPackage,
  relationships: readonly Relationship[],
  type: string,
  read: (root: XmlNode) => T,
): T[] {
  const result: T[] = [];
  for (const { target } of relationships.filter((relationship) => relationship.type === type)) {
    const text = source.text(target);
    if (text !== null) result.push(read(parseTree(text)));
  }
  return result;
}

/** Excel's own default, 15 points, needs no entry. ECMA-376 18.3.1.81. */
function readDefaultRowHeight(format: Readonly<Record<string, string>> | undefined): number | undefined {
  const points = numeric(format?.defaultRowHeight);
  const pixels = points === undefined ? undefined : pointsToPixels(points);
  return pixels === 20 && !flag(format?.customHeight) ? undefined : pixels;
}
