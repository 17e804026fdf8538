/** A date as far as a text names it. */
export interface PartialDate {
  /** Null when the text names no year. */
  year: number | null;
  month: number;
  /** Null when the text names only a month. */
  day: number | null;
  /** Set when the text can as well be read as another date: month and day changed over, Jun-26 as June 2026. */
  otherOrder?: { year?: number; month: number; day: number | null };
  /** True for 06/20/26: the order of month, day and year was assumed, for only this one is a date near the period. */
  orderAssumed?: boolean;
}

/** A part of a month: 上旬, 月底 and so on. */
export interface MonthPart {
  year: number | null;
  /** Null for the period's own month. */
  month: number | null;
  firstDay: number;
  /** 31 stands for the last day of the month. */
  lastDay: number;
}
