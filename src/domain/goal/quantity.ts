import type Big from 'big.js';

export type Comparator = '≥' | '≤' | '>' | '<';

/** One figure of a text. */
export interface Quantity {
  /** With 万, 亿 and 千 multiplied out; `5%` is 5 with the unit `%`. */
  value: Big;
  /** `%` or a counting word such as 家; null for a bare number. */
  unit: string | null;
  comparator: Comparator | null;
  /** Set for a change by an amount (提升5%), which says nothing without the figure it starts from. */
  change: 'up' | 'down' | null;
  /** The figure as written, without spaces: `10万`. */
  text: string;
}
