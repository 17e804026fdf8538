import { normaliseWord } from '../cells/normaliseWord';
import type { Alert } from '../schema/alertCodes';
import { latestDay, type Day } from '../dates/day';
import type { TimelineTask } from './timelineTask';
import type { TimelineWindow } from './timelineWindow';

/** What tasks stand together by. */
export const TIMELINE_GROUPINGS = ['goal', 'owner'] as const;
export type TimelineGrouping = (typeof TIMELINE_GROUPINGS)[number];

/** A row of the timeline: the head of a group, or a task. */
export type TimelineRow =
  /** `name` is null for tasks that are in no goal, or nobody's; `tasks` rows follow. */
  { kind: 'group'; name: string | null; tasks: number } | { kind: 'task'; id: string };

export interface TimelineRows {
  rows: readonly TimelineRow[];
  /** Tasks with a name that are not listed: cancelled, not in this time, or beyond what is listed at most. */
  rest: number;
}

/** More tasks than that nobody looks through on paper: twelve pages. */
export const MOST_LISTED = 300;

/**
 * The tasks that matter in a window, in groups, each by start (SPEC section 8b). Open tasks are listed unless they begin
 * after it; finished ones where their bar touches it; cancelled ones never. Of too many those go first that are on time
 * and finished.
 * @param goals the plan's goals in its order, which is that of the groups; owners go in the tracker's order
 */
export function timelineRows(
  tasks: readonly TimelineTask[],
  window: TimelineWindow,
  grouping: TimelineGrouping,
  goals: readonly string[],
): TimelineRows {
  const fitting = tasks.map((task, place) => ({ task, place })).filter(({ task }) => isShown(task, window));
  const listed = fitting
    .sort((one, other) => urgency(one.task) - urgency(other.task) || byStart(one, other))
    .slice(0, MOST_LISTED)
    .sort((one, other) => one.place - other.place);
  const keyOf = ({ goal, owner }: TimelineTask) => (grouping === 'goal' ? (goal ?? '') : owner).trim();
  const groups = new Map<string, Placed[]>();
  const names = new Map<string, string>();
  const begin = (name: string) => {
    const key = normaliseWord(name);
    if (!groups.has(key)) groups.set(key, []);
    if (!names.has(key)) names.set(key, name.trim());
    return key;
  };
  if (grouping === 'goal') goals.filter((goal) => goal.trim() !== '').forEach(begin);
  for (const placed of listed) groups.get(begin(keyOf(placed.task)))?.push(placed);
  const filled = [...groups].filter(([, own]) => own.length > 0);
  // Tasks of no goal, or of nobody, come last.
  filled.sort(([one], [other]) => Number(one === '') - Number(other === ''));
  const named = (some: readonly { task: TimelineTask }[]) =>
    some.filter(({ task }) => task.name.trim() !== '').length;
  return {
    rows: filled.flatMap(([key, own]): TimelineRow[] => [
      { kind: 'group', name: names.get(key) || null, tasks: own.length },
      ...own.sort(byStart).map(({ task: { id } }) => ({ kind: 'task', id }) as const),
    ]),
    rest: named(tasks.map((task) => ({ task }))) - named(listed),
  };
}

interface Placed {
  task: TimelineTask;
  /** In the tracker. */
  place: number;
}

const LAST = Number.MAX_SAFE_INTEGER;

const byStart = (one: Placed, other: Placed): number =>
  (one.task.start ?? LAST) - (other.task.start ?? LAST) ||
  (one.task.finish ?? LAST) - (other.task.finish ?? LAST) ||
  one.place - other.place;

function isShown(task: TimelineTask, { first, last }: TimelineWindow): boolean {
  const { status, start, finish, actual, forecast } = task;
  if (status === 'cancelled') return false;
  if (status !== 'done' && status !== 'doneLate') return start === null || start <= last;
  const ends = [finish, actual, forecast, start].filter((day): day is Day => day !== null);
  const [end, ...others] = ends;
  return end !== undefined && latestDay(end, ...others) >= first && (start ?? end) <= last;
}

const URGENCY: Readonly<Record<Alert, number>> = { red: 0, amber: 1, lateStart: 1, dueToday: 2, dueSoon: 2 };

const urgency = ({ alert, status }: TimelineTask): number =>
  alert ? URGENCY[alert] : status === 'done' || status === 'doneLate' ? 4 : 3;
