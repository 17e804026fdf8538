import type { Template } from '../../template/fill';
import type { CountedText } from '../../template/pluralForm';

/** What an exported quarter says besides people's own texts. Nothing here is read back. */
export interface QuarterWords {
  /** {quarter} is one as it is `called`. */
  title: Template;
  /** {name} is one of `names`. */
  called: Template;
  /** Of the first to the fourth quarter. */
  names: readonly [string, string, string, string];
  /** Which closings it is made from. */
  madeFrom: Template;
  closing: Template;
  /** Put between entries of a list. */
  between: string;
  /** {n} goals, of which {met} are met. */
  met: CountedText;
  /** Months that were not closed. */
  openMonths: Template;
  /** {n} closed months, none of which met the goals. */
  neverMet: CountedText;
  /** Heads the quarter's columns: of all its months, or of those closed so far. */
  whole: string;
  soFar: CountedText;
  headers: Readonly<Record<'goal' | 'actual' | 'rate' | 'bar' | 'basis' | 'verdict', string>>;
  /** In place of a month's figures. */
  open: string;
  /** How the quarter came to its figure. */
  basis: Readonly<Record<'sum' | 'last' | 'none', string>>;
  /** Heads goals the plan names under no 季度战略目标. */
  noTarget: string;
  /** {n} closed months have the goal. */
  monthsMet: CountedText;
  trend: Readonly<Record<'better' | 'worse', string>>;
  /** What the verdict compared. */
  compared: Template;
  tasks: string;
  tasksDone: Template;
  tasksLate: CountedText;
  tasksTotal: CountedText;
  /** Red and amber on a month's last refreshed day. */
  alerts: string;
  alertCounts: Template;
  notRefreshed: string;
  /** Put between the parts of a verdict. */
  clauses: string;
  blank: string;
  note: string;
}
