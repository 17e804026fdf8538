import Big from 'big.js';

const HUNDRED = new Big(100);
/** Half-up, as people round, on decimals: 87.5 becomes 88. */
const { roundHalfUp } = Big;
/** Finer differences from 100% are cut off, not rounded over. */
const MOST_DECIMALS = 4;

export interface ShownRate {
  /** `99.6%`. */
  text: string;
  /** The number format that shows the rate's value the same way. */
  numberFormat: string;
}

/**
 * Shows a rate in per cent without decimals, or with as many as it takes not to round across 100% (SPEC
 * section 7): 996 of 1000 is 99.6%, not 100%.
 */
export function showRate(rate: Big): ShownRate {
  const percent = rate.times(HUNDRED);
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const rounded = percent.round(decimals, roundHalfUp);
    if (rounded.cmp(HUNDRED) === percent.cmp(HUNDRED)) return shown(rounded, decimals);
  }
  const away = percent.lt(HUNDRED) ? Big.roundDown : Big.roundUp;
  return shown(percent.round(MOST_DECIMALS, away), MOST_DECIMALS);
}

function shown(percent: Big, decimals: number): ShownRate {
  return {
    text: `${percent.toFixed(decimals)}%`,
    numberFormat: decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`,
  };
}
