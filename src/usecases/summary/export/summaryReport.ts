import type { PlacedLine } from '../summaryFingerprint';
import { HUMAN_COLUMNS, OWNED_COLUMNS, type TemplateColumn } from '../../../domain/schema/columnKeys';
import { fill } from '../../../words/language/fill';
import { cellText } from '../../../workbook/cells/cellText';
import type {
  ExportBlock,
  ExportCell,
  ExportChart,
  ExportReport,
} from '../../../workbook/export/ExportReport';
import type { SummaryItem, SummaryResult } from '../summaryResult';
import type { WorkbookSummary } from '../summariseWorkbook';
import { summaryTitle } from '../summaryTitle';
import { summaryWidths } from './summaryWidths';
import { taskCounts } from '../taskCounts';

/** The charts an exported month may have. */
export const SUMMARY_CHARTS = ['OpsAttainment', 'OpsStatus'] as const;

/** Rows the charts need to be read, headings of the blocks beside them included. */
const CHART_ROWS = 15;

/**
 * The exported month: first how far each goal got and how many tasks have which status, each as figures with
 * their chart beside; then the goals with what people wrote.
 */
export function summaryReport(
  summary: WorkbookSummary,
  lines: PlacedLine[],
  result: SummaryResult,
): ExportReport {
  const { language } = summary.columns;
  const { exportSheet } = language;
  const rates = rateBlock(summary, lines, result);
  const statuses = statusBlock(summary);
  const figures = [...(rates.rows.length > 0 ? [rates] : []), statuses];
  const used = figures.reduce((rows, block) => rows + block.rows.length + 3, -1);
  statuses.blankBelow = Math.max(0, CHART_ROWS - used);
  const until = figures.length;
  const chart = (part: Pick<ExportChart, 'name' | 'title' | 'kind' | 'of' | 'columns'>) => ({
    ...part,
    until,
  });
  const [attainment, status] = SUMMARY_CHARTS;
  return {
    sheet: fill(exportSheet.name, { period: summary.run.period }),
    ...summaryTitle(summary),
    blocks: [...figures, goalBlock(summary, lines, result)],
    charts: [
      ...(rates.rows.length > 0
        ? [
            chart({
              name: attainment,
              title: exportSheet.attainmentChart,
              kind: 'bars',
              of: 0,
              columns: [2, 4],
            }),
          ]
        : []),
      ...(statuses.rows.length > 1
        ? [
            chart({
              name: status,
              title: exportSheet.statusChart,
              kind: 'shares',
              of: until - 1,
              columns: [5, 7],
            }),
          ]
        : []),
    ],
    widths: summaryWidths(language),
  };
}

/** The goals that have a rate; the others have no bar. */
function rateBlock({ columns }: WorkbookSummary, lines: PlacedLine[], result: SummaryResult): ExportBlock {
  const { exportSheet, columns: texts } = columns.language;
  return {
    heading: exportSheet.attainmentChart,
    headers: [texts.summary.goal.header, texts.summary.rate.header],
    rows: result.rows.flatMap(({ goal, rate }, index): ExportCell[][] => {
      if (rate === null) return [];
      const numberFormat = lines[index]?.line.attainment?.numberFormat ?? '0%';
      return [[{ value: goal }, { value: rate, numberFormat }]];
    }),
  };
}

function goalBlock(summary: WorkbookSummary, lines: PlacedLine[], result: SummaryResult): ExportBlock {
  const { seen, columns } = summary;
  const keys: readonly TemplateColumn<'summary'>[] = [...HUMAN_COLUMNS.summary, ...OWNED_COLUMNS.summary];
  const texts = columns.language.columns.summary;
  return {
    heading: columns.language.exportSheet.goals,
    headers: keys.map((key) => texts[key].header),
    rows: lines.map(({ row, line }, index) => {
      const item = result.rows[index];
      return keys.map((key): ExportCell => {
        const owned = item && ownedCell(key, item, line.attainment?.numberFormat);
        return (
          owned ?? { value: cellText(seen.rows[row]?.[columns.at(key) ?? -1]) || goalOf(key, line.goal) }
        );
      });
    }),
    repeatsHeader: true,
  };
}

/** A goal of the plan that has no row yet has its text from the plan. */
const goalOf = (key: string, goal: string) => (key === 'goal' ? goal : '');

function ownedCell(key: string, item: SummaryItem, numberFormat = '0%'): ExportCell | null {
  if (key === 'rate') return { value: item.rate ?? '', numberFormat };
  if (key === 'tasksDone') return { value: item.tasksTotal ? `${item.tasksDone}/${item.tasksTotal}` : '' };
  if (key !== 'verdict') return null;
  return { value: item.verdict, ...(item.met === null ? {} : { tone: item.met ? 'good' : 'bad' }) };
}

function statusBlock(summary: WorkbookSummary): ExportBlock {
  const { assessedStatus, exportSheet, columns: texts } = summary.columns.language;
  const counts = taskCounts(summary);
  const row = (name: string, count: number): ExportCell[] => [
    { value: name },
    { value: count, numberFormat: '0' },
  ];
  return {
    heading: exportSheet.taskCounts,
    headers: [texts.tasks.assessed.header, exportSheet.total],
    rows: [
      ...counts.map(({ status, count }) => row(assessedStatus[status], count)),
      row(
        exportSheet.total,
        counts.reduce((sum, { count }) => sum + count, 0),
      ),
    ],
  };
}
