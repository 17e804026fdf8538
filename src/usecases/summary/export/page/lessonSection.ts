import { reportWordsOf } from '../../../../words/report/reportWords';
import type { Lesson } from '../../../../domain/summary/report/lessons';
import type { MonthReport } from '../../../../domain/summary/report/monthReport';
import { fill } from '../../../../words/template/fill';
import type { Language } from '../../../../words/language/Language';
import { counted } from '../../../../words/report/counted';
import { PALETTE } from '../../../../workbook/look/palette';
import { tableRow, type Span } from '../grid/grid';
import { listedItems } from './listedItems';
import type { Section } from './Section';
import { sectionHead, tableHead } from '../grid/sectionHead';

const GOAL: Span = [1, 12];
const WORKED: Span = [14, 27];
const IMPROVE: Span = [29, 43];
const NEXT: Span = [45, 62];

/** What people wrote of each goal; no draft is among it. @param most lines of a row */
export function lessonSection(language: Language, { lessons, drafts }: MonthReport, most: number): Section {
  const words = reportWordsOf(language);
  const note = drafts > 0 ? counted(language, words.notes.drafts, { n: drafts }) : '';
  const header = tableHead(
    [
      { span: GOAL, text: words.headers.goal },
      { span: WORKED, text: words.headers.worked },
      { span: IMPROVE, text: words.headers.improve },
      { span: NEXT, text: words.headers.next },
    ],
    { font: language.sheetFont },
  );
  const section = words.sections.lessons;
  return {
    bare: [],
    head: [...sectionHead(section, note), header],
    headFrom: (from) => [
      ...sectionHead(from === 1 ? section : fill(words.continued, { section }), from === 1 ? note : ''),
      header,
    ],
    ...listedItems(language, lessons, language.sheets.summary, (lesson) => [
      lessonRow(language, lesson, most),
    ]),
    none: [],
  };
}

function lessonRow(language: Language, { goal, worked, improve, next }: Lesson, most: number) {
  const words = reportWordsOf(language);
  const said = (text: string) =>
    text === '' ? { value: words.blank, look: { color: PALETTE.mute } } : { value: text };
  return tableRow(
    [
      { span: GOAL, value: goal, look: { bold: true } },
      { span: WORKED, ...said(worked) },
      { span: IMPROVE, ...said(improve) },
      { span: NEXT, ...said(next) },
    ],
    { font: language.sheetFont, most },
  );
}
