import { fitText, type FittedText } from '../../../../workbook/export/fitText';

/** A department and a person or post, as a star or a slash parts them. */
const PARTED = /^(.*?\S[*＊/／])\s*(\S.*)$/s;

/**
 * Fits an owner into a cell as `fitText` does, but for a name of two parts that needs more than a line: each part has one
 * of its own where both fit, or where either would be cut off anyway, so that it is seen who of the department it is.
 */
export function fitName(
  name: string,
  pixels: number,
  points: number,
  most: number,
  font: string,
): FittedText {
  const whole = fitText(name, pixels, points, most, font);
  const [, ...parts] = PARTED.exec(name.trim()) ?? [];
  if (whole.lines === 1 || most < 2 || parts.length === 0) return whole;
  const fitted = parts.map((part) => fitText(part, pixels, points, 1, font).text);
  const isCut = (text: string) => text.endsWith('…');
  if (fitted.some(isCut) && !isCut(whole.text)) return whole;
  return { text: fitted.join('\n'), lines: 2 };
}
