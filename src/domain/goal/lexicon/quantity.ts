import type Big from 'big.js';

export type Comparator = '≥' | '≤' | '>' | '<';

/** A figure as a text has it. */
export interface Figure {
  /** With 万, 亿 and 千 multiplied out and the sign in it; `5%` is 5 with the unit `%`. */
  value: Big;
  /** `%`, a counting word such as 家 or what it is counted per (次/日); null for a bare number. */
  unit: string | null;
  /** The word right after a figure without a known unit (100桶, 100 customers); empty where there is none. */
  noun: string;
  /** What 万 and the like multiplied by; 1 without. */
  scale: Big;
  /** `unclear`: a hyphen after a word, which may be a dash. */
  sign: 'none' | 'plus' | 'minus' | 'unclear';
  /** `over` of 80/100: what the first figure is a part of. */
  over?: Big;
  /** The figure as written, without spaces: `10万`. */
  text: string;
}

/** A figure with all that is said of it. */
export interface Quantity extends Figure {
  comparator: Comparator | null;
  /** Set for a change by an amount (提升5%), which says nothing without the figure it starts from; a fall has a negative value. */
  change: 'up' | 'down' | null;
}
