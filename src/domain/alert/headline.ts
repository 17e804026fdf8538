import type { Assessment } from '../task/assessment';
import { ALERT_RULES, SEVERITIES } from '../schema/alertCodes';

/** What a row says first of its task: the alert that set the severity, in as few words as there are. */
export type Headline =
  | { code: 'late' | 'forecastLate' | 'lateStart' | 'rescheduled' | 'daysLeft'; days: number }
  | { code: 'blocked' | 'behindPace' | 'resources' | 'dueToday' };

/** The headline of a task with an alert; null for one without. */
export function headlineOf({ warnings, reason }: Assessment): Headline | null {
  const severity = SEVERITIES.find((one) => warnings.some((warning) => warning.severity === one));
  const first = ALERT_RULES.map((rule) =>
    warnings.find((warning) => warning.rule === rule && warning.severity === severity),
  ).find((warning) => warning !== undefined);
  if (!first) return null;
  const days = first.days ?? 0;
  switch (first.rule) {
    case 'slip':
      if (first.severity === 'dueToday') return { code: 'dueToday' };
      if (first.severity === 'dueSoon')
        return { code: 'daysLeft', days: reason.code === 'notDueYet' ? reason.daysLeft : 0 };
      return { code: reason.code === 'forecastLate' ? 'forecastLate' : 'late', days };
    case 'lateStart':
    case 'rescheduled':
      return { code: first.rule, days };
    case 'blocked':
    case 'behindPace':
    case 'resources':
      return { code: first.rule };
  }
}
