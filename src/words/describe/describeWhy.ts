import type { FlagCode } from '../../domain/schema/taskCodes';
import type { Assessment, Explanation, OpenExplanation } from '../../domain/task/assessment';
import type { Day } from '../../domain/dates/day';
import { describeDay, describeDays } from '../language/describeDay';
import { fill } from '../template/fill';
import type { Language } from '../language/Language';
import { describeFlag } from './describeFlag';
import { joinClauses } from './joinClauses';
import type { SentenceContext } from '../language/SentenceContext';

/** Flags the explanation says already. */
const EXPLAINED: ReadonlySet<FlagCode> = new Set(['doneWithoutActual', 'noPlannedFinish']);

/** The text of 判定说明: one sentence with the rule, the dates, the days, and what is flagged besides. */
export function describeWhy(
  language: Language,
  assessment: Assessment,
  sentenceContext: SentenceContext,
): string {
  const { reason, flags } = assessment;
  const context = contextOf(assessment, sentenceContext);
  return joinClauses(language, [
    describeExplanation(language, reason, context),
    ...flags.filter(({ code }) => !EXPLAINED.has(code)).map((flag) => describeFlag(language, flag, context)),
  ]);
}

/** How an assessment is worded: days that are not all working days are never called so. */
export function contextOf({ uncoveredYears }: Assessment, context: SentenceContext): SentenceContext {
  return uncoveredYears.length > 0 ? { ...context, dayBasis: 'calendar' } : context;
}

/** One clause saying why a task has its status: which rule, which dates, how many days. No full stop. */
export function describeExplanation(
  language: Language,
  explanation: Explanation,
  context: SentenceContext,
): string {
  const clause = fill(language.explanations[explanation.code], values(language, explanation, context));
  const { blocked, notStarted } = language.clauses;
  const begun =
    explanation.code === 'notDueYet' && explanation.notStarted ? fill(notStarted, { rest: clause }) : clause;
  return 'blocked' in explanation && explanation.blocked ? fill(blocked, { rest: begun }) : begun;
}

function values(
  language: Language,
  explanation: Explanation,
  context: SentenceContext,
): Record<string, string> {
  const on = (day: Day) => describeDay(language, day, context.asOf);
  const daysLeft = explanation.code === 'notDueYet' ? explanation.daysLeft : 0;
  return {
    asOf: on(context.asOf),
    ...('finish' in explanation ? { finish: on(explanation.finish) } : {}),
    ...('actual' in explanation ? { actual: on(explanation.actual) } : {}),
    days: describeDays(language, 'days' in explanation ? explanation.days : daysLeft, context.dayBasis),
    ...('threshold' in explanation ? { limit: limit(language, explanation, context) } : {}),
    ...(explanation.code === 'forecastLate' ? { forecast: forecast(language, explanation, context) } : {}),
  };
}

function limit(
  language: Language,
  { days, threshold }: { days: number; threshold: number },
  { dayBasis }: SentenceContext,
): string {
  const { overLimit, withinLimit } = language.clauses;
  return fill(days > threshold ? overLimit : withinLimit, {
    threshold: describeDays(language, threshold, dayBasis),
  });
}

function forecast(
  language: Language,
  { forecast: { day, inferred, source } }: Extract<OpenExplanation, { code: 'forecastLate' }>,
  { asOf }: SentenceContext,
): string {
  const column = language.columns.tasks[source === 'reason' ? 'reason' : 'nextStep'].header;
  const { forecastGiven, forecastInferred } = language.clauses;
  return fill(inferred ? forecastInferred : forecastGiven, { day: describeDay(language, day, asOf), column });
}
