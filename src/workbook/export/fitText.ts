import { WIDE } from '../../domain/cells/isWide';
import { wrappedLines } from '../look/wrappedLines';

/** A text as it is put into a cell of some width. */
export interface FittedText {
  text: string;
  /** How many lines it takes there. */
  lines: number;
}

/** Cells keep this much of their width to themselves, in pixels. */
const PADDING = 6;
/** Room left for fonts that are a little wider than reckoned. */
const SLACK = 0.96;

/** The pixels of a cell of some width that a text gets. */
export const roomIn = (pixels: number): number => (pixels - PADDING) * SLACK;

/**
 * Fits a text into a cell that wraps: one too long for the lines allowed ends with `…`, at a clause's end where one
 * is near. Line breaks become spaces.
 * @param pixels width of the cell
 * @param points size of its font
 * @param font its font, see `textPixels`
 */
export function fitText(
  text: string,
  pixels: number,
  points: number,
  most: number,
  font?: string,
): FittedText {
  const width = roomIn(pixels);
  const plain = text.trim().replace(/[\r\n\t]+/g, ' ');
  const lines = wrappedLines(plain, width, points, font);
  if (lines <= most) return { text: plain, lines };
  const characters = [...plain];
  let [fits, beyond] = [0, characters.length];
  while (beyond - fits > 1) {
    const middle = Math.floor((fits + beyond) / 2);
    const isShort = wrappedLines(`${characters.slice(0, middle).join('')}…`, width, points, font) <= most;
    [fits, beyond] = isShort ? [middle, beyond] : [fits, middle];
  }
  const cut = characters.slice(0, fits).join('');
  return { text: `${atClause(cut).trimEnd()}…`, lines: most };
}

/** The last clause's end, where it lies in the last two fifths of what fits; else the last word's. */
function atClause(cut: string): string {
  const least = cut.length * 0.6;
  const clause = Math.max(...['，', '。', '；', '、', ',', ';', '. '].map((mark) => cut.lastIndexOf(mark)));
  if (clause >= least) return cut.slice(0, clause);
  const word = cut.lastIndexOf(' ');
  return word >= least && !WIDE.test(cut.slice(word)) ? cut.slice(0, word) : cut;
}
