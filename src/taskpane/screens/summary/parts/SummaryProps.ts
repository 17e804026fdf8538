import type { Period } from '../../../../domain/dates/period';
import type { SummaryResult } from '../../../../usecases/summary/summaryResult';

/** What the 总结 page is given. */
export interface SummaryProps {
  /** The month the workbook is about. */
  period: Period;
  /** What was filled last, for any month; null before. */
  result: SummaryResult | null;
  onResult: (result: SummaryResult) => void;
}
