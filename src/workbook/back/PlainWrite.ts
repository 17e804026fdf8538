import type { LogEntry } from '../../domain/changeLog/logEntry';
import type { Problem } from '../../domain/schema/problem';

/**
 * Queues what belongs to the window, such as frozen panes, after all else of the request: Excel refuses it while another
 * workbook is in front, and nothing is to be half made then.
 */
export type Look = (context: Excel.RequestContext) => void;

/** A write that has no rows: a name, the line above a table, a report's sheet. */
export interface PlainWrite {
  /** Cells with content. */
  cells: number;
  /** Queues what a sheet that was protected or deleted meanwhile refuses, before anything of the request is written. */
  probe?(): void;
  /** @returns where somebody's work may be overwritten: what is to be asked once the batch was answered */
  queue(context: Excel.RequestContext): (() => PlainConflict | null) | void;
  look?: Look;
  /** Reads, before anything is written, what the way back needs; asked only where one is wanted. */
  prepare?(context: Excel.RequestContext): Promise<void>;
  /** Queues what takes it back where rows it speaks of were not written. */
  undo?(context: Excel.RequestContext): void;
  /**
   * What takes it back later, from the pane's 撤销; asked once the request was answered. `none`: it leaves nothing that is
   * to be taken back, or takes something back itself.
   */
  back: (() => TakeBack | null) | 'none';
}

/** Somebody's work that a `PlainWrite` has overwritten. */
export interface PlainConflict {
  problem: Problem;
  sheet: string;
  /** It goes with what the action reports; else it fails the action. */
  isOnlyTold?: boolean;
  /** What somebody had there, for the message where it cannot be restored: cells with their former content. */
  held(): string[];
  /** Asked for again it would be there twice. */
  isOnce?: true;
  /** Queues what brings it back. */
  restore(context: Excel.RequestContext): void;
}

/** Takes a write without rows back, in another request, as far as the workbook still has what was written. */
export interface TakeBack {
  /** What was written follows from rows: it is worked out again with them. */
  isWorkedOut: boolean;
  /** It goes before the rows of the same action, which are worked out again by what it brings back; else after them. */
  goesFirst: boolean;
  /** It goes after all else of the action: what was written on a sheet since it was made is to be gone from it by then. */
  goesLast?: true;
  /** A table that is taken out with it. */
  table?: string;
  /** Queues the look at what there is by now; asked after the next sync. */
  look(context: Excel.RequestContext): () => WayBack | Promise<WayBack>;
}

/** What is to be done to take something back. */
export interface WayBack {
  /** Null where nothing is left to take back, or somebody changed it. */
  write: PlainWrite | null;
  /** Things of people that stand in the way, and stay. */
  kept: number;
  /** Things that go with `write`, as the person counts them. */
  undone: number;
  /** Sheets and columns that go with it, by name. */
  sheets?: readonly string[];
  columns?: readonly string[];
  /** Logged in a request of its own, after all else: the log itself changes. */
  logged?: LogEntry;
}

/** There is nothing to do. */
export const NO_WAY_BACK: WayBack = { write: null, kept: 0, undone: 0 };
/** Somebody changed it since. */
export const KEPT: WayBack = { write: null, kept: 1, undone: 0 };
