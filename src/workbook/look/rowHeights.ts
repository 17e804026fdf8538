import { pixelsInPoints } from './pixels';
import { TYPE_SCALE } from './typeScale';
import { wrappedLines } from './wrappedLines';

/** Heights of rows, in points: all are set, none is fitted, so that a long text makes no sheet ragged. */
export const ROW_HEIGHTS = {
  title: 28,
  banner: 18,
  header: 32,
  /** Two lines of a body's text. */
  body: 30,
  /** Three lines, for rows with a text of more than two. */
  tall: 44,
  /** Four lines, as many as a row shows: a longer text is seen from its beginning, whole in the pane. */
  tallest: 58,
  /** One line: the log. */
  line: 17,
} as const;

/** Pixels of a column that no text gets: indent, padding, and 8 % slack for another machine's font. */
const PADDING = 14;
const SLACK = 0.92;

/**
 * The height of each body row: more where a text takes more than two lines. Columns of one line do not count.
 * @param rows cells by column; widths in pixels
 * @param font of the body, see `textPixels`
 */
export const bodyHeights = (
  rows: readonly (readonly unknown[])[],
  columns: readonly { width: number; oneLine?: boolean }[],
  font: string,
): number[] =>
  rows.map((cells) => {
    const lines = columns.map(({ width, oneLine }, at) => {
      const cell = cells[at];
      return oneLine === true || typeof cell !== 'string' ? 1 : linesOf(cell, width, font);
    });
    const most = Math.max(1, ...lines);
    if (most <= 2) return ROW_HEIGHTS.body;
    return most === 3 ? ROW_HEIGHTS.tall : ROW_HEIGHTS.tallest;
  });

const EM = TYPE_SCALE.body / pixelsInPoints(1);
const roomIn = (width: number): number => Math.max(EM, width * SLACK - PADDING);

/** Lines a text takes that is wrapped, one for any that takes no more than two. */
function linesOf(text: string, width: number, font: string): number {
  const room = roomIn(width);
  // Most texts would fit if every character were a wide one.
  if (text.length * EM <= room * 2 && !text.includes('\n')) return 1;
  return text
    .split(/\r?\n/)
    .reduce((lines, line) => lines + wrappedLines(line, room, TYPE_SCALE.body, font), 0);
}
