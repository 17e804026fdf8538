/**
 * Pixels of a line of text, estimated from its characters (East Asian ones count double): where there is no font to
 * measure with. Excel's own widths differ by some pixels.
 *
 * @param points size of the font
 */
export function textWidth(line: string, points: number): number {
  let halves = 0;
  for (const character of line) halves += isWide(character) ? 2 : 1;
  return halves * points * PIXELS_PER_POINT_OF_HALF;
}

/** Lines that text takes up in a cell that wraps. `room`: pixels from edge to edge that the text may fill. */
export function wrappedLineCount(text: string, points: number, room: number): number {
  return text.split('\n').reduce((count, paragraph) => count + linesOf(paragraph, points, room), 0);
}

/** Pixels from one line to the next; what Excel makes a row of one line in Calibri high. */
export function lineHeight(points: number): number {
  return Math.ceil(((points * 4) / 3) * 1.3);
}

const PIXELS_PER_POINT_OF_HALF = 0.64;
const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/;
// East Asian text breaks after every character, other text after a word.
const pieces = new RegExp(`${wide.source}|(?:(?!${wide.source})\\S)+\\s*|\\s+`, 'g');

const isWide = (character: string): boolean => wide.test(character);

function linesOf(paragraph: string, points: number, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of paragraph.match(pieces) ?? []) {
    const width = textWidth(piece.trimEnd(), points);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    // A word that is too long for a line is broken anywhere.
    const broken = Math.ceil(width / Math.max(room, 1)) - 1;
    if (broken > 0) {
      lines += broken;
      used = width - broken * room;
    } else used += textWidth(piece, points);
  }
  return lines;
}
