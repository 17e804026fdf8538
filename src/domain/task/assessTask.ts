import type { Assessment, Flag, Proposal } from './assessment';
import type { Day } from '../dates/day';
import { uncoveredYears } from '../calendar/slip';
import type { TaskRow } from './taskRow';
import { alertOf, warningsOf } from './alertRules';
import { dataFlags } from './dataFlags';
import { alertFlags, courseFlags } from './scheduleFlags';
import { decideStatus } from './statusRules';
import { gatherFacts, type TaskContext, type TaskFacts } from './taskFacts';

/** Assesses one task as of a day by the rules of SPEC section 3: the same row and context, the same result. */
export function assessTask(task: TaskRow, context: TaskContext): Assessment {
  const facts = gatherFacts(task, context);
  const decision = decideStatus(facts);
  const course = courseFlags(facts);
  const warnings = warningsOf(facts, course);
  const alert = alertOf(warnings);
  const uncoveredYears = yearsWithoutCalendar(facts);
  const flags = [
    ...dataFlags(facts),
    ...course,
    ...alertFlags(facts, alert),
    ...calendarFlags(uncoveredYears),
  ];
  return {
    status: decision.status,
    slip: decision.slip,
    alert,
    warnings,
    flags,
    reason: decision.reason,
    proposals: propose(facts, flags),
    dates: { start: facts.span.start, finish: facts.span.finish, actual: facts.actual },
    forecast: facts.forecast,
    uncoveredYears,
  };
}

function propose({ span }: TaskFacts, flags: readonly Flag[]): Proposal[] {
  const statuses = flags.flatMap((flag): Proposal[] =>
    flag.code === 'statusMismatch' ? [{ kind: 'setStatus', status: flag.expected }] : [],
  );
  return span.proposedFinish === null
    ? statuses
    : [...statuses, { kind: 'setFinish', day: span.proposedFinish }];
}

function calendarFlags(years: readonly number[]): Flag[] {
  return years.length === 0 ? [] : [{ code: 'calendarUnknown', years: years.join(', ') }];
}

const NO_YEARS: readonly number[] = [];

/** Every count of days the assessment rests on may have met a year that has no calendar. */
function yearsWithoutCalendar(facts: TaskFacts): readonly number[] {
  const { span, typed, doneOn, open, forecast, baseline, context } = facts;
  if (context.dayBasis === 'calendar') return NO_YEARS;
  const { start, finish } = span;
  const counts: readonly (readonly [from: Day | null, to: Day | null | undefined])[] = [
    [finish, doneOn ?? context.asOf],
    [finish, open ? forecast?.day : null],
    [open && typed === 'notStarted' ? start : null, context.asOf],
    [baseline, finish],
  ];
  const years = counts.flatMap(([from, to]) =>
    from === null || to === null || to === undefined ? [] : uncoveredYears(from, to, context),
  );
  return [...new Set(years)].sort((a, b) => a - b);
}
