import { idKey } from '../cells/idKey';
import type { Day } from '../dates/day';
import { SEVERITIES, type AlertRule, type Severity } from '../schema/alertCodes';

/** What names an alert through time (SPEC section 4). */
export interface AlertKey {
  /** 编号 of the task. */
  task: string;
  rule: AlertRule;
}

/** One alert as it is on a day. */
export interface ScheduleAlert extends AlertKey {
  name: string;
  owner: string;
  /** 审批人(A); '' where none is named. */
  approver: string;
  severity: Severity;
  /** Days late by the day basis; null for a rule that counts none, and before the due day. */
  days: number | null;
  /** Red for so long that it goes to the approver (rule 13). */
  escalated: boolean;
}

/** An alert of the register as of its last refresh. A cell that cannot be read gives null. */
export interface AlertEntry extends AlertKey {
  name: string;
  owner: string;
  approver: string;
  severity: Severity | null;
  days: number | null;
  /** Null only for a cell that cannot be read; the next refresh fills it in. */
  firstSeen: Day | null;
  lastSeen: Day | null;
  /** The day it was acknowledged, or what a person typed instead of a day; null while it is not. */
  acknowledged: Day | string | null;
  snoozedUntil: Day | null;
  escalatedOn: Day | null;
  resolvedOn: Day | null;
}

/** One text for a key, to look it up by, regardless of the case and width of the number. */
export function alertKey({ task, rule }: AlertKey): string {
  return `${rule}:${idKey(task)}`;
}

/** 0 for the least severe; -1 for a severity that is not known. */
export function severityRank(severity: Severity | null): number {
  return severity === null ? -1 : SEVERITIES.length - 1 - SEVERITIES.indexOf(severity);
}

/** True for an alert somebody still has to look at: neither resolved, acknowledged nor put off past the day. */
export function needsAttention(entry: AlertEntry, asOf: Day): boolean {
  const snoozed = entry.snoozedUntil !== null && asOf < entry.snoozedUntil;
  return entry.resolvedOn === null && entry.acknowledged === null && !snoozed;
}
