import type { PlacedLine } from './summaryFingerprint';
import { goalMet } from '../../domain/goal/goalMet';
import type { MonthReport } from '../../domain/summary/report/monthReport';
import { openTasks } from '../../domain/summary/openTasks';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import { describeAttainment } from '../../words/describe/describeAttainment';
import { describeVerdict } from '../../words/language/describeVerdict';
import type { Language } from '../../words/language/Language';
import { cellOf } from '../../workbook/read/cellOf';
import { cellText } from '../../workbook/cells/cellText';
import type { SummaryResult } from './summaryResult';
import { draftItems } from './draftItems';
import type { WorkbookSummary } from './summariseWorkbook';
import { reportText } from '../../words/report/reportText';

/** The month as the pane and the headless run show it. @param spoken the language of who asks; the sheet keeps its own */
export function summaryResultOf(
  summary: WorkbookSummary,
  lines: readonly PlacedLine[],
  report: MonthReport,
  spoken: Language,
): SummaryResult {
  const { seen, columns, month, run, problems } = summary;
  const open = openTasks(summary.plan, summary.tasks, summary.otherMonths);
  const rows = lines.map(({ row, line: { goal, renamed, attainment, tasksDone } }) => ({
    goal,
    actual: cellText(seen.rows[row]?.[columns.at('actual') ?? -1]),
    rate: attainment?.value ?? null,
    rateText: attainment?.shown ?? '',
    verdict: attainment ? describeVerdict(spoken, attainment.verdict) : '',
    why: attainment ? describeAttainment(spoken, attainment) : '',
    met: attainment ? goalMet(attainment.verdict) : null,
    tasksDone: tasksDone?.done ?? 0,
    tasksTotal: tasksDone?.total ?? 0,
    openTasks: [...(open.get(normaliseWord(renamed ?? goal)) ?? [])],
    cell: cellOf(seen, row, columns.at('goal') ?? 0),
  }));
  return {
    period: run.period,
    rows,
    measurable: month.measurable.measurable,
    met: rows.filter(({ met }) => met).length,
    total: month.measurable.total,
    drafts: draftItems(summary, lines, spoken),
    text: reportText(columns.language, report),
    problems,
    cellsWritten: 0,
  };
}
