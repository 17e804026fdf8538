import type { Alert } from '../schema/alertCodes';
import { slip } from '../calendar/slip';
import type { TaskFacts } from './taskFacts';

interface AlertRule {
  /** Its number in SPEC section 3. */
  rule: number;
  alert: Alert;
  applies: (facts: TaskFacts) => boolean;
}

/** Alerts of open tasks, most severe first; the first that applies is shown. */
const ALERT_RULES: readonly AlertRule[] = [
  {
    rule: 8,
    alert: 'red',
    applies: ({ slipDays: worst, context }) => worst !== null && worst > context.slipThreshold,
  },
  { rule: 8, alert: 'amber', applies: ({ slipDays: worst }) => worst !== null && worst >= 1 },
  { rule: 7, alert: 'amber', applies: ({ typed }) => typed === 'blocked' },
  { rule: 9, alert: 'lateStart', applies: (facts) => daysOfLateStart(facts) !== null },
  { rule: 8, alert: 'dueToday', applies: ({ currentSlip: live }) => live === 0 },
  { rule: 8, alert: 'dueSoon', applies: isDueSoon },
];

/** The alert to show; null for tasks that are cancelled or done and for those that need none. */
export function decideAlert(facts: TaskFacts): Alert | null {
  if (!facts.open) return null;
  return ALERT_RULES.find(({ applies }) => applies(facts))?.alert ?? null;
}

/** Days an unstarted task is past its start, when above the threshold (rule 9); else null. */
export function daysOfLateStart({ typed, span, open, context }: TaskFacts): number | null {
  if (!open || typed !== 'notStarted' || span.start === null) return null;
  const days = slip(span.start, context.asOf, context);
  return days > context.slipThreshold ? days : null;
}

/** True when the planned finish is still to come, within the look-ahead. */
export function isDueSoon({ currentSlip: live, context }: TaskFacts): boolean {
  return live !== null && live < 0 && -live <= context.lookAhead;
}
