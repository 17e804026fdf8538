import { reportWordsOf } from '../../../../words/report/reportWords';
import { LISTED_MOST } from '../../../../domain/summary/report/listedMost';
import type { Language } from '../../../../words/language/Language';
import { counted } from '../../../../words/report/counted';
import type { PageRow } from '../../../../workbook/export/ReportPage';
import { noteRow, ROW } from '../grid/grid';
import type { Section } from './Section';

/** The rows of the items that are listed; below the last of them, where there are more, which sheet has the rest. */
export function listedItems<Item>(
  language: Language,
  items: readonly Item[],
  sheet: string,
  rowsOf: (item: Item) => readonly PageRow[],
): Pick<Section, 'items' | 'beyond'> {
  const beyond = Math.max(0, items.length - LISTED_MOST);
  const listed = items.slice(0, LISTED_MOST).map(rowsOf);
  if (beyond === 0) return { items: listed, beyond };
  const note = noteRow(counted(language, reportWordsOf(language).inSheet, { n: beyond, sheet }), ROW.more);
  return { items: [...listed.slice(0, -1), [...(listed.at(-1) ?? []), note]], beyond };
}
