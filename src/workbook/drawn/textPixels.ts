/**
 * How wide a text is on the screen, about: a Chinese character is as wide as it is high, a letter half of that.
 * @param points size of the font
 */
export function textPixels(text: string, points: number): number {
  const units = [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.55), 0);
  return (units * points * 4) / 3;
}
