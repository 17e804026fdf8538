import { LISTED_SEVERITIES, listedSeverity, severityOf } from '../../../domain/schema/alertCodes';
import { FLAG_KINDS, type FlagCode } from '../../../domain/schema/taskCodes';
import { type Assessment } from '../../../domain/task/assessment';
import { departmentOf } from '../../../domain/alert/departmentOf';
import { alertKey, needsAttention, type AlertEntry } from '../../../domain/alert/scheduleAlert';
import type { ColumnKey } from '../../../domain/schema/columnKeys';
import { isBlankWord } from '../../../domain/cells/isBlankWord';
import { describeFlag } from '../../../words/describe/describeFlag';
import { contextOf } from '../../../words/describe/describeWhy';
import { cellOf } from '../../../workbook/read/cellOf';
import type { CellRef } from '../../../workbook/cells/cellRef';
import type { AlertItem, RegisteredAlert } from './refreshResult';
import type { RunSettings } from '../../run/runSettings';
import type { AssessedTracker } from './assessTracker';
import type { RefreshedRegister } from './refreshRegister';
import type { TaskVerdict } from './taskVerdicts';

/** What is said of an alert in other words. */
const NOT_TAGGED: ReadonlySet<FlagCode> = new Set(['noResponse']);

export interface AlertLists {
  alerts: AlertItem[];
  /** All acknowledged or put off. */
  handled: AlertItem[];
}

/** The tasks with an alert, each once, the most severe and latest first (SPEC section 4). */
export function listAlerts(
  tracker: AssessedTracker,
  verdicts: readonly TaskVerdict[],
  register: RefreshedRegister,
  run: RunSettings,
): AlertLists {
  const entries = entriesByTask(register, run);
  const lists: AlertLists = { alerts: [], handled: [] };
  for (const verdict of verdicts) {
    const { assessment } = verdict.assessed;
    const own = entries.get(verdict.id) ?? [];
    if (!assessment.alert && own.length === 0) continue;
    const item = alertItem(tracker, verdict, own, run);
    const isHandled = own.length > 0 && own.every(({ attention }) => !attention);
    lists[isHandled ? 'handled' : 'alerts'].push(item);
  }
  lists.alerts.sort(worstFirst);
  lists.handled.sort(worstFirst);
  return lists;
}

interface RegisterLine {
  registered: RegisteredAlert;
  attention: boolean;
}

function entriesByTask({ alerts, update }: RefreshedRegister, run: RunSettings): Map<string, RegisterLine[]> {
  const entryOf = new Map(update.entries.map((entry) => [alertKey(entry), entry]));
  const announced = new Map(update.announced.map(({ entry, because }) => [alertKey(entry), because]));
  const lines = new Map<string, RegisterLine[]>();
  for (const alert of alerts) {
    const entry = entryOf.get(alertKey(alert));
    const { rule, severity, days } = alert;
    const registered = {
      rule,
      severity,
      days,
      ...stateOf(entry),
      announced: announced.get(alertKey(alert)) ?? null,
    };
    const line = { registered, attention: !entry || needsAttention(entry, run.asOf) };
    lines.set(alert.task, [...(lines.get(alert.task) ?? []), line]);
  }
  return lines;
}

function stateOf(entry: AlertEntry | undefined) {
  return {
    firstSeen: entry?.firstSeen ?? null,
    acknowledged: entry?.acknowledged ?? null,
    snoozedUntil: entry?.snoozedUntil ?? null,
    escalatedOn: entry?.escalatedOn ?? null,
  };
}

function alertItem(
  tracker: AssessedTracker,
  { id, status, why, assessed }: TaskVerdict,
  lines: readonly RegisterLine[],
  run: RunSettings,
): AlertItem {
  const { task, assessment, planned, row } = assessed;
  return {
    key: id,
    severity: assessment.alert ? listedSeverity(severityOf(assessment.alert)) : 'amber',
    dueToday: assessment.alert === 'dueToday',
    blocked: assessment.status === 'blocked',
    id,
    task: task.name,
    owner: task.owner,
    department: departmentOf(task.owner),
    approver: planned?.approver ?? '',
    status,
    slip: assessment.slip ?? 0,
    slipIsForecast: assessment.reason.code === 'forecastLate',
    finish: assessment.dates.finish,
    why,
    reason: task.reason,
    nextStep: task.nextStep,
    noNextStep: isBlankWord(task.nextStep),
    help: isBlankWord(task.help) ? '' : task.help,
    tags: tagsOf(tracker, assessment, run),
    alerts: lines.map(({ registered }) => registered),
    cell: taskCell(tracker, row, 'name'),
  };
}

function tagsOf({ columns }: AssessedTracker, assessment: Assessment, run: RunSettings): AlertItem['tags'] {
  const telling = contextOf(assessment, { asOf: run.asOf, dayBasis: run.settings.dayBasis });
  return assessment.flags
    .filter(({ code }) => FLAG_KINDS[code].list === 'schedule' && !NOT_TAGGED.has(code))
    .map((flag) => ({ code: flag.code, text: describeFlag(columns.language, flag, telling) }));
}

function worstFirst(one: AlertItem, other: AlertItem): number {
  return (
    LISTED_SEVERITIES.indexOf(one.severity) - LISTED_SEVERITIES.indexOf(other.severity) ||
    other.slip - one.slip ||
    (one.finish ?? 0) - (other.finish ?? 0)
  );
}

/** Where a column of a task stands on its sheet. */
export function taskCell({ seen, columns }: AssessedTracker, row: number, key: ColumnKey<'tasks'>): CellRef {
  return cellOf(seen, row, columns.at(key) ?? 0);
}
