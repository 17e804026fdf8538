import type { Fraction } from './fraction';

/** What is measured, and how it is said. Money is in yuan, shares in per cent. */
export interface Measure {
  zh: string;
  en: string;
  unit: { zh: string; en: string };
  kind: 'count' | 'share' | 'money' | 'time';
}

/** What one criterion of a goal means, and what was reached. */
export interface CriterionMeaning {
  measure: Measure;
  asks:
    | { kind: 'plain' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan'; target: Fraction }
    | { kind: 'range'; low: Fraction; high: Fraction }
    /** A rise or a fall of so many per cent; `limit` for one that is not to be more. */
    | { kind: 'change'; way: 'up' | 'down'; by: Fraction; limit: 'atLeast' | 'atMost' | null }
    | { kind: 'way'; from: Fraction; to: Fraction };
  /** The level reached, or for a change the signed change. */
  reached: Fraction;
}
