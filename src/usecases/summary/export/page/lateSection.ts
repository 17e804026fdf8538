import { reportWordsOf } from '../../../../words/report/reportWords';
import type { LateTask } from '../../../../domain/summary/report/lateTasks';
import type { MonthReport } from '../../../../domain/summary/report/monthReport';
import { fill } from '../../../../words/template/fill';
import type { Language } from '../../../../words/language/Language';
import { counted } from '../../../../words/report/counted';
import type { PageRow } from '../../../../workbook/export/ReportPage';
import { GLYPHS } from '../../../../workbook/look/glyphs';
import { PALETTE } from '../../../../workbook/look/palette';
import { noteRow, tableRow, type Span } from '../grid/grid';
import { continuedTitle } from './continuedTitle';
import { listedItems } from './listedItems';
import type { Section } from './Section';
import { sectionHead, tableHead } from '../grid/sectionHead';

const NAME: Span = [1, 13];
/** After a gap, so that a long name does not run into it. */
const OWNER: Span = [15, 24];
const DAYS: Span = [25, 28];
const REASON: Span = [30, 43];
const NEXT: Span = [45, 62];

/** The open tasks that are late, forecast late or blocked, worst first, with why and what is next. */
export function lateSection(language: Language, { late }: MonthReport): Section {
  const words = reportWordsOf(language);
  const count = (severity: LateTask['severity']) => late.filter((task) => task.severity === severity).length;
  const counts = fill(words.notes.lateCounts, { red: count('red'), amber: count('amber') });
  const header = tableHead(
    [
      { span: NAME, text: words.headers.task },
      { span: OWNER, text: words.headers.owner },
      { span: DAYS, text: words.headers.days, align: 'Right' },
      { span: REASON, text: words.headers.reason },
      { span: NEXT, text: words.headers.nextStep },
    ],
    { font: language.sheetFont },
  );
  const section = words.sections.late;
  const figure = counted(language, words.counted.late, { n: late.length });
  if (late.length === 0)
    return {
      bare: [],
      head: sectionHead(section, ''),
      headFrom: () => [],
      items: [],
      beyond: 0,
      none: [noteRow(words.none.late)],
    };
  const note = [counts, words.notes.lateDays].join(words.notes.between);
  return {
    bare: sectionHead(fill(words.headed, { section, figure }), counts),
    head: [...sectionHead(fill(words.headed, { section, figure }), note), header],
    headFrom: (from, to) => [...sectionHead(continuedTitle(language, section, from, to), ''), header],
    ...listedItems(language, late, language.sheets.tasks, (task) => [lateRow(language, task)]),
    none: [],
  };
}

function lateRow(language: Language, task: LateTask): PageRow {
  const words = reportWordsOf(language);
  const color = PALETTE[task.severity].text;
  const glyph = task.isBlocked ? GLYPHS.blocked : GLYPHS[task.severity];
  const asked = { color: PALETTE.amber.text };
  const cells = [
    { span: NAME, value: `${glyph} ${task.name}`, look: { bold: true, color } },
    { span: OWNER, value: task.owner || words.nobody, isName: true, ...(task.owner ? {} : { look: asked }) },
    {
      span: DAYS,
      value: task.days ?? words.blank,
      look: { numberFormat: '+0;-0;0', bold: true, color, horizontal: 'Right' as const },
    },
    { span: REASON, value: task.reason || words.notStated, ...(task.reason ? {} : { look: asked }) },
    { span: NEXT, value: task.nextStep || words.notStated, ...(task.nextStep ? {} : { look: asked }) },
  ];
  return tableRow(cells, { font: language.sheetFont });
}
