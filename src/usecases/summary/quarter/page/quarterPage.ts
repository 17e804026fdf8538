import { quarterWordsOf } from '../../../../words/report/reportWords';
import type { QuarterReport } from '../../../../domain/summary/quarter/quarterReport';
import { fill } from '../../../../words/template/fill';
import type { Language } from '../../../../words/language/Language';
import type { PageRow, ReportPage } from '../../../../workbook/export/ReportPage';
import { PALETTE } from '../../../../workbook/look/palette';
import { TYPE_SCALE } from '../../../../workbook/look/typeScale';
import { AT, WIDTHS } from './columns';
import { footRows } from './footRows';
import { goalRow } from './goalRow';
import { tableHead, titleRows } from './headRows';

/**
 * Lays a quarter out: A4 across, a row a goal with its three months beside the quarter, by 季度战略目标 (SPEC section
 * 7). Figures in, cells out: the same report gives the same page.
 */
export function quarterPage(language: Language, report: QuarterReport): ReportPage {
  const { year, number } = report.quarter;
  const above = titleRows(language, report);
  const head = tableHead(language, report);
  return {
    sheet: fill(language.quarterSheet.name, { year, quarter: number }),
    font: language.sheetFont,
    size: TYPE_SCALE.dense,
    color: PALETTE.ink,
    columns: WIDTHS,
    rows: [
      ...above,
      ...head,
      ...report.targets.flatMap(({ target, goals }) => [
        targetRow(target || quarterWordsOf(language).noTarget),
        ...goals.map((goal) => goalRow(language, report.months, goal)),
      ]),
      ...footRows(language, report),
    ],
    breaks: [],
    print: { orientation: 'Landscape', titleRows: { first: above.length, count: head.length } },
  };
}

const targetRow = (text: string): PageRow => ({
  height: 19,
  areas: [
    { ...AT.whole, value: text, look: { bold: true, color: PALETTE.brand, vertical: 'Bottom' } },
    { ...AT.whole, look: { lines: { bottom: { color: PALETTE.groupLine, weight: 'Thin' } } } },
  ],
});
