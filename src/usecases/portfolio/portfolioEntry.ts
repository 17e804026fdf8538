import type { LeftOutReason } from '../../domain/portfolio/leftOutReason';
import type { Day } from '../../domain/dates/day';
import type { Alert } from '../../domain/schema/alertCodes';
import type { Problem } from '../../domain/schema/problem';

/** A task as a portfolio lists it, in the portfolio's language. */
export interface PortfolioTask {
  id: string;
  task: string;
  owner: string;
  finish: Day | null;
  alert: Alert | null;
  status: string;
  slip: number | null;
  why: string;
  nextStep: string;
}

/** Texts of an issue as they stand; the state in the portfolio's language where it is known. */
export interface PortfolioIssue {
  id: string;
  issue: string;
  owner: string;
  state: string;
  closure: string;
}

/** A goal of the monthly summary as it stands. */
export interface PortfolioGoal {
  goal: string;
  actual: string;
  /** A number with the format it is shown in, or what is there instead. */
  rate: string | { value: number; format: string };
  tasksDone: string;
  verdict: string;
}

/** What a portfolio takes from one workbook. */
export interface PortfolioPart {
  asOf: Day;
  tasks: readonly PortfolioTask[];
  issues: readonly PortfolioIssue[];
  goals: readonly PortfolioGoal[];
  /** What could not be read as it should, the tracker excepted. */
  problems: readonly Problem[];
}

/** Where a file lies: its path below the folder, and whose it is. */
export interface FilePlace {
  /** With `/` between folders. */
  file: string;
  /** The folder it lies in; of a file that lies in none its own name without the ending. */
  team: string;
}

/** A file that is not in a portfolio, or was not refreshed. */
export interface LeftOut extends FilePlace {
  reason: LeftOutReason;
  /** What the reason's sentence has a place for. */
  detail: string;
}

/** A file in which something was found; `sameAs` is the file of which it is a copy, byte for byte. */
export type FoundIn<Found> = FilePlace & { found: Found; sameAs?: string };

/** One file of a folder. */
export type FolderEntry<Found> = FoundIn<Found> | LeftOut;

export const isLeftOut = <Found>(entry: FolderEntry<Found>): entry is LeftOut => 'reason' in entry;
