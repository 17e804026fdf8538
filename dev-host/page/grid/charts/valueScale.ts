import type { ChartLook } from '../../../engine/drawings/chartLook';

export interface ValueScale {
  minimum: number;
  maximum: number;
  ticks: readonly number[];
}

/** Where a value axis begins and ends and what it marks: as set, else round numbers, as Excel chooses them. */
export function valueScale(values: readonly number[], axis: ChartLook['valueAxis']): ValueScale {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const unit = axis.majorUnit ?? roundUnit((axis.maximum ?? highest) - (axis.minimum ?? lowest));
  const minimum = axis.minimum ?? Math.floor(lowest / unit) * unit;
  const fits = axis.maximum ?? Math.ceil(highest / unit) * unit;
  const maximum = fits > minimum ? fits : minimum + unit;
  const count = Math.floor((maximum - minimum) / unit + 1e-9);
  return {
    minimum,
    maximum,
    ticks: Array.from({ length: Math.min(count, MOST_TICKS) + 1 }, (_, index) => minimum + index * unit),
  };
}

const MOST_TICKS = 50;

/** A step of 1, 2 or 5 times a power of ten that gives about five marks. */
function roundUnit(span: number): number {
  if (span <= 0) return 1;
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].find((one) => one * power >= rough) ?? 10;
  return factor * power;
}
