/** Points by which a height that Excel rounded to its pixels may differ. */
const ROUNDING = 0.5;

/** Whether two heights in points are one, as Excel rounds them. */
export const isSameHeight = (height: number, other: number): boolean => Math.abs(height - other) <= ROUNDING;

/** Whether a row is lower than the height in points it needs, by more than Excel rounds. */
export const isTooLow = (height: number, needed: number): boolean => height < needed - ROUNDING;
