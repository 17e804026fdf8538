import Big from 'big.js';
import type { Quantity } from '../lexicon/quantity';
import type { Change, Statement } from './statement';

export type Direction = 'higher' | 'lower';

/** One figure a goal has to reach, or a range it has to stay in. */
export interface Criterion {
  /** The figure, or the lower end of the range. */
  target: Quantity;
  /** The upper end of a range. */
  high: Quantity | null;
  /** From the explicit column, the comparator, the change or the way from start to target; null when nothing says it. */
  direction: Direction | null;
  /** What 从200降到0 starts from. */
  from: Big | null;
  change: Change | null;
  /** The words that say what is measured. */
  subject: string;
  /** The same without verbs of change, its spaces kept. */
  topic: string;
  /** 亏损不超过100万. */
  isLoss: boolean;
  /** A word or a unit suggests that lower is better where nothing says it; it decides nothing. */
  suggestsLower: boolean;
  /** The explicit column says the opposite of the comparator, and wins. */
  isOverruled: boolean;
  /** As written: `30-50家`. */
  text: string;
}

/** True for parts that are plain figures of the unit and add up to the whole, or repeat it. */
export function addsUp(parts: readonly Statement[], whole: Statement): boolean {
  const isPlain = parts.every(
    ({ figure, high, from, comparator, change }) =>
      !high && !from && comparator === null && !change && figure.unit === whole.figure.unit,
  );
  const sum = parts.reduce((total, { figure }) => total.plus(figure.value), new Big(0));
  return isPlain && sum.eq(whole.figure.value);
}
