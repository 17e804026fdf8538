import Big from 'big.js';

/**
 * Cells of a bar that a rate fills, rounded half-up, where `whole` cells are the whole goal; never all of them for a goal
 * that was not reached.
 */
export function filledCells(of: Big | number, whole: number): number {
  const rate = new Big(of);
  const rounded = Math.max(0, rate.times(whole).round(0, Big.roundHalfUp).toNumber());
  return rate.lt(1) ? Math.min(rounded, whole - 1) : rounded;
}
