import Big from 'big.js';
import { showRate } from '../../goal/showRate';
import { filledCells } from '../report/filledCells';

/** A rate as a sheet shows it. */
export interface QuarterRate {
  value: number;
  /** Shows `value` without rounding it across 100 %. */
  numberFormat: string;
  /** Tenths of the goal, rounded half-up, from 0; never ten of a goal that was not reached. */
  tenths: number;
}

/** @param rate exact decimal, `0.875` */
export function shownRate(rate: string): QuarterRate {
  const exact = new Big(rate);
  return {
    value: exact.toNumber(),
    numberFormat: showRate(exact).numberFormat,
    tenths: filledCells(exact, 10),
  };
}
