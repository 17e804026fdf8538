import { reportWordsOf } from '../../../../words/report/reportWords';
import { fill } from '../../../../words/template/fill';
import type { Language } from '../../../../words/language/Language';

/** The title of a section that goes on from an earlier page, with the places of its items in the list. */
export function continuedTitle(language: Language, section: string, from: number, to: number): string {
  const report = reportWordsOf(language);
  return fill(report.headed, {
    section: fill(report.continued, { section }),
    figure: fill(from === to ? report.place : report.places, { from, to }),
  });
}
