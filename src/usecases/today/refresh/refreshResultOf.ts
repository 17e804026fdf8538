import { monthTasks } from '../../../domain/summary/monthTasks';
import { reviewDigest } from '../../../words/digest/reviewDigest';
import { ownerDigests } from '../../../words/digest/ownerDigests';
import { needsAttention, alertKey } from '../../../domain/alert/scheduleAlert';
import type { Language } from '../../../words/language/Language';
import type { Day } from '../../../domain/dates/day';
import type { AssessedStatus } from '../../../domain/schema/taskStatus';
import type { AlertCounts, AlertItem, RefreshResult } from './refreshResult';
import type { RunSettings } from '../../run/runSettings';
import type { AssessedTracker } from './assessTracker';
import { listAlerts, taskCell } from './listAlerts';
import { listDataProblems } from './listDataProblems';
import type { RefreshedRegister } from './refreshRegister';
import type { TaskVerdict, TaskVerdicts } from './taskVerdicts';

/** What a refresh found, before anything is written. */
export function refreshResultOf(
  tracker: AssessedTracker,
  { verdicts, renewedIds }: TaskVerdicts,
  register: RefreshedRegister,
  run: RunSettings,
  shown: Language,
): Omit<RefreshResult, 'history'> {
  const language = explaining(shown, tracker.columns.language);
  const { alerts, handled } = listAlerts(tracker, verdicts, register, { run, language });
  const dataProblems = listDataProblems(tracker, verdicts, run, language);
  const { sheet } = tracker.seen;
  const texts = whenAsked(() => digestsOf(tracker.columns.language, verdicts, register, run));
  return {
    asOf: run.asOf,
    asOfIsSet: run.asOfIsSet,
    period: run.period,
    counts: countsOf(alerts, dataProblems.length),
    tasks: verdicts.length,
    alerts,
    handled,
    dataProblems,
    nextDue: nextDue(tracker, verdicts, run),
    get digests() {
      return texts().digests;
    },
    get review() {
      return texts().review;
    },
    problems: [
      ...run.problems,
      ...tracker.problems,
      ...register.problems,
      ...(verdicts.length === 0 ? [{ code: 'tableEmpty' as const, sheet }] : []),
      ...(renewedIds > 0 ? [{ code: 'idsRenewed' as const, sheet, rows: renewedIds }] : []),
    ],
    notWritten: null,
    rows: verdicts.map(({ id, assessed, status, slip, alert, why }) => {
      return { id, task: assessed.task.name, status, slip, alert, why };
    }),
    cellsWritten: 0,
  };
}

/** Worked out when it is asked for, once. */
function whenAsked<Value>(work: () => Value): () => Value {
  let done: { value: Value } | undefined;
  return () => (done ??= { value: work() }).value;
}

/** The reader's own sentences; the words that stand in the sheet stay as they stand there. */
const explaining = (shown: Language, { columns, taskStatus }: Language): Language => ({
  ...shown,
  columns,
  taskStatus,
});

function countsOf(alerts: readonly AlertItem[], data: number): AlertCounts {
  const count = (matches: (alert: AlertItem) => boolean) => alerts.filter(matches).length;
  return {
    red: count(({ severity }) => severity === 'red'),
    amber: count(({ severity }) => severity === 'amber'),
    dueSoon: count(({ severity }) => severity === 'dueSoon'),
    blocked: count(({ blocked }) => blocked),
    data,
  };
}

/** The messages to be copied: to each owner what they have to look at, and the review of the whole month. */
function digestsOf(
  language: Language,
  verdicts: readonly TaskVerdict[],
  { alerts, update }: RefreshedRegister,
  run: RunSettings,
): Pick<RefreshResult, 'digests' | 'review'> {
  const entryOf = new Map(update.entries.map((entry) => [alertKey(entry), entry]));
  const listed = alerts.filter((alert) => {
    const entry = entryOf.get(alertKey(alert));
    return !entry || needsAttention(entry, run.asOf);
  });
  const tasks = verdicts.map(({ id, why, assessed: { task, assessment, planned } }) => {
    const { name, owner, reason, nextStep, help } = task;
    const { doneWhen = '', consulted = '' } = planned ?? {};
    return { id, name, owner, why, reason, nextStep, help, task, assessment, doneWhen, consulted };
  });
  const telling = { asOf: run.asOf, dayBasis: run.settings.dayBasis, period: run.period };
  return {
    digests: ownerDigests(language, listed, tasks, run.asOf),
    review: reviewDigest(language, monthTasks(tasks, run.period), telling),
  };
}

/** The open task whose planned finish comes next, so that an empty list names the day that matters. */
function nextDue(
  tracker: AssessedTracker,
  verdicts: readonly TaskVerdict[],
  { asOf }: RunSettings,
): RefreshResult['nextDue'] {
  let next: { verdict: TaskVerdict; day: Day } | null = null;
  for (const verdict of verdicts) {
    const { assessment } = verdict.assessed;
    const day = assessment.dates.finish;
    if (day === null || day < asOf || !OPEN.has(assessment.status)) continue;
    if (!next || day < next.day) next = { verdict, day };
  }
  if (!next) return null;
  const { task, row } = next.verdict.assessed;
  return { task: task.name, owner: task.owner, day: next.day, cell: taskCell(tracker, row, 'name') };
}

const OPEN: ReadonlySet<AssessedStatus> = new Set(['notStarted', 'inProgress', 'late', 'blocked']);
