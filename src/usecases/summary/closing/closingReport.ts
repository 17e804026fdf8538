import type { MonthSnapshot } from '../../../domain/summary/monthSnapshot';
import { writeMonthTable, type MonthCell } from '../../../domain/summary/monthTable';
import { isoDay } from '../../../domain/dates/day';
import { fill } from '../../../words/language/fill';
import { describeFullDay, describeMonth } from '../../../words/language/describeDay';
import type { Language } from '../../../words/language/Language';
import { summaryWidths } from '../export/summaryWidths';
import type { ExportCell, ExportReport } from '../../../workbook/export/ExportReport';

/**
 * The sheet of a closed month: the table of `writeMonthTable`, counts and goals, under a title.
 * @param rateFormats number format of each goal's rate
 */
export function closingReport(
  language: Language,
  month: MonthSnapshot,
  rateFormats: readonly string[],
): ExportReport {
  const { closingSheet, exportSheet } = language;
  const { counts, headers, goals } = writeMonthTable(language, month);
  return {
    sheet: closingSheetName(language, month),
    title: fill(closingSheet.title, { month: describeMonth(language, month.period) }),
    subtitle: fill(closingSheet.closedFor, { day: describeFullDay(language, month.closedOn) }),
    blocks: [
      {
        heading: closingSheet.overview,
        headers: [closingSheet.item, closingSheet.value],
        rows: counts.map(([label, value]) => [{ value: label }, cell(value, '0')]),
      },
      {
        heading: exportSheet.goals,
        headers,
        rows: goals.map((row, index) => row.map((value) => cell(value, rateFormats[index] ?? '0%'))),
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

const cell = (value: MonthCell, numberFormat: string): ExportCell =>
  typeof value === 'number' ? { value, numberFormat } : { value };
