import { reportWordsOf } from '../../../../words/report/reportWords';
import type { Day } from '../../../../domain/dates/day';
import { civilOf } from '../../../../domain/dates/day';
import type { MonthReport } from '../../../../domain/summary/report/monthReport';
import type { OpenIssue } from '../../../../domain/summary/report/openIssues';
import { fill } from '../../../../words/template/fill';
import type { Language } from '../../../../words/language/Language';
import { counted } from '../../../../words/report/counted';
import { describeLack } from '../../../../words/report/describeLack';
import type { PageRow } from '../../../../workbook/export/ReportPage';
import { PALETTE } from '../../../../workbook/look/palette';
import { noteRow, tableRow, type Span } from '../grid/grid';
import { continuedTitle } from './continuedTitle';
import { listedItems } from './listedItems';
import type { Section } from './Section';
import { sectionHead, tableHead } from '../grid/sectionHead';

const ISSUE: Span = [1, 18];
/** Between gaps, so that long texts do not run into each other. */
const OWNER: Span = [20, 29];
const OCCURRED: Span = [31, 35];
const STATE: Span = [36, 42];
const LACKS: Span = [43, 62];

/** The issues that are not closed, and what each still lacks (SPEC section 6). */
export function issueSection(language: Language, { issues, asOf }: MonthReport): Section {
  const words = reportWordsOf(language);
  const { open, added, closed } = issues;
  const section = words.sections.issues;
  const note = fill(words.notes.issues, { added, closed });
  if (open.length === 0)
    return {
      bare: [],
      head: sectionHead(section, note),
      headFrom: () => [],
      items: [],
      beyond: 0,
      none: [noteRow(words.none.issues)],
    };
  const header = tableHead(
    [
      { span: ISSUE, text: words.headers.issue },
      { span: OWNER, text: words.headers.owner },
      { span: OCCURRED, text: words.headers.occurred },
      { span: STATE, text: words.headers.state },
      { span: LACKS, text: words.headers.lacks },
    ],
    { font: language.sheetFont },
  );
  const figure = counted(language, words.counted.issues, { n: open.length });
  return {
    bare: sectionHead(fill(words.headed, { section, figure }), note),
    head: [...sectionHead(fill(words.headed, { section, figure }), note), header],
    headFrom: (from, to) => [...sectionHead(continuedTitle(language, section, from, to), ''), header],
    ...listedItems(language, open, language.sheets.issues, (issue) => [issueRow(language, issue, asOf)]),
    none: [],
  };
}

function issueRow(language: Language, issue: OpenIssue, asOf: Day): PageRow {
  const words = reportWordsOf(language);
  const { issueState } = language;
  const { state } = issue.assessment;
  return tableRow(
    [
      { span: ISSUE, value: `${issue.id} ${issue.issue}`.trim() },
      { span: OWNER, value: issue.owner || words.nobody, isName: true },
      { span: OCCURRED, value: issue.occurred === null ? words.blank : shortDay(language, issue.occurred) },
      {
        span: STATE,
        value: issueState[state].word,
        ...(state === 'open' ? { look: { bold: true, color: PALETTE.amber.text } } : {}),
      },
      {
        span: LACKS,
        value: describeLack(language, issue.assessment, asOf),
        // Only time is missing.
        ...(issue.assessment.ahead.length > 0 ? {} : { look: { color: PALETTE.mute } }),
      },
    ],
    { font: language.sheetFont, one: 17.5 },
  );
}

function shortDay(language: Language, at: Day): string {
  const { dates } = language;
  const { month, day } = civilOf(at);
  return fill(reportWordsOf(language).shortDay, { month: dates.monthNames[month - 1] ?? month, day });
}
