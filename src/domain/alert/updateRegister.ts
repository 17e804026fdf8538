import type { Day } from '../dates/day';
import { alertKey, severityRank, type AlertEntry, type AlertKey, type ScheduleAlert } from './scheduleAlert';

/** Why an alert is raised again, or for the first time. */
export type AnnouncedBecause = 'new' | 'reopened' | 'escalated' | 'raised' | 'snoozeOver';

export interface RegisterChange {
  kind: 'added' | 'changed';
  entry: AlertEntry;
  /** The fields that are to be written; all of them for an added entry. */
  fields: readonly (keyof AlertEntry)[];
}

export interface RegisterUpdate {
  /** In the order given, new ones last; the same array when nothing changes. */
  entries: readonly AlertEntry[];
  changes: readonly RegisterChange[];
  announced: readonly { entry: AlertEntry; because: AnnouncedBecause }[];
  /** The last day the register knows, when as-of lies before it and nothing was recorded; else null. */
  recordedUpTo: Day | null;
}

/**
 * Brings the alert register up to a day (SPEC section 4). The same alerts and day twice change nothing and
 * announce nothing. An alert is announced when it is new, comes back, becomes more severe, is escalated to
 * the approver, or its snooze is over; each of these takes back 已知晓 and the snooze.
 * An alert that is gone is resolved on that day. The register never goes back in time: for a day before the
 * last one it knows, nothing is recorded.
 * @param alerts the alerts as of the day; no two with the same key.
 */
export function updateRegister(
  entries: readonly AlertEntry[],
  alerts: readonly ScheduleAlert[],
  asOf: Day,
): RegisterUpdate {
  const lastDay = latestDay(entries);
  if (lastDay !== null && asOf < lastDay) {
    return { entries, changes: [], announced: [], recordedUpTo: lastDay };
  }
  const current = new Map(alerts.map((alert) => [alertKey(alert), alert]));
  const announced: { entry: AlertEntry; because: AnnouncedBecause }[] = [];
  const announce = (entry: AlertEntry, because: AnnouncedBecause | null) => {
    if (because) announced.push({ entry, because });
    return entry;
  };
  const updated = entries.map((entry) => {
    const key = alertKey(entry);
    const alert = current.get(key);
    current.delete(key);
    if (!alert) return entry.resolvedOn === null ? { ...entry, resolvedOn: asOf } : entry;
    const because = reasonToAnnounce(entry, alert, asOf);
    return announce(seen(entry, alert, asOf, because), because);
  });
  const added = [...current.values()].map((alert) => announce(firstEntry(alert, asOf), 'new'));
  const changes = changesBetween(entries, updated, added);
  return {
    entries: changes.length === 0 ? entries : [...updated, ...added],
    changes,
    announced,
    recordedUpTo: null,
  };
}

/** The entries with some of them edited, by key, and what that changes. */
export function editEntries(
  entries: readonly AlertEntry[],
  keys: readonly AlertKey[],
  edit: (entry: AlertEntry) => AlertEntry,
): Pick<RegisterUpdate, 'entries' | 'changes'> {
  const wanted = new Set(keys.map(alertKey));
  const edited = entries.map((entry) => (wanted.has(alertKey(entry)) ? edit(entry) : entry));
  const changes = changesBetween(entries, edited, []);
  return { entries: changes.length === 0 ? entries : edited, changes };
}

function latestDay(entries: readonly AlertEntry[]): Day | null {
  let latest: Day | null = null;
  for (const { firstSeen, lastSeen, escalatedOn, resolvedOn } of entries) {
    for (const day of [firstSeen, lastSeen, escalatedOn, resolvedOn]) {
      if (day !== null && (latest === null || day > latest)) latest = day;
    }
  }
  return latest;
}

function reasonToAnnounce(entry: AlertEntry, alert: ScheduleAlert, asOf: Day): AnnouncedBecause | null {
  if (entry.resolvedOn !== null) return 'reopened';
  if (alert.escalated && entry.escalatedOn === null) return 'escalated';
  // A severity a person made unreadable says nothing about what it was.
  if (entry.severity !== null && severityRank(alert.severity) > severityRank(entry.severity)) return 'raised';
  return entry.snoozedUntil !== null && entry.snoozedUntil <= asOf ? 'snoozeOver' : null;
}

function seen(
  entry: AlertEntry,
  alert: ScheduleAlert,
  asOf: Day,
  because: AnnouncedBecause | null,
): AlertEntry {
  const { escalated, ...described } = alert;
  return {
    ...entry,
    ...described,
    firstSeen: entry.firstSeen ?? entry.lastSeen ?? asOf,
    lastSeen: asOf,
    acknowledged: because === null ? entry.acknowledged : null,
    snoozedUntil: because === null ? entry.snoozedUntil : null,
    escalatedOn: escalated ? (because === 'reopened' ? asOf : (entry.escalatedOn ?? asOf)) : null,
    resolvedOn: null,
  };
}

function firstEntry(alert: ScheduleAlert, asOf: Day): AlertEntry {
  const { task, rule, name, owner, approver, severity, days, escalated } = alert;
  return {
    task,
    name,
    owner,
    approver,
    rule,
    severity,
    days,
    firstSeen: asOf,
    lastSeen: asOf,
    acknowledged: null,
    snoozedUntil: null,
    escalatedOn: escalated ? asOf : null,
    resolvedOn: null,
  };
}

const fieldsOf = (entry: AlertEntry) => Object.keys(entry) as (keyof AlertEntry)[];

function changesBetween(
  before: readonly AlertEntry[],
  after: readonly AlertEntry[],
  added: readonly AlertEntry[],
): RegisterChange[] {
  const changed = after.flatMap((entry, index): RegisterChange[] => {
    const old = before[index];
    const fields = old ? fieldsOf(entry).filter((field) => entry[field] !== old[field]) : [];
    return fields.length > 0 ? [{ kind: 'changed', entry, fields }] : [];
  });
  const fields = added[0] ? fieldsOf(added[0]) : [];
  return [...changed, ...added.map((entry) => ({ kind: 'added', entry, fields }) as const)];
}
