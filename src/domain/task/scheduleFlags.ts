import type { Alert } from '../schema/alertCodes';
import type { Flag } from './assessment';
import { isBlankWord } from '../cells/isBlankWord';
import { readPercent } from '../cells/readPercent';
import { slip } from '../calendar/slip';
import { firstUndoneDay } from './firstUndoneDay';
import type { TaskFacts } from './taskFacts';

/** One rule of SPEC section 3 that adds a flag about the task's course, or null. */
type FlagRule = (facts: TaskFacts) => Flag | null;

const COURSE_FLAGS: readonly FlagRule[] = [lateStart, behindPace, rescheduled, resourcesMissing];

/** What a person should know about the task's course, rules 9 to 12 of SPEC section 3. */
export function courseFlags(facts: TaskFacts): Flag[] {
  return COURSE_FLAGS.flatMap((rule) => rule(facts) ?? []);
}

/** What is said of an alert: nothing is planned against it, and that it goes to the approver (rules 12 and 13). */
export function alertFlags(facts: TaskFacts, alert: Alert | null): Flag[] {
  return [noResponse, escalated].flatMap((rule) => rule(facts, alert) ?? []);
}

function lateStart({ typed, span, open, context }: TaskFacts): Flag | null {
  if (!open || typed !== 'notStarted' || span.start === null) return null;
  const days = slip(span.start, context.asOf, context);
  return days > context.slipThreshold ? { code: 'lateStart', start: span.start, days } : null;
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
