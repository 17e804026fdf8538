import { fill } from '../../words/template/fill';
import { describeDay, describeMonth } from '../../words/language/describeDay';
import type { WorkbookSummary } from './summariseWorkbook';

/** What is above a month wherever it is shown: its name; as of when, and how many goals have a figure. */
export function summaryTitle({ columns, month, run }: WorkbookSummary): { title: string; subtitle: string } {
  const { language } = columns;
  const { exportSheet } = language;
  const period = describeMonth(language, run.period);
  return {
    title: fill(exportSheet.title, { month: period, period }),
    subtitle: [
      fill(exportSheet.madeFor, { asOf: describeDay(language, run.asOf, run.asOf) }),
      fill(exportSheet.measurable, month.measurable),
    ].join(' · '),
  };
}
