import { isWide } from '../../cells/isWide';

/** Width of a character in parts of the font size, on the safe side for the usual sans-serif fonts. */
const WIDE = 1;
const NARROW = 0.58;
const ELLIPSIS = '…';
/** Signs that Chinese fonts give a whole square. */
const WIDER_HERE = /[·×≥≤]/;

/** A Latin word, or another character, with the marks that may not begin a line. */
const PIECE = /(?:[^\s\u2E80-\uFFEF]+|.)[，。；：、！？）”’】》]*/gu;

/** Estimated width of a text in the unit of the font size; no font can be measured outside of a page. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += isWide(character) || WIDER_HERE.test(character) ? WIDE : NARROW;
  return width * fontSize;
}

/**
 * Breaks a text into lines no wider than `width`: between any two Chinese characters, between Latin words,
 * and within a word that is wider than a whole line. What does not fit into `mostLines` ends in `…`.
 */
export function wrapText(
  text: string,
  { width, fontSize, mostLines }: { width: number; fontSize: number; mostLines: number },
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => textWidth(candidate.trimEnd(), fontSize) <= width;
  const pieces = text.replace(/\s+/g, ' ').trim().match(PIECE) ?? [];
  for (const piece of pieces.flatMap((one) => (fits(one) ? [one] : [...one]))) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line.trim()) lines.push(line.trim());
    line = piece.trimStart();
  }
  if (line.trim()) lines.push(line.trim());
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  return [...kept.slice(0, -1), shorten(kept.at(-1) ?? '', { width, fontSize })];
}

function shorten(line: string, { width, fontSize }: { width: number; fontSize: number }): string {
  const characters = [...line];
  while (characters.length > 0 && textWidth(characters.join('') + ELLIPSIS, fontSize) > width)
    characters.pop();
  return characters.join('').trimEnd() + ELLIPSIS;
}
