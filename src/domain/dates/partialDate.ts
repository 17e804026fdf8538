/** A date as far as a text names it. */
export interface PartialDate {
  /** Null when the text names no year. */
  year: number | null;
  month: number;
  /** Null when the text names only a month. */
  day: number | null;
  /** Set when the text can as well be read with month and day changed over. */
  otherOrder?: { month: number; day: number };
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
