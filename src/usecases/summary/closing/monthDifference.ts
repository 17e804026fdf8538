import { ISSUE_STATES } from '../../../domain/schema/issueCodes';
import { compareMonths } from '../../../domain/summary/compareMonths';
import type { MonthSnapshot } from '../../../domain/summary/monthSnapshot';
import { describeGoalChange } from '../../../words/describe/describeMonthChange';
import type { Language } from '../../../words/language/Language';
import { ASSESSED_STATUSES } from '../../../domain/schema/taskStatus';
import type { MonthDifference } from './closeMonthResult';

/** How a month differs from the closing before, in words. */
export function monthDifference(
  language: Language,
  last: { sheet: string; month: MonthSnapshot },
  now: MonthSnapshot,
): MonthDifference {
  const { month: before } = last;
  const { closedMonth, assessedStatus, issueState, sheets } = language;
  const counts = [
    ...ASSESSED_STATUSES.map((code) => ({
      label: `${sheets.tasks}: ${assessedStatus[code]}`,
      before: before.tasks[code],
      after: now.tasks[code],
    })),
    { label: closedMonth.overLimit, before: before.overLimit, after: now.overLimit },
    ...ISSUE_STATES.map((code) => ({
      label: `${sheets.issues}: ${issueState[code].word}`,
      before: before.issues[code],
      after: now.issues[code],
    })),
    { label: closedMonth.newIssues, before: before.newIssues, after: now.newIssues },
  ];
  return {
    period: before.period,
    closedOn: before.closedOn,
    sheet: last.sheet,
    goals: compareMonths(before, now).goals.map((change) => {
      return { goal: change.goal, text: describeGoalChange(language, change) };
    }),
    counts: counts.filter((count) => count.before !== count.after),
  };
}
