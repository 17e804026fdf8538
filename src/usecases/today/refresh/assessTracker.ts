import { withoutAlerts } from '../../../domain/summary/withoutAlerts';
import { carriedTasks } from '../../../domain/summary/carriedTasks';
import type { Assessment } from '../../../domain/task/assessment';
import { assessTask } from '../../../domain/task/assessTask';
import type { CellSnapshot } from '../../../domain/cells/cellSnapshot';
import { idKey } from '../../../domain/cells/idKey';
import { baselines } from '../../../domain/changeLog/baselines';
import { knownFinishes } from '../../../domain/changeLog/knownFinishes';
import { knownStarts } from '../../../domain/changeLog/knownStarts';
import type { LoggedChange } from '../../../domain/changeLog/readLog';
import type { DateSystem } from '../../../domain/dates/serial';
import type { DateReading } from '../../../domain/dates/reading/dateReading';
import type { Day } from '../../../domain/dates/day';
import type { Problem } from '../../../domain/schema/problem';
import { loggedChanges } from '../../../workbook/sheets/addLog';
import { tasksInRegister } from '../../../workbook/sheets/alertRegister';
import { calendarOf, calendarProblem } from '../../../workbook/sheets/calendarTable';
import { mapColumns, type ColumnMap } from '../../../workbook/read/columnMap';
import { filledRows } from '../../../workbook/read/filledRows';
import { lookText } from '../../../workbook/read/LastLook';
import type { TableSnapshot } from '../../../workbook/read/tableSnapshot';
import type { WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';
import { taskReader, type PlacedTask } from '../../../workbook/sheets/rows/taskRows';
import type { RunSettings } from '../../run/runSettings';
import { planOfTasks, type PlannedRow } from './planOfTasks';

export interface AssessedTask extends PlacedTask {
  assessment: Assessment;
  /** Undefined for a task the plan does not have. */
  planned: PlannedRow | undefined;
}

/** The tracker with every task assessed. */
export interface AssessedTracker {
  seen: TableSnapshot;
  columns: ColumnMap<'tasks'>;
  tasks: AssessedTask[];
  /** 变更日志 as it was. */
  log: LoggedChange[];
  /** The first planned finish of each task by 编号 (rule 11). */
  baselines: ReadonlyMap<string, Day>;
  /** The planned finish 变更日志 last recorded, by 编号. */
  knownFinishes: ReadonlyMap<string, Day>;
  /** The planned start likewise. */
  knownStarts: ReadonlyMap<string, Day>;
  /** 编号 that tasks have or had, those that are gone among them. */
  everGiven: string[];
  /** Assesses a task as of another day. */
  assessOn(task: PlacedTask['task'], asOf: Day): Assessment;
  problems: Problem[];
}

type Made = Pick<AssessedTask, 'task' | 'assessment'>;

/**
 * What was made of rows when they were last read. A row that reads the same is the same object (`CellMemory`), and in
 * the same surroundings gives the same again.
 */
let memory = {
  surroundings: '',
  made: new WeakMap<readonly CellSnapshot[], Made & { baseline: Day | undefined }>(),
};

/** Assesses every task of the tracker as of the run's day. @throws WorkbookError when a column is not found. */
export function assessTracker(
  seen: TableSnapshot,
  workbook: WorkbookSnapshot,
  run: RunSettings,
  moreBaselines: ReadonlyMap<string, Day> = new Map(),
): AssessedTracker {
  const { dateSystem, tables } = workbook;
  const columns = mapColumns('tasks', seen);
  const calendar = calendarOf(tables.calendar, dateSystem);
  const assessOn: AssessedTracker['assessOn'] = (task, asOf) =>
    assessTask(task, { ...run.settings, asOf, period: run.period, calendar });
  const { log, firstFinishes, lastFinishes, lastStarts } = logOf(tables.changes, dateSystem);
  const remembered = new Map([...moreBaselines, ...firstFinishes]);
  const plan = planOfTasks(tables.plan);
  const reading = { period: run.period, dateSystem };
  const surroundings = lookText([
    run.settings,
    run.asOf,
    reading,
    seen.headers,
    { rows: tables.calendar?.rows },
  ]);
  if (memory.surroundings !== surroundings) memory = { surroundings, made: new WeakMap() };
  const { made } = memory;
  const read = taskReader(columns, reading);
  const owned = new Set<string>();
  // A copied row has its number still from another task, whose baseline is not its own.
  const ownKey = (row: number, id: string) => {
    const key = seen.calculatedIds.has(row) ? '' : idKey(id);
    if (owned.has(key)) return '';
    owned.add(key);
    return key;
  };
  const assessed = filledRows('tasks', seen, columns).map((filled) => {
    const baseline = remembered.get(ownKey(filled.row, filled.text('id')));
    const cells = seen.rows[filled.row] ?? [];
    let known = made.get(cells);
    if (!known || known.baseline !== baseline) {
      const task = withBaseline(read(filled), baseline);
      known = { task, assessment: assessOn(task, run.asOf), baseline };
      made.set(cells, known);
    }
    const { task, assessment } = known;
    return { row: filled.row, task, assessment, planned: plan.find(task.name) };
  });
  const carried = carriedTasks(assessed, log);
  const tasks = assessed.map((one) => {
    const finish = carried.get(one);
    return finish === undefined ? one : { ...one, assessment: withoutAlerts(one.assessment, finish) };
  });
  const unread = run.settings.dayBasis === 'working' ? calendarProblem(tables.calendar, dateSystem) : null;
  const problems = [
    ...columns.problems,
    ...plan.problems,
    ...uncoveredYears(tasks),
    ...(unread ? [unread] : []),
  ];
  const everGiven = [...log.map(({ row }) => row), ...tasksInRegister(workbook)];
  return {
    seen,
    columns,
    tasks,
    log,
    baselines: remembered,
    knownFinishes: lastFinishes,
    knownStarts: lastStarts,
    everGiven,
    assessOn,
    problems,
  };
}

interface ReadLog {
  log: LoggedChange[];
  firstFinishes: ReadonlyMap<string, Day>;
  lastFinishes: ReadonlyMap<string, Day>;
  lastStarts: ReadonlyMap<string, Day>;
}

let lastLog: { log: LoggedChange[]; read: ReadLog } | null = null;

/** 变更日志, of which most refreshes find the same. */
function logOf(table: TableSnapshot | null, dateSystem: DateSystem): ReadLog {
  const log = table ? loggedChanges(table, dateSystem) : NO_LOG;
  if (lastLog?.log === log) return lastLog.read;
  const read = {
    log,
    firstFinishes: baselines(log),
    lastFinishes: knownFinishes(log),
    lastStarts: knownStarts(log),
  };
  lastLog = { log, read };
  return read;
}

const NO_LOG: LoggedChange[] = [];

/** What a team wrote into 基线完成时间 counts before what the log remembers. */
function withBaseline(task: PlacedTask['task'], day: Day | undefined): PlacedTask['task'] {
  if (day === undefined || (task.baseline && task.baseline.kind !== 'blank')) return task;
  const baseline: DateReading = { kind: 'date', day, yearGiven: true, doubts: [] };
  return { ...task, baseline };
}

function uncoveredYears(tasks: AssessedTask[]): Problem[] {
  const years = [...new Set(tasks.flatMap(({ assessment }) => assessment.uncoveredYears))].sort();
  return years.length > 0 ? [{ code: 'calendarMissing', years: years.join(', ') }] : [];
}
