import type { Alert } from '../schema/alertCodes';
import type { Flag } from './assessment';
import { isBlankWord } from '../cells/isBlankWord';
import { readPercent } from '../cells/readPercent';
import { slip } from '../calendar/slip';
import { daysOfLateStart } from './alertRules';
import { firstUndoneDay } from './firstUndoneDay';
import type { TaskFacts } from './taskFacts';

/** One rule of SPEC section 3 that adds a flag about the schedule, or null. */
type FlagRule = (facts: TaskFacts, alert: Alert | null) => Flag | null;

const SCHEDULE_FLAGS: readonly FlagRule[] = [
  lateStart,
  behindPace,
  rescheduled,
  resourcesMissing,
  noResponse,
  escalated,
];

/** What a person should know about the task's course, rules 9 to 13 of SPEC section 3. */
export function scheduleFlags(facts: TaskFacts, alert: Alert | null): Flag[] {
  return SCHEDULE_FLAGS.flatMap((rule) => rule(facts, alert) ?? []);
}

function lateStart(facts: TaskFacts): Flag | null {
  const days = daysOfLateStart(facts);
  return days === null || facts.span.start === null
    ? null
    : { code: 'lateStart', start: facts.span.start, days };
}

function behindPace({ task, span, open, context }: TaskFacts): Flag | null {
  if (!open || !task.percent || span.start === null || span.finish === null || span.finishBeforeStart)
    return null;
  const percent = readPercent(task.percent);
  if (percent.kind !== 'share') return null;
  const firstUndone = firstUndoneDay(span.start, span.finish, percent.share, context);
  return firstUndone !== null && firstUndone < context.asOf ? { code: 'behindPace', firstUndone } : null;
}

function rescheduled({ typed, span, baseline, context }: TaskFacts): Flag | null {
  if (typed === 'cancelled' || baseline === null || span.finish === null) return null;
  const days = slip(baseline, span.finish, context);
  if (days <= 0) return null;
  return { code: days > context.slipThreshold ? 'rescheduledTooFar' : 'rescheduled', baseline, days };
}

function resourcesMissing({ task, open, currentSlip: live, context }: TaskFacts): Flag | null {
  const dueSoonOrLate = live !== null && live >= -context.lookAhead;
  return open && dueSoonOrLate && !isBlankWord(task.help) ? { code: 'resourcesMissing' } : null;
}

function noResponse({ task }: TaskFacts, alert: Alert | null): Flag | null {
  return alert !== null && isBlankWord(task.nextStep) ? { code: 'noResponse' } : null;
}

function escalated({ slipDays: worst, context }: TaskFacts, alert: Alert | null): Flag | null {
  return alert === 'red' && worst !== null && worst > context.escalateAfter
    ? { code: 'escalated', days: worst }
    : null;
}
