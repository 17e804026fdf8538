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
  /** One line: the log. */
  line: 17,
} as const;

/** Of a row with a text of three lines, four, and so on. */
const TALL = [44, 58, 72, 86, 100, 114] as const;
/** Of a row with a longer text, which is seen from its beginning, whole in the pane: more than eight lines would take the screen. */
export const BEGINNING_HEIGHT = 120;

/** All heights that body rows are given but for those of a log. */
export const BODY_HEIGHTS: readonly number[] = [ROW_HEIGHTS.body, ...TALL, BEGINNING_HEIGHT];

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
    return most <= 2 ? ROW_HEIGHTS.body : (TALL[most - 3] ?? BEGINNING_HEIGHT);
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

/** Points by which a height that Excel rounded to its pixels may differ. */
const ROUNDING = 0.5;

/** Whether two heights in points are one, as Excel rounds them. */
export const isSameHeight = (height: number, other: number): boolean => Math.abs(height - other) <= ROUNDING;

/** Whether a row is lower than the height in points it needs, by more than Excel rounds. */
export const isTooLow = (height: number, needed: number): boolean => height < needed - ROUNDING;
