import type { Book, BookSheet } from '../book/Book';
import { readSharedStrings } from './cells/readSharedStrings';
import { FileError } from './package/FileError';
import { Losses } from './package/Losses';
import { reportLostParts } from './package/reportLostParts';
import { reportUnknownParts } from './package/reportUnknownParts';
import { readRelationships } from './package/relationships';
import { defaultLimits, type SizeLimits } from './package/SizeLimits';
import { XlsxPackage } from './package/XlsxPackage';
import { readSheet, type SheetContext } from './sheet/readSheet';
import { readPersons } from './sheet/readThreads';
import { officeTheme, readThemeColors } from './styles/colors';
import { readStyles } from './styles/readStyles';
import { StyleTable } from './styles/StyleTable';
import { readHostData } from './workbook/customXml';
import { readForeignXml } from './workbook/foreignXml';
import { readNames } from './workbook/names';
import { readProperties } from './workbook/properties';
import { readStructureProtection } from './workbook/structureProtection';
import { reportWorkbookLosses } from './workbook/reportWorkbookLosses';
import { findWorkbook, readRelated, type WorkbookPart } from './workbook/workbookParts';
import { child, childrenNamed, flag, numeric } from './xml/XmlNode';
import { XmlError } from './xml/XmlReader';
import { decodeXString } from './xml/xstring';

/**
 * Reads an .xlsx (or .xlsm) file. What the book has no place for is listed in `losses`.
 * Throws `FileError` for a file that is none, is damaged or encrypted, or unpacks to more than `limits` allows.
 */
export async function readXlsx(bytes: Uint8Array, limits: SizeLimits = defaultLimits): Promise<Book> {
  const source = XlsxPackage.open(bytes, limits);
  try {
    return readBook(source, limits);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new FileError(
      'damaged',
      `The workbook is damaged: one of its parts is not valid XML (${error.message}).`,
      {
        cause: error,
      },
    );
  }
}

function readBook(source: XlsxPackage, limits: SizeLimits): Book {
  const losses = new Losses();
  reportLostParts(source.paths, losses);
  reportUnknownParts(source.paths, losses);
  const workbook = findWorkbook(source);
  const { root, relationships } = workbook;
  reportWorkbookLosses(root, losses);

  const theme = readRelated(source, relationships, 'theme');
  const styles = readStyles(
    readRelated(source, relationships, 'styles'),
    theme ? readThemeColors(theme) : officeTheme,
    losses,
  );
  const table = new StyleTable();
  const styleNumbers = styles.cells.map((style) => table.number(style));
  const strings = relationships.find(({ type }) => type === 'sharedStrings')?.target;
  const date1904 = flag(child(root, 'workbookPr')?.attributes.date1904);
  const data = readHostData(source);

  const foreignXml = readForeignXml(source, losses);

  let conditionalFormats = 0;
  let pictures = 0;
  const entries = worksheetEntries(workbook, losses);
  const context: SheetContext = {
    source,
    styles,
    styleNumbers,
    sharedStrings:
      strings !== undefined && source.has(strings)
        ? readSharedStrings((take) => source.stream(strings, take))
        : { texts: [], rich: new Set() },
    date1904,
    persons: readPersons(readRelated(source, relationships, 'person')),
    losses,
    countCell: countUpTo(limits.cells, 'cells'),
    countMerged: countUpTo(limits.mergedCells, 'merged cells'),
    nextConditionalFormatId: () => `cf${++conditionalFormats}`,
    nextPictureId: () => `picture${++pictures}`,
  };
  const sheets: BookSheet[] = [];
  for (const [index, entry] of entries.entries()) {
    sheets.push(readSheet({ ...entry, charts: data.charts[index] ?? [] }, context));
  }
  const placeOf = (fileIndex: number): number | undefined => {
    const place = entries.findIndex((entry) => entry.fileIndex === fileIndex);
    return place < 0 ? undefined : place;
  };
  const structureProtection = readStructureProtection(child(root, 'workbookProtection'));
  const activeTab = numeric(child(child(root, 'bookViews'), 'workbookView')?.attributes.activeTab) ?? 0;
  return {
    date1904,
    sheets,
    activeSheet:
      placeOf(activeTab) ??
      Math.max(
        sheets.findIndex(({ visibility }) => visibility === 'visible'),
        0,
      ),
    styles: table.styles,
    names: readNames(child(root, 'definedNames'), sheets, placeOf, losses),
    properties: readPropertyParts(source),
    settings: data.settings,
    ...(structureProtection && { structureProtection }),
    ...(foreignXml.length > 0 && { foreignXml }),
    losses: losses.list(),
  };
}

interface Entry {
  part: string;
  name: string;
  visibility: BookSheet['visibility'];
  /** Place among all sheets of the file, chart sheets included. */
  fileIndex: number;
}

function worksheetEntries({ root, relationships }: WorkbookPart, losses: Losses): Entry[] {
  const entries = childrenNamed(child(root, 'sheets'), 'sheet').flatMap(
    ({ attributes }, fileIndex): Entry[] => {
      const name = decodeXString(attributes.name ?? '');
      const relationship = relationships.find(({ id }) => id === attributes.id);
      if (!relationship)
        throw new FileError('damaged', `The workbook is damaged: its sheet "${name}" is missing.`);
      if (relationship.type !== 'worksheet') {
        losses.add({ kind: 'noWorksheet', values: { name, type: relationship.type } });
        return [];
      }
      const { state } = attributes;
      const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
      return [{ part: relationship.target, name, visibility, fileIndex }];
    },
  );
  if (entries.length === 0) throw new FileError('damaged', 'The workbook holds no worksheet.');
  return entries;
}

function readPropertyParts(source: XlsxPackage): Book['properties'] {
  const relationships = readRelationships(source, '');
  return readProperties(
    readRelated(source, relationships, 'core-properties'),
    readRelated(source, relationships, 'extended-properties'),
    readRelated(source, relationships, 'custom-properties'),
  );
}

function countUpTo(limit: number, what: string): (count?: number) => void {
  let total = 0;
  return (count = 1) => {
    total += count;
    if (total <= limit) return;
    throw new FileError(
      'tooLarge',
      `The workbook has more than ${limit} ${what}, which is more than can be opened here.`,
    );
  };
}
