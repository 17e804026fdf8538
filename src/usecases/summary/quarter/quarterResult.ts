import type { Period } from '../../../domain/dates/period';
import type { Problem } from '../../../domain/schema/problem';

/** What became of the export of a quarter. */
export interface QuarterResult {
  /** `2026 Q2 季度总结`. */
  sheet: string;
  outcome: 'created' | 'updated' | 'unchanged';
  /** Months it was rolled up from, and months that were never closed. */
  closed: Period[];
  open: Period[];
  problems: Problem[];
  cellsWritten: number;
}
