import { readIssueState, readTaskStatus } from '../../../words/vocabulary/readStatus';
import { isBlankWord } from '../../cells/isBlankWord';
import { cellAt, filledColumns, type Grid } from '../grid/grid';
import type { HeaderPlace } from './headerColumns';
import { isKnownHeader, LONGEST_HEADER } from './headerMeaning';

/** True when every filled cell of a header's last row could be a header: a short text that is no value. */
export function looksLikeHeader(grid: Grid, { last, firstColumn, lastColumn }: HeaderPlace): boolean {
  const inside = filledColumns(grid, last).filter((column) => column >= firstColumn && column <= lastColumn);
  return inside.length > 0 && inside.every((column) => isHeaderText(cellAt(grid, last, column).value));
}

/** The same of a whole row, with status words allowed: 完成 may stand below 计划, or head a column of days. */
export function couldBeHeader(
  grid: Grid,
  row: number,
  filled: readonly number[] = filledColumns(grid, row),
): boolean {
  return filled.length > 0 && filled.every((column) => isShortText(cellAt(grid, row, column).value));
}

function isHeaderText(value: string | number | boolean): boolean {
  if (!isShortText(value)) return false;
  return isKnownHeader(value) || (readTaskStatus(value) === null && readIssueState(value) === null);
}

/** A text with a digit in front is a date, a count or a number kept as text. */
function isShortText(value: string | number | boolean): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_HEADER) return false;
  if (isKnownHeader(value)) return true;
  return !/^[\s\d.?~-]*\d/.test(value.normalize('NFKC')) && !isBlankWord(value);
}
