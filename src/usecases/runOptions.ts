import type { Day } from '../domain/day';
import type { Settings } from '../domain/settings';

/** What every use case is told from outside: nothing in here reads a clock or the host's language. */
export interface RunOptions {
  /** The person's own day, from their clock, made a day number in the entry file. */
  today: Day;
  /** The time of day that goes into 变更日志, in minutes since midnight; the bare day without it. */
  minute?: number;
  /** Language of sheets that are created; sheets that exist keep theirs. */
  language: 'zh-CN' | 'en';
  /** Used for this run only, over what the workbook's settings sheet says; never stored. */
  overrides?: Partial<Settings>;
  onProgress?: (step: ProgressStep) => void;
}

/** Reports rows of one phase. */
export const progressOf =
  ({ onProgress }: RunOptions, phase: ProgressStep['phase']) =>
  (done: number, total: number): void =>
    onProgress?.({ phase, done, total });

/** What is going on, for a progress line: `reading` and `writing` are the round trips to Excel. */
export interface ProgressStep {
  phase: 'reading' | 'working' | 'writing';
  done?: number;
  total?: number;
}

/** The moment that changes are logged for. */
export const logMoment = ({ today, minute = 0 }: RunOptions): { day: Day; minute: number } => ({
  day: today,
  minute,
});
