import { reportWordsOf } from '../../../../words/report/reportWords';
import type { MonthReport } from '../../../../domain/summary/report/monthReport';
import { describeDays } from '../../../../words/language/describeDay';
import { fill } from '../../../../words/template/fill';
import type { Language } from '../../../../words/language/Language';
import { fitText } from '../../../../workbook/export/fitText';
import type { PageRow } from '../../../../workbook/export/ReportPage';
import { PALETTE } from '../../../../workbook/look/palette';
import { TYPE_SCALE } from '../../../../workbook/look/typeScale';
import { at, line, pixelsOf, WHOLE } from '../grid/grid';

/** The rules the report goes by, and where what is missing stands. @param elsewhere sentences to add */
export function footRow(language: Language, report: MonthReport, elsewhere: readonly string[]): PageRow {
  const { notes } = reportWordsOf(language);
  const days = describeDays(language, report.slipThreshold, report.dayBasis);
  const lateAmber = report.late.filter(({ severity }) => severity === 'amber').length;
  const text = [
    fill(notes.rules, { threshold: days }),
    ...(report.days && report.days.off.size > 0 ? [notes.offDays] : []),
    ...(report.days && report.days.last.amber > lateAmber ? [notes.moreAlerts] : []),
    ...elsewhere,
  ].join(notes.between);
  return {
    height: 12,
    areas: [
      {
        ...at(WHOLE),
        value: fitText(text, pixelsOf(WHOLE), TYPE_SCALE.axis, 1, language.sheetFont).text,
        look: { size: TYPE_SCALE.axis, color: PALETTE.mute, lines: { top: line(PALETTE.rowLine) } },
      },
    ],
  };
}
