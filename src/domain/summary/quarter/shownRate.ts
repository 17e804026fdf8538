import Big from 'big.js';
import { showRate } from '../../goal/showRate';

/** A rate as a sheet shows it. */
export interface ShownRate {
  value: number;
  /** Shows `value` without rounding it across 100 %. */
  numberFormat: string;
  /** Tenths of the goal, rounded half-up, from 0; never ten of a goal that was not reached. */
  tenths: number;
}

const WHOLE = 10;

/** @param rate exact decimal, `0.875` */
export function shownRate(rate: string): ShownRate {
  const exact = new Big(rate);
  const rounded = Math.max(0, exact.times(WHOLE).round(0, Big.roundHalfUp).toNumber());
  return {
    value: exact.toNumber(),
    numberFormat: showRate(exact).numberFormat,
    tenths: exact.lt(1) ? Math.min(rounded, WHOLE - 1) : rounded,
  };
}
