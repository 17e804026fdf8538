import type { MonthSnapshot } from '../monthSnapshot';
import type { Quarter } from '../../dates/quarter';
import type { ClosedMonthGoal } from './closedMonthGoal';
import type { QuarterFigure } from './quarterFigure';

/** One month of a quarter. */
export interface QuarterMonth {
  period: string;
  /** As it was closed last; null for a month that was never closed, which is open and not zero. */
  closed: MonthSnapshot | null;
  /** Red and amber on the last refreshed day of the month; null where no day of it was refreshed. */
  alerts: { red: number; amber: number } | null;
}

/** A goal through the months of a quarter. */
export interface QuarterGoal {
  /** As the last closed month that has it calls it. */
  goal: string;
  /** One a month: how it was closed; null where the month is open, or did not have the goal. */
  months: readonly (ClosedMonthGoal | null)[];
  figure: QuarterFigure;
  /** Closed months that met it, of those that had it. */
  monthsMet: { met: number; of: number };
  /** How its rate moved from month to month, where every month says so and none between is open. */
  trend: 'better' | 'worse' | null;
}

/** The goals of one 季度战略目标. */
export interface QuarterTarget {
  /** '' for goals the plan names under none. */
  target: string;
  goals: readonly QuarterGoal[];
}

/** A quarter rolled up from its months' closings (SPEC section 7). */
export interface QuarterReport {
  quarter: Quarter;
  months: readonly QuarterMonth[];
  targets: readonly QuarterTarget[];
  /** Goals that are met as of the last closed month, of all. */
  met: { met: number; of: number };
  /** Tasks finished in the closed months, in time or late; each month counts its own. */
  tasksDone: number;
}
