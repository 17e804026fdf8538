import { reportWordsOf } from '../../../../words/report/reportWords';
import type { MonthReport } from '../../../../domain/summary/report/monthReport';
import { describeDay } from '../../../../words/language/describeDay';
import { fill } from '../../../../words/template/fill';
import type { Language } from '../../../../words/language/Language';
import { counted } from '../../../../words/report/counted';
import type { PageRow, ReportPage } from '../../../../workbook/export/ReportPage';
import { PALETTE } from '../../../../workbook/look/palette';
import { TYPE_SCALE } from '../../../../workbook/look/typeScale';
import { dayRows } from './dayRows';
import { shareFirstPage } from './firstPage';
import { footRow } from './footRow';
import { goalSection } from './goalSection';
import { GRID, heightOf, noteRow, PAGE_HEIGHT, PRINT_SCALE, ROW, SIDES } from '../grid/grid';
import { issueSection } from './issueSection';
import { laterPages } from './laterPages';
import { lateSection } from './lateSection';
import { lessonSection } from './lessonSection';
import type { Section } from './Section';
import { statusRows } from './statusRows';
import { titleRows } from './titleRows';

/** Lines a lesson may have on the first page, and on a later one. */
const LESSON_LINES = { first: 2, later: 5 } as const;

/**
 * Lays a month's report out (SPEC section 7): one A4 page upright, on which the most important rows have their place,
 * and further pages for the rest. Figures in, cells out: the same report gives the same page.
 */
export function reportPage(language: Language, report: MonthReport): ReportPage {
  const title = titleRows(language, report);
  const status = statusRows(language, report);
  const days = dayRows(language, report);
  const sections = {
    goals: goalSection(language, report),
    late: lateSection(language, report),
    issues: issueSection(language, report),
    lessons: lessonSection(language, report, LESSON_LINES.first),
  };
  const fixed = heightOf([...title, ...status, ...days, footRow(language, report, [])]);
  const taken = shareFirstPage(sections, PAGE_HEIGHT - fixed);
  const later = { ...sections, lessons: lessonSection(language, report, LESSON_LINES.later) };
  const order = ['goals', 'late', 'issues', 'lessons'] as const;
  const { pages, begins } = laterPages(order.map((key) => ({ section: later[key], after: taken[key] })));
  const pageOf = (key: (typeof order)[number]) => begins[order.indexOf(key)];
  const first = (key: 'goals' | 'late' | 'issues') =>
    firstRows(language, sections[key], taken[key], pageOf(key));
  const lessonsAt = pageOf('lessons');
  const elsewhere =
    lessonsAt === undefined
      ? []
      : [
          fill(reportWordsOf(language).notes.elsewhere, {
            section: reportWordsOf(language).sections.lessons,
            page: lessonsAt,
          }),
        ];
  const front = [
    ...title,
    ...first('goals'),
    ...status,
    ...first('late'),
    ...first('issues'),
    ...(taken.lessons > 0 ? [...sections.lessons.head, ...sections.lessons.items.flat()] : []),
    ...days,
    footRow(language, report, elsewhere),
  ];
  const rows = [front, ...pages];
  return {
    sheet: fill(language.exportSheet.name, { period: report.period }),
    font: language.sheetFont,
    size: TYPE_SCALE.dense,
    color: PALETTE.ink,
    columns: Array<number>(GRID.columns).fill(GRID.pixels),
    rows: rows.flat(),
    breaks: rows.slice(1).map((_, page) => rows.slice(0, page + 1).flat().length),
    print: {
      orientation: 'Portrait',
      // Fitted to the page's width Excel pays no heed to page breaks.
      scale: PRINT_SCALE,
      sides: SIDES,
      madeFor: fill(language.exportSheet.madeFor, {
        asOf: describeDay(language, report.asOf, report.asOf),
      }),
    },
  };
}

/** A section's rows on the first page, and where the rest is. */
function firstRows(
  language: Language,
  { head, bare, items, beyond, none }: Section,
  taken: number,
  page: number | undefined,
): PageRow[] {
  const rest = items.length + beyond - taken;
  const { allLater, more } = reportWordsOf(language);
  const later = (at: number) =>
    taken === 0 ? fill(allLater, { page: at }) : counted(language, more, { n: rest, page: at });
  return [
    ...(taken === 0 && items.length > 0 ? bare : head),
    ...none,
    ...items.slice(0, taken).flat(),
    ...(rest > 0 && page !== undefined ? [noteRow(later(page), ROW.more)] : []),
  ];
}
