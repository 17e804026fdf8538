import { compareMonths, type GoalChange } from '../../domain/summary/compareMonths';
import type { MonthSnapshot } from '../../domain/summary/monthSnapshot';
import { ISSUE_STATES } from '../../domain/schema/issueCodes';
import { ASSESSED_STATUSES } from '../../domain/schema/taskStatus';
import { describeGoalChange } from '../describe/describeMonthChange';
import { fill } from '../template/fill';
import type { Language } from '../language/Language';
import { counted } from './counted';

interface Count {
  label: string;
  before: number;
  after: number;
}

/** How a closed month differs from the closing before, in sentences: goals, then tasks, then issues. */
export function describeMonthDifference(
  language: Language,
  before: MonthSnapshot,
  now: MonthSnapshot,
): string[] {
  const { monthChange, sheets } = language;
  const sentences = [
    goalSentence(language, compareMonths(before, now).goals),
    countSentence(language, sheets.tasks, taskCounts(language, before, now)),
    countSentence(language, sheets.issues, issueCounts(language, before, now)),
  ].filter((sentence) => sentence !== '');
  const lines = sentences.length > 0 ? sentences : [monthChange.nothing];
  return lines.map((sentence) => sentence + monthChange.end);
}

function goalSentence(language: Language, goals: readonly GoalChange[]): string {
  const { monthChange } = language;
  const isSame = (change: GoalChange) =>
    change.kind === 'same' || (change.kind === 'changed' && Number(change.points) === 0);
  const blank = goals.filter(({ kind }) => kind === 'blank').length;
  const moved = goals.filter((change) => !isSame(change) && change.kind !== 'blank');
  // Goals that stood still are worth a word only beside those that moved.
  if (moved.length === 0) return '';
  const still = goals.length - moved.length - blank;
  return [
    ...moved.map((change) =>
      fill(monthChange.goal, { goal: change.goal, text: describeGoalChange(language, change) }),
    ),
    ...(still > 0 ? [counted(language, monthChange.sameGoals, { n: still })] : []),
    ...(blank > 0 ? [counted(language, monthChange.blankGoals, { n: blank })] : []),
  ].join(monthChange.between);
}

function countSentence({ monthChange }: Language, what: string, counts: readonly Count[]): string {
  const moves = counts
    .filter((count) => count.before !== count.after)
    .map((count) => fill(monthChange.moved, { ...count }));
  return moves.length === 0
    ? ''
    : fill(monthChange.counts, { what, moves: moves.join(monthChange.movesBetween) });
}

function taskCounts({ assessedStatus, closedMonth }: Language, before: MonthSnapshot, now: MonthSnapshot) {
  return [
    ...ASSESSED_STATUSES.map((code) => ({
      label: assessedStatus[code],
      before: before.tasks[code],
      after: now.tasks[code],
    })),
    { label: closedMonth.overLimit, before: before.overLimit, after: now.overLimit },
  ];
}

function issueCounts({ issueState, closedMonth }: Language, before: MonthSnapshot, now: MonthSnapshot) {
  return [
    ...ISSUE_STATES.map((code) => ({
      label: issueState[code].word,
      before: before.issues[code],
      after: now.issues[code],
    })),
    { label: closedMonth.newIssues, before: before.newIssues, after: now.newIssues },
  ];
}
