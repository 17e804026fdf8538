import { WIDE } from '../../domain/cells/isWide';
import { textPixels } from './textPixels';

/**
 * How many lines a text without line breaks takes in a cell that wraps. They break between Chinese characters and between
 * words; a word wider than the cell begins a line and is broken anywhere.
 * @param width of the cell in pixels, without what it keeps to itself
 * @param points size of its font
 * @param font its font, see `textPixels`
 */
export function wrappedLines(text: string, width: number, points: number, font?: string): number {
  let [lines, used] = [1, 0];
  for (const word of text.match(WORDS) ?? []) {
    const needed = textPixels(word, points, font);
    const shown = textPixels(word.trimEnd(), points, font);
    if (used + shown <= width) {
      used += needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(shown / width) - 1);
    used = (shown > width ? shown % width : shown) + needed - shown;
  }
  return lines;
}

const WORDS = new RegExp(`${WIDE.source}|(?:(?!${WIDE.source})\\S)+\\s*|\\s+`, 'gu');
