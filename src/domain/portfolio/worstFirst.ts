import type { Day } from '../dates/day';
import type { Alert } from '../schema/alertCodes';

/** What a task of a portfolio is sorted by. */
export interface RankedTask {
  alert: Alert | null;
  /** Days; null where there is nothing to compare. */
  slip: number | null;
  finish: Day | null;
}

/** Red first; late starts with the amber ones, whose severity they have. */
const RANKS: Readonly<Record<Alert, number>> = { red: 0, amber: 1, lateStart: 1, dueToday: 2, dueSoon: 3 };
const NO_ALERT = 4;

const rank = ({ alert }: RankedTask): number => (alert === null ? NO_ALERT : RANKS[alert]);

/**
 * The order of a portfolio: red first, of equal alerts the latest, then the earliest planned finish; tasks without one
 * last. Tasks that are alike in all this keep the order they came in.
 */
export function worstFirst<Task extends RankedTask>(tasks: readonly Task[]): Task[] {
  return [...tasks].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      (other.slip ?? 0) - (one.slip ?? 0) ||
      (one.finish ?? Number.MAX_SAFE_INTEGER) - (other.finish ?? Number.MAX_SAFE_INTEGER),
  );
}
