import type { MonthReport } from '../../../../domain/summary/report/monthReport';
import { describeDay, describeMonth } from '../../../../words/language/describeDay';
import { fill } from '../../../../words/template/fill';
import type { Language } from '../../../../words/language/Language';
import { describeConclusions } from '../../../../words/report/describeConclusions';
import { describeHeadline } from '../../../../words/report/describeHeadline';
import { fitText } from '../../../../workbook/export/fitText';
import { PALETTE } from '../../../../workbook/look/palette';
import { TYPE_SCALE } from '../../../../workbook/look/typeScale';
import type { PageRow } from '../../../../workbook/export/ReportPage';
import { at, pixelsOf, WHOLE, type Span } from '../grid/grid';

const TITLE: Span = [1, 46];
const AS_OF: Span = [47, 62];

/** The month's name, the month in one sentence, and three lines of what stands out. */
export function titleRows(language: Language, report: MonthReport): PageRow[] {
  const { exportSheet } = language;
  const month = describeMonth(language, report.period);
  const title = fill(exportSheet.title, { month, period: month });
  const asOf = fill(exportSheet.madeFor, { asOf: describeDay(language, report.asOf, report.asOf) });
  return [
    {
      height: 30,
      areas: [
        {
          ...at(TITLE),
          value: title,
          look: { size: TYPE_SCALE.reportTitle, bold: true, color: PALETTE.brand },
        },
        {
          ...at(AS_OF),
          value: asOf,
          look: { color: PALETTE.mute, horizontal: 'Right', vertical: 'Bottom' },
        },
      ],
    },
    textRow(language, describeHeadline(language, report), {
      size: TYPE_SCALE.headline,
      one: 24,
      two: 36,
      bold: true,
    }),
    ...describeConclusions(language, report).map((text) =>
      textRow(language, `• ${text}`, { size: TYPE_SCALE.dense, one: 16, two: 28, bold: false }),
    ),
  ];
}

function textRow(
  { sheetFont }: Language,
  text: string,
  { size, one, two, bold }: { size: number; one: number; two: number; bold: boolean },
): PageRow {
  const fitted = fitText(text, pixelsOf(WHOLE), size, 2, sheetFont);
  return {
    height: fitted.lines > 1 ? two : one,
    areas: [{ ...at(WHOLE), value: fitted.text, look: { size, bold, wrap: fitted.lines > 1 } }],
  };
}
