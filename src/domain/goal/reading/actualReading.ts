import type { GoalDoubt, Statement } from './statement';

/** What an actual says. */
export type ActualReading =
  | { kind: 'blank' }
  | { kind: 'figures'; statements: readonly Statement[]; claims: readonly boolean[]; done: boolean | null }
  /** Words without a figure; `done` is null when they say neither. */
  | { kind: 'words'; done: boolean | null }
  | { kind: 'unclear'; doubt: GoalDoubt };
