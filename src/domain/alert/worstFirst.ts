import type { Day } from '../dates/day';
import { severityOf, SEVERITIES, type Alert } from '../schema/alertCodes';

/** What a task is ranked by, besides its alert. */
export interface RankedTask {
  /** Days; null where there is nothing to compare. */
  slip: number | null;
  finish: Day | null;
}

const rank = (alert: Alert | null): number =>
  alert === null ? SEVERITIES.length : SEVERITIES.indexOf(severityOf(alert));

/**
 * The order of every list of late tasks, in the pane and in a portfolio: red first, late starts with the amber ones,
 * whose severity they have; of equal alerts the latest, then the earliest planned finish. Tasks without an alert or a
 * finish come last, tasks that are alike in all this keep the order they came in.
 */
export function worstFirst<Task extends RankedTask>(
  tasks: readonly Task[],
  alertOf: (task: Task) => Alert | null,
): Task[] {
  return [...tasks].sort(
    (one, other) =>
      rank(alertOf(one)) - rank(alertOf(other)) ||
      (other.slip ?? 0) - (one.slip ?? 0) ||
      (one.finish ?? Number.MAX_SAFE_INTEGER) - (other.finish ?? Number.MAX_SAFE_INTEGER),
  );
}
