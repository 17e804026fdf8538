import type { PlacedLine } from './summaryFingerprint';
import { openTasks } from '../../domain/summary/openTasks';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import { describeAttainment } from '../../words/describe/describeAttainment';
import { describeVerdict } from '../../words/language/describeVerdict';
import type { Verdict } from '../../domain/schema/verdict';
import { cellOf } from '../../workbook/read/cellOf';
import { cellText } from '../../workbook/cells/cellText';
import type { SummaryResult } from './summaryResult';
import { draftItems } from './draftItems';
import type { WorkbookSummary } from './summariseWorkbook';
import { summaryText } from './summaryText';

const MET: Record<Verdict['code'], boolean | null> = {
  exceeded: true,
  met: true,
  done: true,
  missed: false,
  partlyMet: false,
  notDone: false,
  notFilled: null,
  baselineMissing: null,
  unitMismatch: null,
  otherSubject: null,
  ambiguousActual: null,
  notComparable: null,
  goalUnclear: null,
  actualUnclear: null,
};

/** The month as the pane and the headless run show it. */
export function summaryResultOf(summary: WorkbookSummary, lines: PlacedLine[]): SummaryResult {
  const { seen, columns, month, run, problems } = summary;
  const open = openTasks(summary.plan, summary.tasks, summary.otherMonths);
  const rows = lines.map(({ row, line: { goal, renamed, attainment, tasksDone } }) => ({
    goal,
    actual: cellText(seen.rows[row]?.[columns.at('actual') ?? -1]),
    rate: attainment?.value ?? null,
    rateText: attainment?.shown ?? '',
    verdict: attainment ? describeVerdict(columns.language, attainment.verdict) : '',
    why: attainment ? describeAttainment(columns.language, attainment) : '',
    met: attainment ? MET[attainment.verdict.code] : null,
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
    drafts: draftItems(summary, lines),
    text: summaryText(summary, lines, rows),
    problems,
    cellsWritten: 0,
  };
}
