import type { AlertRule, Severity } from '../schema/alertCodes';
import type { FlagCode } from '../schema/taskCodes';
import type { Assessment, Flag } from '../task/assessment';
import { isOpen } from './isOpen';
import type { ScheduleAlert } from './scheduleAlert';
import type { WatchedTask } from './watchedTask';

/** What one rule says of a task. */
type Finding = Pick<ScheduleAlert, 'rule' | 'severity' | 'days'>;

/** Flags that are alerts of their own; 未说明应对方案 and the escalation belong to another alert. */
const FLAG_RULES: Partial<Record<FlagCode, AlertRule>> = {
  lateStart: 'lateStart',
  behindPace: 'behindPace',
  rescheduledTooFar: 'rescheduled',
  resourcesMissing: 'resources',
};

/**
 * The schedule alerts of the tasks as assessed, in the tasks' order (SPEC section 4). A task has one alert for
 * each rule that warns of it, so that one rule's end is not hidden by another's; finished and cancelled
 * tasks have none.
 * @param lookAhead days before the planned finish from which a task is due soon.
 */
export function scheduleAlerts(tasks: readonly WatchedTask[], lookAhead: number): ScheduleAlert[] {
  return tasks.flatMap(({ id, name, owner, approver, assessment }) => {
    if (!isOpen(assessment)) return [];
    const escalated = assessment.flags.some(({ code }) => code === 'escalated');
    return findingsOf(assessment, lookAhead).map((finding) => ({
      task: id,
      name,
      owner,
      approver,
      ...finding,
      escalated: escalated && finding.rule === 'slip',
    }));
  });
}

function findingsOf(assessment: Assessment, lookAhead: number): Finding[] {
  const slip = slipFinding(assessment, lookAhead);
  return [
    ...(slip ? [slip] : []),
    ...(isBlocked(assessment) ? [{ rule: 'blocked', severity: 'amber', days: null } as const] : []),
    ...assessment.flags.flatMap(flagFinding),
  ];
}

function slipFinding({ reason }: Assessment, lookAhead: number): Finding | null {
  const finding = (severity: Severity, days: number | null): Finding => ({ rule: 'slip', severity, days });
  switch (reason.code) {
    case 'late':
    case 'forecastLate':
      return finding(reason.days > reason.threshold ? 'red' : 'amber', reason.days);
    case 'dueToday':
    case 'dueByWorkdays':
      return finding('dueToday', 0);
    case 'notDueYet':
      return reason.daysLeft <= lookAhead ? finding('dueSoon', null) : null;
    case 'cancelled':
    case 'doneEarly':
    case 'doneLate':
    case 'doneOnTime':
    case 'doneUndated':
    case 'doneWithoutPlan':
    case 'openWithoutFinish':
    case 'unscheduled':
      return null;
  }
}

/** A task without any date is 未排期 before it is blocked, but only being blocked makes it amber. */
function isBlocked({ status, alert }: Assessment): boolean {
  return status === 'blocked' || (status === 'unscheduled' && alert === 'amber');
}

function flagFinding(flag: Flag): Finding[] {
  const rule = FLAG_RULES[flag.code];
  return rule ? [{ rule, severity: 'amber', days: 'days' in flag ? flag.days : null }] : [];
}
