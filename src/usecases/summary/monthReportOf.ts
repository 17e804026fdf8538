import { goalTasks } from '../../domain/summary/goalTasks';
import { goalMet } from '../../domain/goal/goalMet';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import { daysOfMonth } from '../../domain/summary/report/alertDays';
import { isRed, lateTasks } from '../../domain/summary/report/lateTasks';
import { lessonsOf, ownWords, type OwnWords } from '../../domain/summary/report/lessons';
import type { MonthReport, ReportGoal } from '../../domain/summary/report/monthReport';
import { openIssues } from '../../domain/summary/report/openIssues';
import { taskTotals } from '../../domain/summary/report/taskTotals';
import { cellText } from '../../workbook/cells/cellText';
import { summaryTexts } from './draftItems';
import type { WorkbookSummary } from './summariseWorkbook';
import type { PlacedLine } from './summaryFingerprint';

/** The figures and texts of a month's report. */
export function monthReportOf(summary: WorkbookSummary, lines: readonly PlacedLine[]): MonthReport {
  const { run, month, tasks, isOff, history } = summary;
  const { period, asOf, settings } = run;
  const goals = goalsOf(summary, lines);
  return {
    period,
    asOf,
    dayBasis: settings.dayBasis,
    slipThreshold: settings.slipThreshold,
    goals: goals.map(({ goal, own }) => ({ ...goal, reason: own.texts.reason })),
    measurable: month.measurable,
    tasks: taskTotals(tasks),
    late: lateTasks(tasks, settings),
    issues: openIssues(summary.assessedIssues, { period, asOf }),
    lessons: lessonsOf(goals.map(({ goal: { goal }, own }) => ({ goal, texts: own.texts }))),
    drafts: goals.reduce((sum, { own }) => sum + own.drafts, 0),
    days: daysOfMonth(history, { period, asOf }, isOff),
  };
}

const NOTHING = { reason: '', worked: '', improve: '', next: '' };

function goalsOf(
  summary: WorkbookSummary,
  lines: readonly PlacedLine[],
): { goal: Omit<ReportGoal, 'reason'>; own: OwnWords }[] {
  const { seen, columns, plan, tasks, run } = summary;
  const ofGoal = goalTasks(plan, tasks);
  const written = summaryTexts(summary);
  return lines.flatMap(({ row, line: { goal, renamed, attainment } }) => {
    if (!attainment) return [];
    const itsTasks = ofGoal.get(normaliseWord(renamed ?? goal)) ?? [];
    return [
      {
        goal: {
          goal: goal.trim(),
          actual: cellText(seen.rows[row]?.[columns.at('actual') ?? -1]),
          rate: attainment.value,
          rateText: attainment.shown,
          numberFormat: attainment.numberFormat,
          verdict: attainment.verdict,
          met: goalMet(attainment.verdict),
          redTasks: itsTasks.filter((outcome) => isRed(outcome, run.settings.slipThreshold)),
        },
        own: ownWords(written[row] ?? NOTHING),
      },
    ];
  });
}
