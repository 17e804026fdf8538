/** Widths and heights as designed, in pixels at 96 dpi, as the points Excel wants. */
export const pixelsInPoints = (pixels: number): number => pixels * 0.75;
