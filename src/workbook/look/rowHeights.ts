import { isWide } from '../../domain/cells/isWide';
import { pixelsInPoints } from './pixels';
import { TYPE_SCALE } from './typeScale';

/** Heights of rows, in points: all are set, none is fitted, so that a long text makes no sheet ragged. */
export const ROW_HEIGHTS = {
  title: 28,
  banner: 18,
  header: 32,
  /** Two lines of a body's text. */
  body: 30,
  /** Three lines, for rows with a text of more than two. */
  tall: 44,
  /** One line: the log. */
  line: 17,
} as const;

/** Pixels of a column that no text gets: indent, padding, and 8 % slack for another machine's font. */
const PADDING = 14;
const SLACK = 0.92;

/**
 * Rows with a text of more than two lines, as runs: first row and how many. Columns of one line do not count.
 * @param rows cells by column; widths in pixels
 */
export function tallRuns(
  rows: readonly (readonly unknown[])[],
  columns: readonly { width: number; oneLine?: boolean }[],
): [from: number, count: number][] {
  const runs: [from: number, count: number][] = [];
  rows.forEach((cells, row) => {
    const fits = columns.every(({ width, oneLine }, at) => {
      const cell = cells[at];
      return oneLine === true || typeof cell !== 'string' || takesTwoLines(cell, width);
    });
    if (fits) return;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  });
  return runs;
}

const EM = TYPE_SCALE.body / pixelsInPoints(1);
const roomIn = (width: number): number => Math.max(EM, width * SLACK - PADDING);

function takesTwoLines(text: string, width: number): boolean {
  // Most texts would fit if every character were a wide one.
  const surelyFits = text.length * EM <= roomIn(width) * 2 && !text.includes('\n');
  return surelyFits || linesOf(text, width) <= 2;
}

/** Lines a text takes that is wrapped: a Chinese character is as wide as high, others about half that. */
function linesOf(text: string, width: number): number {
  const room = roomIn(width);
  return text
    .split(/\r?\n/)
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((textWidth(line) * EM) / room)), 0);
}

/** Width of a text in ems, as `ROW_HEIGHTS` are reckoned with. */
const textWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (isWide(character) ? 1 : 0.5), 0);
