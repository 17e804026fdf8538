import type { SheetDataCounts } from '../cells/SheetDataReader';
import type { Losses } from '../Losses';
import { child, descendants, flag, type XmlNode } from '../xml/XmlNode';
import { hasSpecialPages } from './headerFooter';

const lostElements: readonly [name: string, sentence: string][] = [
  ['protectedRanges', 'ranges with passwords of their own are not kept'],
  ['scenarios', 'scenarios are not kept'],
  ['dataConsolidate', 'the consolidation is not kept'],
  ['customSheetViews', 'custom views are not kept'],
  ['picture', 'the background picture is not kept'],
  ['legacyDrawingHF', 'pictures in header and footer are not kept'],
];

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
}
