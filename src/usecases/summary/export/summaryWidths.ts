import type { Language } from '../../../words/language/Language';
import { sheetTemplate } from '../../../domain/tables/templates';

/** Column widths of a printed month, in characters: those of the summary table, but no word of a header is cut. */
export function summaryWidths(language: Language): number[] {
  return sheetTemplate('summary', language).columns.map(({ width, header }) => {
    const words = header.split(' ').map((word) => [...word].length);
    // Headers are bold, and have a margin.
    return Math.max(width, Math.ceil(Math.max(...words) * 1.1) + 2);
  });
}
