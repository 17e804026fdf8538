import { WIDE } from '../../domain/cells/isWide';
import { textPixels } from './textPixels';

/**
 * How many lines a text without line breaks takes in a cell that wraps. They break between Chinese characters and between
 * words; a word wider than the cell is broken anywhere.
 * @param width of the cell in pixels, without what it keeps to itself
 * @param points size of its font
 * @param font its font, see `textPixels`
 */
export function wrappedLines(text: string, width: number, points: number, font?: string): number {
  let [lines, used] = [1, 0];
  for (const word of text.match(WORDS) ?? []) {
    const needed = textPixels(word, points, font);
    if (used + textPixels(word.trimEnd(), points, font) <= width) {
      used += needed;
    } else if (needed <= width) {
      lines += 1;
      used = needed;
    } else {
      const all = used + needed;
      lines += Math.ceil(all / width) - 1;
      used = all % width;
    }
  }
  return lines;
}

const WORDS = new RegExp(`${WIDE.source}|(?:(?!${WIDE.source})\\S)+\\s*|\\s+`, 'gu');
