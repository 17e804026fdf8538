import type { ClosedGoal } from '../monthSnapshot';

/** A goal as one month closed it. */
export interface ClosedMonthGoal extends ClosedGoal {
  /** Whether the month met it; null where the closing does not say. */
  met: boolean | null;
}
