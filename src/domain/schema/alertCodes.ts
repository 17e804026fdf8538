/** How urgent an alert is, most severe first. */
export const SEVERITIES = ['red', 'amber', 'dueToday', 'dueSoon'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What the alert column shows: a severity, or the late start, amber under its own word (SPEC section 3, rule 9). */
export type Alert = Severity | 'lateStart';

/** How urgent what the alert column shows is. */
export function severityOf(alert: Alert): Severity {
  return alert === 'lateStart' ? 'amber' : alert;
}

/** The severities a list of tasks is grouped and counted by, most severe first: due today is due soon there. */
export const LISTED_SEVERITIES = ['red', 'amber', 'dueSoon'] as const satisfies readonly Severity[];
export type ListedSeverity = (typeof LISTED_SEVERITIES)[number];

/** The severity a task is listed under. */
export function listedSeverity(severity: Severity): ListedSeverity {
  return severity === 'dueToday' ? 'dueSoon' : severity;
}

/**
 * The rules of SPEC section 3 that alert, each on its own: slip (8), late start (9), blocked (7), behind pace (10),
 * re-planned too far (11), resources not in place (12). Of equally severe ones the first heads the task's row.
 */
export const ALERT_RULES = [
  'slip',
  'lateStart',
  'blocked',
  'behindPace',
  'rescheduled',
  'resources',
] as const;
export type AlertRule = (typeof ALERT_RULES)[number];
