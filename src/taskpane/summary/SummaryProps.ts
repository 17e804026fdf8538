import type { Period } from '../../domain/period';
import type { SummaryResult } from '../../usecases/summaryResult';

/** What the 总结 page is given. */
export interface SummaryProps {
  /** The month the workbook is about. */
  period: Period;
  /** What was filled last, of whatever month; null before. */
  result: SummaryResult | null;
  onResult: (result: SummaryResult) => void;
}
