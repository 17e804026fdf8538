import { normaliseWord } from '../cells/normaliseWord';
import { isCopyOf } from './carriedTasks';
import { firstDay, lastDay, type Period } from '../dates/period';
import { isUnfinished, type TaskOutcome } from './taskOutcome';

/**
 * The tasks a month counts (SPEC section 7), wherever it counts tasks: planned to finish, finished, or still open in
 * it. A task finished before the month is not counted, even if it was planned into it; one to start after it is not
 * either. A task without any date counts in every month, since nothing says otherwise. Of a task carried over by copy
 * only one row counts: in the month it was carried to the copy, before it the old row.
 */
export function monthTasks<Task extends TaskOutcome>(tasks: readonly Task[], period: Period): Task[] {
  const [first, last] = [firstDay(period), lastDay(period)];
  const counted = tasks.filter((task) => countsBetween(task, first, last));
  const rows = new Map<string, Task[]>();
  for (const one of counted) {
    const name = normaliseWord(one.task.name);
    rows.set(name, [...(rows.get(name) ?? []), one]);
  }
  return counted.filter((one) => {
    const finish = one.assessment.dates.finish;
    const others = (rows.get(normaliseWord(one.task.name)) ?? []).filter((other) => other !== one);
    const plannedIn = (other: TaskOutcome) => other.assessment.dates.finish ?? first;
    const wasCarried = isUnfinished(one) && finish !== null && finish < first;
    if (wasCarried && others.some((other) => plannedIn(other) >= first)) return false;
    const isCopy = finish !== null && finish > last;
    return !(
      isCopy &&
      others.some((other) => plannedIn(other) <= last && (isUnfinished(other) || isCopyOf(one, other)))
    );
  });
}

function countsBetween({ assessment: { status, dates } }: TaskOutcome, first: number, last: number): boolean {
  const { start, finish, actual } = dates;
  const isIn = (day: number | null) => day !== null && day >= first && day <= last;
  const begins = start ?? finish ?? actual;
  if (begins !== null && begins > last) return isIn(actual);
  // A cancelled task, and one that is done nobody knows when, has only its planned finish.
  const isUndated =
    status === 'cancelled' || ((status === 'done' || status === 'doneLate') && actual === null);
  if (isUndated) return finish === null || isIn(finish);
  const isDone = status === 'done' || status === 'doneLate';
  return !isDone || actual === null || actual >= first;
}
