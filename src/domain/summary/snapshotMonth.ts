import { DRAFT_COLUMNS, type DraftColumn } from '../schema/columnKeys';
import { ISSUE_STATES } from '../schema/issueCodes';
import type { Day } from '../dates/day';
import { isKnownIssue } from '../issue/isKnownIssue';
import { occurredDay, type IssueRow } from '../issue/issueRow';
import type { Language } from '../../words/language/Language';
import { readIssueState } from '../../words/vocabulary/readStatus';
import { describeVerdict } from '../../words/language/describeVerdict';
import { periodOfDay, type Period } from '../dates/period';
import type { MonthSummary } from './summarise';
import { ASSESSED_STATUSES } from '../schema/taskStatus';
import type { SummaryTexts } from './draftSummary';
import type { MonthSnapshot } from './monthSnapshot';
import type { TaskOutcome } from './taskOutcome';

export interface ClosingMonth {
  language: Language;
  period: Period;
  asOf: Day;
  /** Days; a task later than this is over the limit. */
  slipThreshold: number;
  summary: MonthSummary;
  /** 实际完成情况 and the drafted columns of the summary table, row for row. */
  texts: readonly (SummaryTexts & { actual: string })[];
  tasks: readonly TaskOutcome[];
  issues: readonly IssueRow[];
}

/**
 * Takes the dated copy of a month (SPEC section 7). Drafts nobody has confirmed go in as they stand, mark
 * included, so that the copy shows what was known on the day.
 */
export function snapshotMonth(month: ClosingMonth): MonthSnapshot {
  const { language, period, summary } = month;
  const statuses = month.tasks.map(({ assessment }) => assessment.status);
  const issues = month.issues.filter((issue) => isKnownIssue(issue, month));
  const states = issues.map(({ state }) => readIssueState(state) ?? 'open');
  return {
    period,
    closedOn: month.asOf,
    goals: summary.lines.flatMap(({ goal, row, tasksDone, attainment }) => {
      if (!attainment) return [];
      const texts = row === null ? undefined : month.texts[row];
      const written = Object.fromEntries(
        DRAFT_COLUMNS.map((column) => [column, texts?.[column].trim() ?? '']),
      );
      return [
        {
          ...(written as Record<DraftColumn, string>),
          goal: goal.trim(),
          actual: texts?.actual.trim() ?? '',
          rate: attainment.rate ?? '',
          tasksDone: tasksDone ? `${tasksDone.done}/${tasksDone.total}` : '',
          verdict: describeVerdict(language, attainment.verdict),
        },
      ];
    }),
    measurable: summary.measurable,
    tasks: tally(ASSESSED_STATUSES, statuses),
    overLimit: month.tasks.filter(({ assessment }) => (assessment.slip ?? 0) > month.slipThreshold).length,
    issues: tally(ISSUE_STATES, states),
    newIssues: issues.filter((issue) => {
      const day = occurredDay(issue);
      return day !== null && periodOfDay(day) === period;
    }).length,
  };
}

function tally<Code extends string>(codes: readonly Code[], found: readonly Code[]): Record<Code, number> {
  const counts = codes.map((code) => [code, found.filter((one) => one === code).length] as const);
  return Object.fromEntries(counts) as Record<Code, number>;
}
