import type { Day } from '../../domain/dates/day';
import type { Settings } from '../../domain/settings/settings';
import type { LanguageCode } from '../../words/language/Language';
import { WorkbookError } from '../../workbook/session/workbookError';
import type { Written } from '../../workbook/write/commit';

/** What takes one part of what was written back: a row's cells with what they held before, a sheet, a name, a look. */
export type { Written };

/** What every use case is given from outside: nothing in here reads a clock or the host's language. */
export interface RunOptions {
  /** The person's own day, from their clock, made a day number in the entry file. */
  today: Day;
  /** The time of day that goes into 变更日志, in minutes since midnight; the bare day without it. */
  minute?: number;
  /** Who is at the pane, in the words of the sheet, where they have said so; for 变更日志. */
  who?: string;
  /** Language of sheets that are created; sheets that exist keep theirs. */
  language: LanguageCode;
  /** Used for this run only, over what the workbook's settings sheet says; never stored. */
  overrides?: Partial<Settings>;
  onProgress?: (step: ProgressStep) => void;
  /** Stops long work between two blocks of rows; what was written stays, and doing it again goes on from there. */
  signal?: AbortSignal;
  /** Receives what would take back what was written (`undoWrites`). */
  onWritten?: (written: readonly Written[]) => void;
}

/**
 * Reports rows of one phase.
 * @throws WorkbookError `stopped`, at the rows, when the person stopped the work.
 */
export const progressOf =
  ({ onProgress, signal }: RunOptions, phase: ProgressStep['phase']) =>
  (done: number, total: number): void => {
    if (signal?.aborted) throw new WorkbookError({ code: 'stopped', rows: phase === 'writing' ? done : 0 });
    onProgress?.({ phase, done, total });
  };

/** What is going on, for a progress line: `reading` and `writing` are the round trips to Excel. */
export interface ProgressStep {
  phase: 'reading' | 'working' | 'writing';
  done?: number;
  total?: number;
  /** Stops the work before its next block of rows; undefined where nobody can. */
  stop?: () => void;
}

/** The moment that changes are logged for. */
export const logMoment = ({
  today,
  minute = 0,
  who = '',
}: RunOptions): { day: Day; minute: number; who: string } => ({ day: today, minute, who });
