import { attain, type Attainment } from '../goal/attainment';
import { goalSubject } from '../goal/goalSubject';
import { textCell, type CellSnapshot } from '../cells/cellSnapshot';
import { inheritDown } from '../cells/inheritDown';
import { normaliseWord } from '../cells/normaliseWord';
import { readDirection } from '../../words/vocabulary/readWord';
import type { AssessedStatus } from '../schema/taskStatus';

/** What the summary needs of a plan row. */
export interface PlannedTask {
  /** 月度核心目标; blank takes the one above. */
  monthGoal: string;
  /** 目标拆解任务. */
  task: string;
  /** 指标方向, where a team has the column. */
  direction?: string;
}

/** What the summary needs of a tracked task and its assessment. */
export interface TrackedTask {
  name: string;
  status: AssessedStatus;
}

/** A row the summary table has already. */
export interface SummaryRow {
  goal: string;
  actual: CellSnapshot;
}

export interface SummaryLine {
  goal: string;
  /** Index of the row in the summary table; null for a goal of the plan that has no row yet. */
  row: number | null;
  /** Null for a goal the plan does not have, and for one whose tasks were all cancelled. */
  tasksDone: { done: number; total: number } | null;
  /** Null for a row without a goal. */
  attainment: Attainment | null;
  /** What the plan calls the goal now, where its wording changed since the row was made. */
  renamed?: string;
}

export interface MonthSummary {
  /** The rows already there in their order, then the goals to add in the plan's order. */
  lines: readonly SummaryLine[];
  /** Names of tasks that match no task of the plan, and so count towards no goal. */
  unplannedTasks: readonly string[];
  /** How many goals have a figure, of all goals (3/4 可量化). */
  measurable: { measurable: number; total: number };
}

/**
 * Summarises a month (SPEC section 7): one line per goal of the plan and per row already there, matched by
 * the goal's text without regard to width, case and spaces; a goal that was renamed, by its words without figures, where
 * only one on each side is left with them.
 *
 * The tracker has no goal column, so a task belongs to the goal of the plan row whose 目标拆解任务 has its
 * name. A goal counts its plan tasks: one without a row in the tracker is not done; one with several counts
 * each of them; cancelled rows are left out.
 */
export function summariseMonth(input: {
  plan: readonly PlannedTask[];
  /** Those the month counts, of `monthTasks`. */
  tasks: readonly TrackedTask[];
  /** Names of tracked tasks that other months count; a plan task among them is neither done nor open in this one. */
  otherMonths?: readonly string[];
  summary: readonly SummaryRow[];
}): MonthSummary {
  const goals = planGoals(input.plan, tracker(input.tasks), namesOf(input.otherMonths ?? []));
  const present = new Set(input.summary.map(({ goal }) => normaliseWord(goal)));
  const open = [...goals].filter(([key]) => !present.has(key)).map(([, goal]) => goal);
  const renamed = renamedGoals(
    input.summary.map(({ goal }) => (goals.has(normaliseWord(goal)) ? '' : goal)),
    open,
  );
  const taken = new Set(renamed.values());
  const lines = [
    ...input.summary.map(({ goal, actual }, row) => {
      const now = renamed.get(row);
      const line = lineOf(goal, row, actual, now ?? goals.get(normaliseWord(goal)));
      return now ? { ...line, renamed: now.text } : line;
    }),
    ...open.filter((goal) => !taken.has(goal)).map((goal) => lineOf(goal.text, null, textCell(''), goal)),
  ];
  const planned = new Set(input.plan.map(({ task }) => normaliseWord(task)));
  return {
    lines,
    unplannedTasks: input.tasks.flatMap(({ name }) =>
      name.trim() && !planned.has(normaliseWord(name)) ? [name] : [],
    ),
    measurable: countMeasurable(lines),
  };
}

interface PlanGoal {
  text: string;
  direction: 'higher' | 'lower' | null;
  done: number;
  total: number;
}

type Tracker = ReadonlyMap<string, readonly AssessedStatus[]>;

function tracker(tasks: readonly TrackedTask[]): Tracker {
  const statuses = new Map<string, AssessedStatus[]>();
  for (const { name, status } of tasks) {
    const key = normaliseWord(name);
    const sameName = statuses.get(key);
    if (sameName) sameName.push(status);
    else statuses.set(key, [status]);
  }
  return statuses;
}

function namesOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(normaliseWord));
}

function planGoals(
  plan: readonly PlannedTask[],
  tracked: Tracker,
  otherMonths: ReadonlySet<string>,
): ReadonlyMap<string, PlanGoal> {
  const goals = new Map<string, PlanGoal>();
  const texts = inheritDown(plan.map(({ monthGoal }) => monthGoal));
  plan.forEach(({ task, direction }, row) => {
    const text = texts[row]?.trim() ?? '';
    if (text === '') return;
    const key = normaliseWord(text);
    const goal = goals.get(key) ?? { text, direction: null, done: 0, total: 0 };
    goals.set(key, goal);
    goal.direction ??= readDirection(direction ?? '');
    if (task.trim() === '') return;
    const name = normaliseWord(task);
    const statuses = tracked.get(name) ?? (otherMonths.has(name) ? [] : ['notStarted']);
    const counted = statuses.filter((status) => status !== 'cancelled');
    goal.total += counted.length;
    goal.done += counted.filter((status) => status === 'done' || status === 'doneLate').length;
  });
  return goals;
}

/** The plan goal that a summary row whose goal was renamed belongs to, by row; `rows` is '' for rows already matched. */
function renamedGoals(rows: readonly string[], open: readonly PlanGoal[]): ReadonlyMap<number, PlanGoal> {
  const subjectOf = (goal: string) => normaliseWord(goalSubject(goal));
  const subjects = rows.map((goal) => (goal.trim() === '' ? '' : subjectOf(goal)));
  return new Map(
    open.flatMap((goal): [number, PlanGoal][] => {
      const subject = subjectOf(goal.text);
      const isAlone =
        subject !== '' &&
        subjects.filter((one) => one === subject).length === 1 &&
        open.filter(({ text }) => subjectOf(text) === subject).length === 1;
      return isAlone ? [[subjects.indexOf(subject), goal]] : [];
    }),
  );
}

function lineOf(
  text: string,
  row: number | null,
  actual: CellSnapshot,
  goal: PlanGoal | undefined,
): SummaryLine {
  const tasksDone = goal && goal.total > 0 ? { done: goal.done, total: goal.total } : null;
  const attainment = text.trim() === '' ? null : attain(text, actual, goal?.direction ?? null);
  return { goal: text, row, tasksDone, attainment };
}

function countMeasurable(lines: readonly SummaryLine[]): MonthSummary['measurable'] {
  const goals = lines.flatMap(({ attainment }) => attainment ?? []);
  return { measurable: goals.filter(({ measurable }) => measurable).length, total: goals.length };
}
