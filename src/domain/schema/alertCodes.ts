/** What the alert column shows, most severe first. */
export const ALERTS = ['red', 'amber', 'lateStart', 'dueToday', 'dueSoon'] as const;
export type Alert = (typeof ALERTS)[number];

/** How urgent an alert of the register is, most severe first; a late start is amber (SPEC section 3, rule 9). */
export const SEVERITIES = ['red', 'amber', 'dueToday', 'dueSoon'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * The rules of SPEC section 3 that alert, each on its own: blocked (7), slip (8), late start (9), behind pace
 * (10), re-planned too far (11), resources not in place (12).
 */
export const ALERT_RULES = [
  'slip',
  'blocked',
  'lateStart',
  'behindPace',
  'rescheduled',
  'resources',
] as const;
export type AlertRule = (typeof ALERT_RULES)[number];
