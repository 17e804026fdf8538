import type { SheetDataCounts } from '../cells/SheetDataReader';
import type { Losses } from '../package/Losses';
import { child, childrenNamed, descendants, flag, type XmlNode } from '../xml/XmlNode';
import { hasSpecialPages } from './headerFooter';

const lostElements: readonly [name: string, sentence: string][] = [
  ['sortState', 'the way its range was last sorted is not remembered'],
  ['ignoredErrors', 'cells whose errors are not to be marked are not kept'],
  ['cellWatches', 'watched cells are not kept'],
  ['protectedRanges', 'ranges with passwords of their own are not kept'],
  ['scenarios', 'scenarios are not kept'],
  ['dataConsolidate', 'the consolidation is not kept'],
  ['customSheetViews', 'custom views are not kept'],
  ['picture', 'the background picture is not kept'],
  ['legacyDrawingHF', 'pictures in header and footer are not kept'],
];

/** Elements that are read, whose parts are reported elsewhere, or that nobody misses. ECMA-376 18.3.1.99. */
const knownElements = new Set([
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'autoFilter', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
  ...['dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'],
  ...['rowBreaks', 'colBreaks', 'customProperties', 'smartTags', 'drawing', 'legacyDrawing', 'oleObjects'],
  ...['controls', 'webPublishItems', 'tableParts', 'extLst', 'AlternateContent'],
  ...lostElements.map(([name]) => name),
]);

/** Extensions, by the element they hold, that are read, reported elsewhere or that nobody misses. */
const knownExtensions = new Set([
  ...['conditionalFormattings', 'dataValidations', 'sparklineGroups', 'slicerList', 'timelineRefs'],
  ...['ignoredErrors', 'protectedRanges', 'webExtensions'],
]);

const namedCells = 20;

/** Adds what the worksheet's own XML holds beyond the book, one sentence for each kind. */
export function reportSheetLosses(
  worksheet: XmlNode,
  sheet: string,
  counts: SheetDataCounts & { columnsGrouped: boolean },
  losses: Losses,
): void {
  const add = (sentence: string): void => losses.add(`Sheet "${sheet}": ${sentence}.`);
  const cells = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);
  for (const [name, sentence] of lostElements) if (child(worksheet, name)) add(sentence);
  for (const { name } of worksheet.children)
    if (!knownElements.has(name)) add(`the element "${name}" is not known here and is not kept`);
  for (const { name } of childrenNamed(child(worksheet, 'extLst'), 'ext').flatMap(({ children }) => children))
    if (!knownExtensions.has(name)) add(`the extension "${name}" is not known here and is not kept`);
  if (hasSpecialPages(child(worksheet, 'headerFooter')))
    add('headers for the first or for even pages are not kept');
  if (descendants(child(worksheet, 'extLst'), 'sparkline').length > 0) add('sparklines are not kept');
  if (flag(child(worksheet, 'sheetFormatPr')?.attributes.zeroHeight))
    add('rows without content are no longer hidden');
  if (counts.grouped || counts.columnsGrouped) add('the outline (grouped rows or columns) is not kept');
  if (counts.richTexts > 0)
    add(`text with mixed formatting in ${cells(counts.richTexts)} becomes plain text`);
  if (counts.linkedFormulas > 0) {
    add(
      `formulas that refer to other workbooks, in ${cells(counts.linkedFormulas)}, become their last values`,
    );
  }
  if (counts.dataTables > 0)
    add(`what-if data tables, in ${cells(counts.dataTables)}, become their last values`);
  const { unreadable } = counts;
  if (unreadable.length > 0) {
    const more = unreadable.length > namedCells ? ` and ${unreadable.length - namedCells} more` : '';
    add(
      `what cannot be read in ${cells(unreadable.length)} is left out: ${unreadable.slice(0, namedCells).join(', ')}${more}`,
    );
  }
}
