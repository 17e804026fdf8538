import type { GoalDoubtCode } from '../../schema/goalCodes';
import type { Comparator, Figure } from '../lexicon/quantity';
import type { Role } from '../lexicon/token';

/** Why part of a text was not understood, and that part. */
export interface GoalDoubt {
  code: GoalDoubtCode;
  text: string;
}

/** A rise or fall by an amount; the value of its statement is below 0 for a fall. */
export interface Change {
  way: 'up' | 'down';
  /** True for a noun (增长率): the actual may give the figure alone. */
  isNoun: boolean;
  /** What it is measured against, `year`, `month` or a word; empty where nothing says it. */
  basis: string;
}

/** One figure, or the two ends of a range or a way, with all that its clause says of it. */
export interface Statement {
  /** The only figure, the lower end of a range, or where a way ends. */
  figure: Figure;
  /** The upper end of a range. */
  high: Figure | null;
  /** Where a way (从200降到0) starts. */
  from: Figure | null;
  comparator: Comparator | null;
  /** From 最高 or 最低 alone: a limit of what is bad, else perhaps a record. */
  isExtreme: boolean;
  change: Change | null;
  role: Role | null;
  /** What the figure is measured against where no verb of change is written (6% MoM); empty where nothing says it. */
  basis: string;
  /** True where 亏损 made the value negative, or a sign is written. */
  isSigned: boolean;
  /** 亏损不超过100万: a bare figure may be a loss or a profit then. */
  isLoss: boolean;
  /** The words around it that say what is measured. */
  subject: string;
  /** The same without verbs of change, its spaces kept. */
  topic: string;
  /** As written, the change included: `下降3%`. */
  text: string;
  /** The clause it stands in with `#` for it, where it is the only figure of it: `#改期`; else empty. */
  clause: string;
  /** Within brackets. */
  isAside: boolean;
}

/** A text as a whole; what could not be used is in `doubts`. */
export interface TextReading {
  statements: readonly Statement[];
  /** Clauses without a figure. */
  words: readonly string[];
  /** 达标 and 未达标. */
  claims: readonly boolean[];
  doubts: readonly GoalDoubt[];
}
