import type { Explanation } from './assessment';
import { slip } from '../calendar/slip';
import type { AssessedStatus } from '../schema/taskStatus';
import type { TaskFacts } from './taskFacts';

export interface StatusDecision {
  status: AssessedStatus;
  /** 偏差天数; null where there is nothing to compare. */
  slip: number | null;
  reason: Explanation;
}

interface StatusRule {
  /** Its number in SPEC section 3. */
  rule: number;
  applies: (facts: TaskFacts) => boolean;
  decide: (facts: TaskFacts) => StatusDecision;
}

/** The rules that decide 核定状态, in order; the first that applies decides. Rules 1, 4 and 9–13 only flag. */
const STATUS_RULES: readonly StatusRule[] = [
  {
    rule: 2,
    applies: ({ typed }) => typed === 'cancelled',
    decide: () => ({ status: 'cancelled', slip: null, reason: { rule: 2, code: 'cancelled' } }),
  },
  { rule: 3, applies: ({ doneOn }) => doneOn !== null, decide: decideDone },
  {
    rule: 5,
    applies: ({ typed, actual }) => typed === 'done' && actual === null,
    decide: () => ({ status: 'done', slip: null, reason: { rule: 5, code: 'doneUndated' } }),
  },
  {
    rule: 6,
    applies: ({ span, actual }) => span.start === null && span.finish === null && actual === null,
    decide: () => ({ status: 'unscheduled', slip: null, reason: { rule: 6, code: 'unscheduled' } }),
  },
  {
    rule: 7,
    applies: ({ typed }) => typed === 'blocked',
    decide: (facts) => ({ status: 'blocked', slip: openSlip(facts), reason: explainOpen(facts) }),
  },
  {
    rule: 8,
    applies: () => true,
    decide: (facts) => ({ status: openStatus(facts), slip: openSlip(facts), reason: explainOpen(facts) }),
  },
];

/** The assessed status of a task, its slip and why. */
export function decideStatus(facts: TaskFacts): StatusDecision {
  for (const { applies, decide } of STATUS_RULES) {
    if (applies(facts)) return decide(facts);
  }
  throw new Error('The last status rule applies to every task');
}

function decideDone({ span, doneOn, context }: TaskFacts): StatusDecision {
  const actual = doneOn ?? context.asOf;
  const { finish } = span;
  if (finish === null)
    return { status: 'done', slip: null, reason: { rule: 3, code: 'doneWithoutPlan', actual } };
  const late = slip(finish, actual, context);
  if (late > 0) {
    return {
      status: 'doneLate',
      slip: late,
      reason: { rule: 3, code: 'doneLate', finish, actual, days: late },
    };
  }
  const early = -late;
  const reason: Explanation =
    early > 0
      ? { rule: 3, code: 'doneEarly', finish, actual, days: early }
      : { rule: 3, code: 'doneOnTime', finish, actual };
  return { status: 'done', slip: late, reason };
}

function openStatus({ typed, span, currentSlip: live, context }: TaskFacts): AssessedStatus {
  if (live !== null && live > 0) return 'late';
  if (typed === 'notStarted') return 'notStarted';
  const startsLater = span.start !== null && context.asOf < span.start;
  return typed === null && startsLater ? 'notStarted' : 'inProgress';
}

function openSlip({ slipDays: worst }: TaskFacts): number | null {
  return worst === null ? null : Math.max(worst, 0);
}

function explainOpen(facts: TaskFacts): Explanation {
  const { typed, span, currentSlip: live, slipDays: worst, forecast, forecastSlip, context } = facts;
  const { start, finish } = span;
  const blocked = typed === 'blocked';
  if (finish === null || live === null || worst === null) {
    return { rule: blocked ? 7 : 6, code: 'openWithoutFinish', blocked, start };
  }
  const shared = { rule: blocked ? 7 : 8, blocked, finish } as const;
  const threshold = context.slipThreshold;
  if (forecast && forecastSlip !== null && forecastSlip > 0 && forecastSlip > live) {
    return { ...shared, code: 'forecastLate', forecast, days: forecastSlip, threshold };
  }
  if (live > 0) return { ...shared, code: 'late', days: live, threshold };
  if (finish === context.asOf) return { ...shared, code: 'dueToday' };
  if (live === 0) return { ...shared, code: 'dueByWorkdays' };
  return { ...shared, code: 'notDueYet', notStarted: openStatus(facts) === 'notStarted', daysLeft: -live };
}
