import { describeSummary } from '../../words/digest/describeSummary';
import type { PlacedLine } from './summaryFingerprint';
import { HUMAN_COLUMNS } from '../../domain/schema/columnKeys';
import { cellText } from '../../workbook/cells/cellText';
import type { SummaryItem } from './summaryResult';
import type { WorkbookSummary } from './summariseWorkbook';
import { summaryTitle } from './summaryTitle';
import { taskCounts } from './taskCounts';

/** The month as plain text: what the exported sheet says, without its charts. */
export function summaryText(
  summary: WorkbookSummary,
  lines: readonly PlacedLine[],
  items: readonly SummaryItem[],
): string {
  const { language } = summary.columns;
  const { exportSheet, columns, summaryText: words } = language;
  const { title, subtitle } = summaryTitle(summary);
  const counts = taskCounts(summary).map(({ status, count }) => {
    return { label: language.assessedStatus[status], n: count };
  });
  return describeSummary(language, {
    title,
    subtitle,
    goals: items.map((item, index) => {
      const cells = summary.seen.rows[lines[index]?.row ?? -1];
      const attained = [item.rateText, item.verdict].filter(Boolean).join(words.between);
      const done = item.tasksTotal > 0 ? `${item.tasksDone}/${item.tasksTotal}` : '';
      return {
        goal: item.goal,
        facts: [
          { label: columns.summary.rate.header, value: attained },
          { label: columns.summary.tasksDone.header, value: done },
          ...HUMAN_COLUMNS.summary
            .filter((key) => key !== 'goal' && key !== 'rate')
            .map((key) => ({
              label: columns.summary[key].header,
              value: cellText(cells?.[summary.columns.at(key) ?? -1]),
            })),
        ],
      };
    }),
    counts: { label: exportSheet.taskCounts, counts },
  });
}
