import { excelWork } from '../../run/excelWork';
import { isSameId } from '../../../domain/cells/idKey';
import { tableRowIdentity } from '../../run/tableRowIdentity';
import type { CellChange } from '../../../domain/changeLog/cellChange';
import type { Day } from '../../../domain/dates/day';
import type { LogEntry } from '../../../domain/changeLog/logEntry';
import { languageOf } from '../../../words/vocabulary/languages';
import { describeDay, describeFullDay } from '../../../words/language/describeDay';
import { cellText } from '../../../workbook/cells/cellText';
import { readFormulas } from '../../../workbook/read/bodyFormulas';
import { mapColumns, type ColumnMap } from '../../../workbook/read/columnMap';
import { rowsRefused } from '../../../workbook/read/rowsRefused';
import type { TableSnapshot } from '../../../workbook/read/tableSnapshot';
import type { ExcelContext } from '../../../workbook/session/excelSession';
import { afterWriting } from '../../../workbook/session/afterWriting';
import { WorkbookError } from '../../../workbook/session/workbookError';
import { requiredTable } from '../../../workbook/sheets/requiredTable';
import { readWorkbook, type WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, RETRY_THEN_REPORT, type Attempt } from '../../../workbook/write/changeWorkbook';
import { rowUnit, WriteBatch, type Unit } from '../../../workbook/write/WriteBatch';
import { addCells } from '../../changes/addCells';
import { logEntryOf } from '../../changes/logEntryOf';
import { placeChanges, type PlacedChange, type SkippedChange } from '../../changes/placeChanges';
import { progressOf, type RunOptions } from '../../run/runOptions';
import { runSettings } from '../../run/runSettings';
import { baselineEntry } from '../refresh/refreshLog';
import { decideRefresh, REFRESH_TABLES, refreshedOf } from '../refresh/decideRefresh';
import { refreshAlerts } from '../refreshAlerts';
import { editRegister, type Registered } from './editRegister';
import { foreseen } from './foreseen';
import { plannedBefore } from './plannedBefore';
import type { ActResult, RegisterAct, TaskAct } from './taskAct';

/**
 * Does what a person decided on alerts: their cells, and with them in one batch the row's own columns, the register,
 * the banner and 变更日志. The cells are read again first: one that somebody changed meanwhile is not written.
 * @throws WorkbookError when the tracker, the register or the log cannot be written; nothing is written then.
 */
export async function actOnTasks(options: RunOptions, act: TaskAct): Promise<ActResult> {
  const first = await actOnce(options, act);
  if (!first.columnsAdded) return first.done;
  const { sheet } = excelWork(options, 'tasks');
  return afterWriting({ wrote: true, sheet }, async () => {
    await refreshAlerts(options);
    return (await actOnce(options, act)).done;
  });
}

async function actOnce(options: RunOptions, act: TaskAct) {
  const change = await changeWorkbook(
    excelWork(options, 'tasks'),
    RETRY_THEN_REPORT,
    async (context, attempt) => {
      options.onProgress?.({ phase: 'reading' });
      const workbook = await readWorkbook(context, REFRESH_TABLES, progressOf(options, 'reading'));
      const found = await place(context, workbook, options, { act, attempt });
      options.onProgress?.({ phase: 'writing' });
      const planned = plannedBefore(workbook, runSettings(workbook, options), found);
      let registered: Registered = { tasks: [], changed: [] };
      const decision = decideRefresh(foreseen(workbook, found.placed), options, {
        batch: batchOf(workbook, found),
        entries: () => [
          ...planned.tasks.map((task) => baselineEntry(found.columns.language, task)),
          ...found.placed.map((one) => logEntryOf(one.change, found.columns.language, workbook.dateSystem)),
          ...(act.register ? registerEntries(act.register, registered.changed, found.columns) : []),
        ],
        baselines: planned.days,
        register: (update, asOf) => {
          if (!act.register) return update;
          refuseWhatIsOver(act.register, asOf, options);
          const { tasks, changed, ...edited } = editRegister(update, act.register, asOf);
          registered = { tasks, changed };
          return edited;
        },
      });
      return { ...decision, result: { ...decision.result, found, registered: registered.tasks } };
    },
  );
  const { found, registered, ...refreshed } = change.result;
  const undone: ReadonlySet<Unit> = change.commit?.undone ?? new Set();
  const isUndone = ({ row }: PlacedChange) => undone.has(rowUnit('tasks', row));
  const left = found.placed.filter(isUndone).map(({ change: one }): SkippedChange => {
    return { change: one, now: '', because: 'changed' };
  });
  const kept = registered.filter((id) => !undone.has(taskUnit(found, id)));
  const { columnsAdded, result: refresh } = refreshedOf({ ...change, result: refreshed });
  const done: ActResult = {
    refresh,
    applied: [...found.there, ...found.placed.flatMap((one) => (isUndone(one) ? [] : [one.change]))],
    skipped: [...found.skipped, ...left],
    registered: kept,
    problems:
      act.register && registered.length === 0
        ? [{ code: 'alertNotRecorded', sheet: languageOf(options.language).sheets.alerts }]
        : [],
  };
  return { columnsAdded, done };
}

