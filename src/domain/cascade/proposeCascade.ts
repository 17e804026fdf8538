import { latestDay, type Day } from '../dates/day';
import { dayAtSlip, slip, type DayCount } from '../calendar/slip';
import type { Settings } from '../settings/settings';
import type { CascadeProblem } from '../schema/cascadeProblem';
import type { CascadeTask } from './cascadeTask';
import { findLoops } from './findLoops';
import { plannedBefore, type Move } from './move';
import { orderTasks } from './orderTasks';
import { readPredecessors } from './readPredecessors';

export interface CascadeContext extends DayCount {
  cascade: Settings['cascade'];
  /** The moves accepted so far, from the change log; in any order. */
  moves: readonly Move[];
}

/** A task on the way from a late task to the one that is to move. */
interface CascadeStep {
  task: string;
  name: string;
  /** The planned finish the delay is counted from. */
  from: Day;
  /** When it will be done. */
  to: Day;
  /** Days between them by the day basis. */
  days: number;
}

/** New dates for a task whose predecessor is late, for a person to accept. */
export interface CascadeProposal {
  task: string;
  name: string;
  oldStart: Day | null;
  oldFinish: Day;
  newStart: Day | null;
  newFinish: Day;
  /** Days the finish moves by the day basis. */
  days: number;
  mode: 'fixed' | 'buffer';
  /** From the task that is late of itself to the direct predecessor; of a long way only its end. */
  because: readonly CascadeStep[];
  /** How many steps are left out after the first. */
  stepsLeftOut: number;
}

export interface Cascade {
  /** In the order of the tasks. */
  proposals: readonly CascadeProposal[];
  problems: readonly CascadeProblem[];
}

/** A task with the dates it will have once every proposal before it is accepted. */
interface Course {
  task: CascadeTask;
  planned: { start: Day | null; finish: Day };
  newFinish: Day;
  effective: Day;
  /** The predecessor that decides when it is done; null where it is the task itself. */
  drivenBy: Course | null;
  /** The task late of itself that this one's delay comes from, and how many steps away it is. */
  root: { course: Course; away: number } | null;
  /** Days by which predecessors push the planned finish. */
  push: Push | null;
}

interface Push {
  by: Course;
  days: number;
}

/**
 * Proposes later dates for the tasks that come after a late one (SPEC section 4). `fixed`: a successor moves by
 * the days its predecessor is late, which keeps the planned gap. `buffer`: it moves only by what the free
 * days between the two do not take up. The most pressing predecessor decides. Nothing moves earlier; finished,
 * cancelled and undated tasks stay, the latter two without passing a delay on; so do the tasks of a loop, and
 * the start of a task under way. The result does not depend on the order of the tasks, and accepting one
 * proposal leaves the others as they are.
 */
export function proposeCascade(tasks: readonly CascadeTask[], context: CascadeContext): Cascade {
  const mode = context.cascade;
  if (mode === 'off') return { proposals: [], problems: [] };
  const { of: given, problems } = readPredecessors(tasks);
  const loops = findLoops(given);
  const looped = new Set(loops.flatMap(({ members }) => [...members]));
  const links = new Map([...given].filter(([id]) => !looped.has(id)));
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const before = plannedBefore(context.moves);
  const courses = new Map<string, Course>();
  for (const id of orderTasks([...taskOf.keys()], links)) {
    const task = taskOf.get(id);
    const course =
      task && follow(task, before(task), predecessorsOf(id, links, courses), { ...context, mode });
    if (course) courses.set(id, course);
  }
  return {
    proposals: tasks.flatMap(({ id }) => propose(courses.get(id), { ...context, mode })),
    problems: [...problems, ...loops.map(({ path }) => ({ code: 'loop', path }) as const)],
  };
}

interface Following extends DayCount {
  mode: 'fixed' | 'buffer';
}

function predecessorsOf(
  id: string,
  links: ReadonlyMap<string, readonly string[]>,
  courses: ReadonlyMap<string, Course>,
) {
  return (links.get(id) ?? []).flatMap((predecessor) => courses.get(predecessor) ?? []);
}

/** Null for a task that neither moves nor passes a delay on. */
function follow(
  task: CascadeTask,
  planned: { start: Day | null; finish: Day | null },
  predecessors: readonly Course[],
  how: Following,
): Course | null {
  const { finish, expected } = task;
  if (task.state === 'cancelled' || finish === null || planned.finish === null || expected === null)
    return null;
  const course: Course = {
    task,
    planned: { start: planned.start, finish: planned.finish },
    newFinish: finish,
    effective: expected,
    drivenBy: null,
    root: null,
    push: null,
  };
  const push = task.state === 'open' ? strongestPush(course, predecessors, how) : null;
  if (!push) return course;
  const pushed = dayAtSlip(planned.finish, push.days, how);
  const newFinish = latestDay(finish, pushed);
  const effective = latestDay(newFinish, expected);
  const drivenBy = pushed >= effective ? push.by : null;
  return { ...course, newFinish, effective, push, drivenBy, root: drivenBy && rootOf(drivenBy) };
}

/** Predecessors come in order of their 编号, and of equal pushes the first counts. */
function strongestPush(course: Course, predecessors: readonly Course[], how: Following): Push | null {
  let strongest: Push | null = null;
  for (const by of predecessors) {
    const days = delayOf(by, how) - (how.mode === 'buffer' ? bufferBetween(by, course, how) : 0);
    if (days > (strongest?.days ?? 0)) strongest = { by, days };
  }
  return strongest;
}

function delayOf({ planned, effective }: Course, count: DayCount): number {
  return slip(planned.finish, effective, count);
}

/**
 * The free days between a predecessor's planned finish and its successor's start, by the plan. Without a start,
 * and once the successor is under way, its finish takes the start's place.
 */
function bufferBetween(predecessor: Course, { task, planned }: Course, count: DayCount): number {
  const begins = task.started || planned.start === null ? planned.finish : planned.start;
  return Math.max(0, slip(predecessor.planned.finish, begins, count) - 1);
}

function propose(course: Course | undefined, how: Following): CascadeProposal[] {
  if (!course?.push || course.task.finish === null || course.newFinish <= course.task.finish) return [];
  const { task, newFinish } = course;
  const days = slip(course.task.finish, newFinish, how);
  return [
    {
      task: task.id,
      name: task.name,
      oldStart: task.start,
      oldFinish: course.task.finish,
      newStart: task.start === null || task.started ? task.start : dayAtSlip(task.start, days, how),
      newFinish,
      days,
      mode: how.mode,
      ...wayTo(course.push.by, how),
    },
  ];
}

/** Longer paths are shown by their beginning and end: nobody reads more, and a long chain of tasks has many. */
const STEPS_TOLD = 10;

function rootOf(course: Course): { course: Course; away: number } {
  return course.root ? { course: course.root.course, away: course.root.away + 1 } : { course, away: 1 };
}

function wayTo(last: Course, count: DayCount): Pick<CascadeProposal, 'because' | 'stepsLeftOut'> {
  const { course: root, away } = rootOf(last);
  const way: Course[] = [];
  for (let at: Course | null = last; at && at !== root && way.length < STEPS_TOLD - 1; at = at.drivenBy) {
    way.unshift(at);
  }
  const because = [root, ...way].map((course) => stepOf(course, count));
  return { because, stepsLeftOut: away - because.length };
}

function stepOf(course: Course, count: DayCount): CascadeStep {
  const { task, planned, effective } = course;
  const days = delayOf(course, count);
  return { task: task.id, name: task.name, from: planned.finish, to: effective, days };
}
