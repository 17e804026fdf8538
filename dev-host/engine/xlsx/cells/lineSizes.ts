/** Widest digit of the default font (Calibri 11) at 96 dpi. */
const digitPixels = 7;
/** Excel's own default for a sheet that names none: 8.43 characters. */
export const defaultColumnPixels = 64;

/** A column width in characters, padding included, → pixels. ECMA-376 18.3.1.13. */
export function charactersToPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
}

/** The width in characters that comes back as the same number of (whole) pixels. */
export function pixelsToCharacters(pixels: number): number {
  return Math.trunc((Math.round(pixels) / digitPixels) * 256) / 256;
}

/** The default width in pixels where the sheet gives only the number of digits that must fit (18.3.1.81). */
export function defaultPixelsFor(baseCharacters: number): number {
  const padded = baseCharacters * digitPixels + 5;
  return Math.ceil(padded / 8) * 8;
}

export function pointsToPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

export function pixelsToPoints(pixels: number): number {
  return (Math.round(pixels) * 72) / 96;
}