/** The unit that the alerts of a task are written in. */
function taskUnit({ seen, columns }: Found, id: string): Unit {
  const at = columns.at('id') ?? -1;
  return rowUnit(
    'tasks',
    seen.rows.findIndex((cells) => isSameId(cellText(cells[at]), id)),
  );
}

interface Found {
  seen: TableSnapshot;
  columns: ColumnMap<'tasks'>;
  placed: PlacedChange[];
  skipped: SkippedChange[];
  /** What an earlier try has written. */
  there: CellChange[];
}

async function place(
  context: ExcelContext,
  workbook: WorkbookSnapshot,
  options: RunOptions,
  { act, attempt }: { act: TaskAct; attempt: Attempt },
): Promise<Found> {
  const seen = requiredTable(workbook, 'tasks', options.language);
  const columns = mapColumns('tasks', seen);
  const refused = rowsRefused(seen);
  if (refused) throw new WorkbookError(refused);
  if (act.changes.length === 0) return { seen, columns, placed: [], skipped: [], there: [] };
  const [formulas = []] = await readFormulas(context, [seen]);
  const repeats = attempt.repeats || attempt.number > 0;
  const { dateSystem } = workbook;
  return { seen, columns, ...placeChanges(seen, columns, act.changes, { formulas, dateSystem, repeats }) };
}

/** The people's cells, each in the unit of its task: with its own columns, its alerts and its log rows. */
function batchOf({ dateSystem }: WorkbookSnapshot, { seen, columns, placed }: Found): WriteBatch {
  const batch = new WriteBatch();
  if (placed.length > 0)
    addCells(batch, seen, tableRowIdentity('tasks', columns), placed, dateSystem, ({ row }) =>
      rowUnit('tasks', row),
    );
  return batch;
}

/** @throws WorkbookError where an alert is to come back on a day that is over: the list is from before it. */
function refuseWhatIsOver(act: RegisterAct, asOf: Day, { language }: RunOptions): void {
  if (act.kind !== 'snooze' || act.until === null || act.until > asOf) return;
  const say = (day: Day) => describeDay(languageOf(language), day, asOf);
  throw new WorkbookError({ code: 'snoozePassed', until: say(act.until), asOf: say(asOf) });
}

/** What was so already is not logged again. */
function registerEntries(
  act: RegisterAct,
  tasks: readonly string[],
  { language }: ColumnMap<'tasks'>,
): LogEntry[] {
  const field = language.alerts.headers[act.kind === 'acknowledge' ? 'acknowledged' : 'snoozedUntil'];
  const isOn = act.kind === 'acknowledge' ? act.known : act.until !== null;
  const word = language.changes.actions[act.kind];
  const after = act.kind === 'snooze' && act.until !== null ? describeFullDay(language, act.until) : word;
  return tasks.map((row) => ({
    action: act.kind,
    row,
    field,
    before: isOn ? '' : word,
    after: isOn ? after : '',
    why: '',
  }));
}
