import type { Explanation, OpenExplanation } from '../../domain/task/assessment';
import type { Day } from '../../domain/dates/day';
import { fill } from '../language/fill';
import type { Language } from '../language/Language';
import { describeDay, describeDays } from '../language/describeDay';

/** What a sentence speaks for: the day, and how days are counted. */
export interface SentenceContext {
  asOf: Day;
  dayBasis: 'calendar' | 'working';
}

/** One clause saying why a task has its status: which rule, which dates, how many days. No full stop. */
export function explain(language: Language, told: Explanation, telling: SentenceContext): string {
  const clause = fill(language.explanations[told.code], values(language, told, telling));
  const { blocked, notStarted } = language.clauses;
  const begun = told.code === 'notDueYet' && told.notStarted ? fill(notStarted, { rest: clause }) : clause;
  return 'blocked' in told && told.blocked ? fill(blocked, { rest: begun }) : begun;
}

function values(language: Language, told: Explanation, telling: SentenceContext): Record<string, string> {
  const on = (day: Day) => describeDay(language, day, telling.asOf);
  const days = (count: number) => describeDays(language, count, telling.dayBasis);
  return {
    asOf: on(telling.asOf),
    ...('finish' in told ? { finish: on(told.finish) } : {}),
    ...('actual' in told ? { actual: on(told.actual) } : {}),
    days: days('days' in told ? told.days : told.code === 'notDueYet' ? told.daysLeft : 0),
    ...('threshold' in told ? { limit: limit(language, told, telling) } : {}),
    ...(told.code === 'forecastLate' ? { forecast: forecast(language, told, telling) } : {}),
  };
}

function limit(
  language: Language,
  told: { days: number; threshold: number },
  { dayBasis }: SentenceContext,
): string {
  const { overLimit, withinLimit } = language.clauses;
  const threshold = describeDays(language, told.threshold, dayBasis);
  return fill(told.days > told.threshold ? overLimit : withinLimit, { threshold });
}

function forecast(
  language: Language,
  told: Extract<OpenExplanation, { code: 'forecastLate' }>,
  { asOf }: SentenceContext,
): string {
  const { day, inferred, source } = told.forecast;
  const column = language.columns.tasks[source === 'reason' ? 'reason' : 'nextStep'].header;
  const { forecastGiven, forecastInferred } = language.clauses;
  return fill(inferred ? forecastInferred : forecastGiven, { day: describeDay(language, day, asOf), column });
}
