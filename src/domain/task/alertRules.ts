import type { Alert, Severity } from '../schema/alertCodes';
import { FLAG_KINDS, type FlagKind } from '../schema/taskCodes';
import type { Flag, Warning } from './assessment';
import type { TaskFacts } from './taskFacts';

/**
 * Every warning of a task, one a rule, so that one rule's end is not hidden by another's. None for tasks that
 * are cancelled or done, and none where the status typed cannot be read, for it may say that the task is done.
 */
export function warningsOf(facts: TaskFacts, flags: readonly Flag[]): readonly Warning[] {
  if (!facts.open || facts.unknownStatus) return [];
  const slip = slipWarning(facts);
  return [
    ...(slip ? [slip] : []),
    ...(facts.typed === 'blocked' ? [{ rule: 'blocked', severity: 'amber', days: null } as const] : []),
    ...flags.flatMap((flag): Warning[] => {
      const kind: FlagKind = FLAG_KINDS[flag.code];
      if (kind.list !== 'schedule' || kind.alert === null) return [];
      return [{ rule: kind.alert, severity: 'amber', days: 'days' in flag ? flag.days : null }];
    }),
  ];
}

function slipWarning(facts: TaskFacts): Warning | null {
  const { slipDays, currentSlip, context } = facts;
  const warning = (severity: Severity, days: number | null): Warning => ({ rule: 'slip', severity, days });
  if (slipDays === null || currentSlip === null) return null;
  if (slipDays >= 1) return warning(slipDays > context.slipThreshold ? 'red' : 'amber', slipDays);
  if (currentSlip === 0) return warning('dueToday', 0);
  return -currentSlip <= context.lookAhead ? warning('dueSoon', null) : null;
}

/** The one alert the sheet shows: that of the most severe warning; 迟开工 where nothing else is amber. */
export function alertOf(warnings: readonly Warning[]): Alert | null {
  const has = (severity: Severity) => warnings.some((warning) => warning.severity === severity);
  if (has('red')) return 'red';
  if (warnings.some(({ severity, rule }) => severity === 'amber' && rule !== 'lateStart')) return 'amber';
  if (has('amber')) return 'lateStart';
  return has('dueToday') ? 'dueToday' : has('dueSoon') ? 'dueSoon' : null;
}
