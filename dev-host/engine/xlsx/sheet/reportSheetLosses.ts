import type { SheetDataCounts } from '../cells/SheetDataReader';
import type { Loss, LossKind } from '../../book/losses/Loss';
import type { Losses } from '../package/Losses';
import { child, childrenNamed, descendants, flag, type XmlNode } from '../xml/XmlNode';
import { hasSpecialPages } from './headerFooter';

/** Elements that are lost, each a kind of its own. */
const lostElements = [
  ...(['sortState', 'ignoredErrors', 'cellWatches', 'protectedRanges', 'scenarios'] as const),
  ...(['dataConsolidate', 'customSheetViews', 'picture', 'legacyDrawingHF'] as const),
];

/** Elements that are read, whose parts are reported elsewhere, or that nobody misses. ECMA-376 18.3.1.99. */
const knownElements = new Set([
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'autoFilter', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
  ...['dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'],
  ...['rowBreaks', 'colBreaks', 'customProperties', 'smartTags', 'drawing', 'legacyDrawing', 'oleObjects'],
  ...['controls', 'webPublishItems', 'tableParts', 'extLst', 'AlternateContent'],
  ...lostElements,
]);

/** Extensions, by the element they hold, that are read, reported elsewhere or that nobody misses. */
const knownExtensions = new Set([
  ...['conditionalFormattings', 'dataValidations', 'sparklineGroups', 'slicerList', 'timelineRefs'],
  ...['ignoredErrors', 'protectedRanges', 'webExtensions'],
]);

const namedCells = 20;

/** Adds what the worksheet's own XML holds beyond the book, each kind once. */
export function reportSheetLosses(
  worksheet: XmlNode,
  sheet: string,
  counts: SheetDataCounts & { columnsGrouped: boolean },
  losses: Losses,
): void {
  const add = (kind: LossKind, values?: Loss['values']): void =>
    losses.add({ kind, sheet, ...(values && { values }) });
  const cells = (count: number) => ({
    en: count === 1 ? '1 cell' : `${count} cells`,
    'zh-CN': `${count} 个单元格`,
  });
  for (const name of lostElements) if (child(worksheet, name)) add(name);
  for (const { name } of worksheet.children) if (!knownElements.has(name)) add('unknownElement', { name });
  for (const { name } of childrenNamed(child(worksheet, 'extLst'), 'ext').flatMap(({ children }) => children))
    if (!knownExtensions.has(name)) add('unknownExtension', { name });
  if (hasSpecialPages(child(worksheet, 'headerFooter'))) add('specialPages');
  if (descendants(child(worksheet, 'extLst'), 'sparkline').length > 0) add('sparklines');
  if (flag(child(worksheet, 'sheetFormatPr')?.attributes.zeroHeight)) add('blankRows');
  if (counts.grouped || counts.columnsGrouped) add('outline');
  if (counts.richTexts > 0) add('mixedText', { cells: cells(counts.richTexts) });
  if (counts.linkedFormulas > 0) add('outsideFormulas', { cells: cells(counts.linkedFormulas) });
  if (counts.dataTables > 0) add('dataTables', { cells: cells(counts.dataTables) });
  const { unreadable } = counts;
  if (unreadable.length > 0) {
    const named = unreadable.slice(0, namedCells);
    const more = unreadable.length - named.length;
    const places = {
      en: named.join(', ') + (more > 0 ? ` and ${more} more` : ''),
      'zh-CN': named.join('、') + (more > 0 ? `，另有 ${more} 个` : ''),
    };
    add('unreadable', { cells: cells(unreadable.length), places });
  }
}
