import type { MonthSnapshot } from '../../../domain/summary/monthSnapshot';
import { writeMonthTable } from '../../../domain/summary/monthTable';
import { isoDay } from '../../../domain/dates/day';
import { fill } from '../../../words/language/fill';
import { describeFullDay, describeMonth } from '../../../words/language/describeDay';
import type { Language } from '../../../words/language/Language';
import { summaryWidths } from '../export/summaryWidths';
import type { ExportCell, ExportReport } from '../../../workbook/export/ExportReport';

/**
 * The sheet of a closed month: the rows of `writeMonthTable`, counts and goals, under a title. Figures go in as
 * numbers, so that people can calculate with them.
 * @param rateFormats number format of each goal's rate
 */
export function closingReport(
  language: Language,
  month: MonthSnapshot,
  rateFormats: readonly string[],
): ExportReport {
  const { closingSheet, exportSheet } = language;
  const rows = writeMonthTable(language, month);
  const [headers = [], ...goals] = rows.slice(rows.length - month.goals.length - 1);
  const counts = rows.slice(0, rows.length - month.goals.length - 1);
  const rateAt = headers.indexOf(language.columns.summary.rate.header);
  return {
    sheet: closingSheetName(language, month),
    title: fill(closingSheet.title, { month: describeMonth(language, month.period) }),
    subtitle: fill(closingSheet.closedFor, { day: describeFullDay(language, month.closedOn) }),
    blocks: [
      {
        heading: closingSheet.overview,
        headers: [closingSheet.item, closingSheet.value],
        rows: counts.map(([label = '', value = '']) => [{ value: label }, number(value, '0')]),
      },
      {
        heading: exportSheet.goals,
        headers,
        rows: goals.map((row, index) =>
          row.map((value, at): ExportCell =>
            at === rateAt ? number(value, rateFormats[index] ?? '0%') : { value },
          ),
        ),
        repeatsHeader: true,
      },
    ],
    charts: [],
    widths: summaryWidths(language),
  };
}

/** `2026-06 月结 06-30`: the month, and the day it was closed for. */
function closingSheetName(language: Language, { period, closedOn }: MonthSnapshot): string {
  return fill(language.closingSheet.name, { period, day: isoDay(closedOn).slice(5) });
}

/** Texts such as `2026-06` and `3/4` stay texts. */
function number(value: string, numberFormat: string): ExportCell {
  return /^-?\d+(\.\d+)?$/.test(value) ? { value: Number(value), numberFormat } : { value };
}
