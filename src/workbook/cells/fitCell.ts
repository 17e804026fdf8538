/** Excel's limit on the text of a cell, less the apostrophe that `literalText` may put before it. */
const LONGEST_TEXT = 32_766;

/** A content as a cell can take it: a text that is too long ends in `…`, a number has the digits Excel keeps. */
export function fitCell<T>(content: T): T | string | number {
  if (typeof content === 'string' && content.length > LONGEST_TEXT)
    return `${content.slice(0, LONGEST_TEXT - 1)}…`;
  return typeof content === 'number' && !Number.isInteger(content)
    ? Number(content.toPrecision(15))
    : content;
}
