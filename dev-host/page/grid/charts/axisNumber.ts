import { displayText } from '../../../engine/text/displayText';

/** A mark of an axis in a number format. */
export function format(value: number, numberFormat: string): string {
  // Steps of 0.2 add up to 0.6000000000000001.
  return displayText(Number(value.toPrecision(12)), numberFormat, false);
}
