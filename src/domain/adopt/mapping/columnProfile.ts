import { readIssueState, readTaskStatus } from '../../../words/vocabulary/readWord';
import { isBlankWord } from '../../cells/isBlankWord';
import { readDate, type DateContext } from '../../dates/readDate';
import { cellAt, isBlankCell, shownText, type Grid } from '../grid/grid';
import type { TableCandidate } from '../tables/tableCandidate';

/** What the filled cells of a column look like; each count is at most `filled`. */
export interface ColumnProfile {
  /** Cells with something to say; `-` and 待定 have nothing. */
  filled: number;
  dates: number;
  /** Dates that are a start and a finish in one cell; they count among `dates` too. */
  spans: number;
  statuses: number;
  states: number;
  numbers: number;
  /** Numbers written with `%`; they count among `numbers` too. */
  percents: number;
  /** Names of persons, roles or departments: short, without digits. */
  names: number;
  texts: number;
  distinct: number;
}

/** Enough to know a column by; a hundred thousand rows say no more. */
const MOST_CELLS = 300;

/** Looks at the first filled cells of a column's body. */
export function profileColumn(
  grid: Grid,
  { firstBodyRow, lastBodyRow }: TableCandidate,
  column: number,
  context: Omit<DateContext, 'role'>,
): ColumnProfile {
  const profile = {
    filled: 0,
    dates: 0,
    spans: 0,
    statuses: 0,
    states: 0,
    numbers: 0,
    percents: 0,
    names: 0,
    texts: 0,
  };
  const distinct = new Set<string>();
  for (let row = firstBodyRow; row <= lastBodyRow && profile.filled < MOST_CELLS; row += 1) {
    const cell = cellAt(grid, row, column);
    const text = shownText(cell).trim();
    if (isBlankCell(cell) || isBlankWord(text)) continue;
    profile.filled += 1;
    distinct.add(text);
    const reading = readDate(cell, { ...context, role: 'finish' });
    const isDate = reading.kind === 'date' || reading.kind === 'range' || isOpenSpan(reading);
    // A bare percentage reads as a status too, but a column of them is 完成百分比.
    const isStatus = /[^\d.,%\s]/.test(text) && readTaskStatus(text) !== null;
    const isState = /[^\d.,%\s]/.test(text) && readIssueState(text) !== null;
    if (isDate) profile.dates += 1;
    if ((reading.kind === 'range' && !reading.estimate) || isOpenSpan(reading)) profile.spans += 1;
    if (isStatus) profile.statuses += 1;
    if (isState) profile.states += 1;
    if (/^[\d.,]+%$/.test(text)) profile.percents += 1;
    if (typeof cell.value === 'number' || /^[\d.,]+%?$/.test(text)) profile.numbers += 1;
    else if (typeof cell.value === 'string' && !isDate && !isStatus && !isState && !CODE.test(text)) {
      profile.texts += 1;
      if (isName(text)) profile.names += 1;
    }
  }
  return { ...profile, distinct: distinct.size };
}

function isOpenSpan(reading: ReturnType<typeof readDate>): boolean {
  return reading.kind === 'notADate' && reading.reason === 'openRange';
}

/** `T001`, `3.1.2`, `OPS-12`: a number of a row, not its name. */
const CODE = /^[A-Za-z]{0,4}[-_.]?\d+(?:[.-]\d+)*$/;

/** 张三, 市场部*经理, Bex: two or three Chinese characters, a role, or one or two capitalised words; or several. */
const NAME =
  /^(?:[\p{Script=Han}·]{2,3}|[\p{Script=Han}A-Z]{1,6}[部组室处科][*·]?[\p{Script=Han}]{0,4}|\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2})$/u;

function isName(text: string): boolean {
  return text.split(/[、,，/;；&\n]\s*/).every((part) => NAME.test(part.trim()));
}
