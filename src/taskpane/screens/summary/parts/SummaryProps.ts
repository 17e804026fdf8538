import type { Period } from '../../../../domain/dates/period';
import type { SummaryResult } from '../../../../usecases/summary/summaryResult';

/** A month that was filled, and what became of its drafts since. */
export interface FilledMonth {
  result: SummaryResult;
  /** The journal's entry of the filling; null where it wrote nothing. */
  entry: number | null;
  /** Drafts that are done with, by key: the journal's entry of those written, null for those left out. */
  handled: Readonly<Record<string, number | null>>;
}

/** What the 总结 page is given. */
export interface SummaryProps {
  /** The month the workbook is about. */
  period: Period;
  /** What was filled last, for any month; null before. */
  filled: FilledMonth | null;
  onFilled: (filled: FilledMonth) => void;
  onUndo: () => void;
  onHelp: () => void;
}
