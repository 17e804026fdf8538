import { listedSeverity, severityOf } from '../../../domain/schema/alertCodes';
import { FLAG_KINDS, type FlagCode } from '../../../domain/schema/taskCodes';
import { describedAs, issueNamedIn } from '../../../domain/issue/issueFromTask';
import { worstFirst } from '../../../domain/alert/worstFirst';
import { headlineOf } from '../../../domain/alert/headline';
import { type Assessment } from '../../../domain/task/assessment';
import { departmentOf } from '../../../domain/alert/department/departmentOf';
import { alertKey, needsAttention } from '../../../domain/alert/scheduleAlert';
import type { ColumnKey } from '../../../domain/schema/columnKeys';
import { isBlankWord } from '../../../domain/cells/isBlankWord';
import { describeFlag } from '../../../words/describe/describeFlag';
import { contextOf, describeExplanation } from '../../../words/describe/describeWhy';
import type { Language } from '../../../words/language/Language';
import { cellOf } from '../../../workbook/read/cellOf';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { cellText } from '../../../workbook/cells/cellText';
import { ACTED_COLUMNS, type ActedCell, type AlertItem, type RegisteredAlert } from './refreshResult';
import type { SentenceContext } from '../../../words/language/SentenceContext';
import type { RunSettings } from '../../run/runSettings';
import type { AssessedTracker } from './assessTracker';
import type { RefreshedRegister } from './refreshRegister';
import type { TaskVerdict } from './taskVerdicts';

/** What the row says in other words: 缺下一步, and whom it was escalated to. */
const SAID: ReadonlySet<FlagCode> = new Set(['noResponse', 'escalated']);

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
  telling: Telling,
): AlertLists {
  const { run } = telling;
  const entries = entriesByTask(register, run);
  const lists: AlertLists = { alerts: [], handled: [] };
  for (const verdict of verdicts) {
    const { assessment } = verdict.assessed;
    const own = entries.get(verdict.id) ?? [];
    if (!assessment.alert && own.length === 0) continue;
    const item = alertItem(tracker, verdict, own, telling);
    const isHandled = own.length > 0 && own.every(({ attention }) => !attention);
    lists[isHandled ? 'handled' : 'alerts'].push(item);
  }
  return { alerts: worstFirst(lists.alerts, severityIn), handled: worstFirst(lists.handled, severityIn) };
}

interface Telling {
  run: RunSettings;
  /** Of what is explained. */
  language: Language;
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
    const key = alertKey(alert);
    const entry = entryOf.get(key);
    const { rule, severity, days } = alert;
    const registered = {
      rule,
      severity,
      days,
      firstSeen: entry?.firstSeen ?? null,
      acknowledged: entry?.acknowledged ?? null,
      snoozedUntil: entry?.snoozedUntil ?? null,
      escalatedOn: entry?.escalatedOn ?? null,
      announced: announced.get(key) ?? null,
    };
    const line = { registered, attention: !entry || needsAttention(entry, run.asOf) };
    const ofTask = lines.get(alert.task);
    if (ofTask) ofTask.push(line);
    else lines.set(alert.task, [line]);
  }
  return lines;
}

function alertItem(
  tracker: AssessedTracker,
  { id, status, why, assessed }: TaskVerdict,
  lines: readonly RegisterLine[],
  { run, language }: Telling,
): AlertItem {
  const telling = contextOf(assessed.assessment, { asOf: run.asOf, dayBasis: run.settings.dayBasis });
  const words = tracker.columns.language;
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
    headline: headlineOf(assessment),
    dayBasis: telling.dayBasis,
    // Read once the row is open, as are the texts and cells below.
    get clauses() {
      return clausesOf(language, assessment, telling);
    },
    issue: issueNamedIn(task.reason),
    start: assessment.dates.start,
    doneWord: words.taskStatus.done.word,
    get issueText() {
      return describedAs(task, words);
    },
    at: row,
    sheetRow: tracker.seen.firstRow + row + 1,
    get cells() {
      return actedCells(tracker, row);
    },
    alerts: lines.map(({ registered }) => registered),
    cell: taskCell(tracker, row, 'name'),
  };
}

/** What is to be known of a task besides its headline; nothing that the row says itself. */
function clausesOf(language: Language, assessment: Assessment, telling: SentenceContext): string[] {
  const flags = assessment.flags.filter(
    ({ code }) => FLAG_KINDS[code].list === 'schedule' && !SAID.has(code),
  );
  return [
    describeExplanation(language, assessment.reason, telling),
    ...flags.map((flag) => describeFlag(language, flag, telling)),
  ];
}

function actedCells({ seen, columns }: AssessedTracker, row: number): AlertItem['cells'] {
  const cells = ACTED_COLUMNS.map((key): [string, ActedCell] => {
    const at = columns.at(key) ?? -1;
    const cell = seen.rows[row]?.[at];
    const { address } = cellOf(seen, row, Math.max(at, 0));
    return [key, { value: cell?.value ?? '', text: cellText(cell), header: seen.headers[at] ?? '', address }];
  });
  return Object.fromEntries(cells) as AlertItem['cells'];
}

const severityIn = ({ severity }: AlertItem) => severity;

/** Where a column of a task stands on its sheet. */
export function taskCell({ seen, columns }: AssessedTracker, row: number, key: ColumnKey<'tasks'>): CellRef {
  return cellOf(seen, row, columns.at(key) ?? 0);
}
