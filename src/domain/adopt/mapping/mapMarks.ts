import { finishOf, startOf } from '../../dates/reading/dateReading';
import { readDate } from '../../dates/reading/readDate';
import { isDateFormat } from '../../dates/isDateFormat';
import type { Day } from '../../dates/day';
import { cellAt } from '../grid/grid';
import { isMark } from '../grid/isMark';
import { isTimeline } from './score/headerScore';
import { headerText, type SourceColumn } from '../tables/tableCandidate';
import type { DraftMapping } from './draftMapping';

/** The days a column covers, the last one included. */
interface Drawn {
  column: SourceColumn;
  first: Day;
  last: Day;
  yearGiven: boolean;
}

/** Two columns of days may be anything. */
const FEWEST_COLUMNS = 3;
/** Of what is in these columns so much has to be a mark: amounts and texts by month are none. */
const MOSTLY_MARKS = 0.9;
/** So many of the rows have one. */
const MOSTLY_DRAWN = 0.5;
/** Enough rows to know a drawing by. */
const MOST_ROWS = 500;
/** The dates of a drawing may stand so many rows above its weekdays. */
const ROWS_ABOVE = 2;

/**
 * Start and finish of tasks drawn as a bar of marked cells below days, weeks or months whose dates are known: the
 * first and the last of them. Only where no column has a date, and never surely.
 */
export function mapMarks(draft: DraftMapping): void {
  if (draft.table !== 'tasks' || !draft.isOpen('start') || !draft.isOpen('finish')) return;
  const drawn = drawnColumns(draft);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last || drawn.length < FEWEST_COLUMNS || !isDrawing(draft, drawn)) return;
  const columns = drawn.map(({ column }) => column.column);
  const yearGiven = drawn.every((one) => one.yearGiven);
  const evidence = [first, last].map(
    ({ column }) => ({ code: 'header', header: headerText(column) }) as const,
  );
  for (const [key, end] of [
    ['start', 'first'],
    ['finish', 'last'],
  ] as const) {
    const days = drawn.map((one) => one[end]);
    const source = { kind: 'marks', columns, days, yearGiven } as const;
    draft.decided.set(key, { source, evidence: [...evidence], sure: false });
  }
}

/** The columns below days that follow each other; none where one of them has no day. */
function drawnColumns(draft: DraftMapping): readonly Drawn[] {
  const read = draft.free().flatMap((column) => {
    const days = daysOf(draft, column);
    return days || isTimeline(column) ? [{ column, days }] : [];
  });
  const known = read.flatMap(({ column, days }) => (days ? [{ column, ...days }] : []));
  const isWhole = known.length === read.length;
  if (!isWhole || !known.every(({ first }, at) => at === 0 || first > (known[at - 1]?.first ?? first)))
    return [];
  const steps = known.slice(1).map(({ first }, at) => first - (known[at]?.first ?? first));
  const step = Math.min(...steps);
  // A week named by its Monday goes on to its Sunday; a month says itself where it ends.
  return known.map((one) => (one.last > one.first ? one : { ...one, last: (one.first + step - 1) as Day }));
}

/** W1 is the first week of the year, or of the project. */
const WEEK = /^(?:第|w|wk|week|kw)|周/i;

function daysOf(
  { grid, candidate, context }: DraftMapping,
  { column, label, group }: SourceColumn,
): Omit<Drawn, 'column'> | null {
  const { first, last } = candidate.headerRows;
  for (let row = last; row >= Math.max(0, first - ROWS_ABOVE); row -= 1) {
    const cell = cellAt(grid, row, column);
    if (typeof cell.value !== 'number' || !isDateFormat(cell.numberFormat)) continue;
    const day = startOf(readDate(cell, { ...context, role: 'start' }));
    if (day !== null) return { first: day, last: day, yearGiven: true };
  }
  const month = /(?:\d{4}\s*年\s*)?\d{1,2}\s*月$/.exec(group)?.[0];
  const text = /^\d{1,2}$/.test(label) ? month && `${month}${label}日` : label;
  if (text === undefined || text === '' || WEEK.test(text)) return null;
  const reading = readDate({ value: text, text, numberFormat: '@' }, { ...context, role: 'start' });
  const [from, to] = [startOf(reading), finishOf(reading)];
  if (from === null || to === null || !('yearGiven' in reading)) return null;
  return { first: from, last: to, yearGiven: reading.yearGiven };
}

function isDrawing({ grid, candidate }: DraftMapping, drawn: readonly Drawn[]): boolean {
  let filled = 0;
  let marks = 0;
  let rows = 0;
  let marked = 0;
  const lastRow = Math.min(candidate.lastBodyRow, candidate.firstBodyRow + MOST_ROWS);
  for (let row = candidate.firstBodyRow; row <= lastRow; row += 1) {
    const cells = drawn
      .map(({ column }) => cellAt(grid, row, column.column))
      .filter(({ value }) => String(value).trim() !== '');
    const own = cells.filter(isMark);
    filled += cells.length;
    marks += own.length;
    if (grid[row]?.some(({ value }) => value !== '')) rows += 1;
    if (own.length > 0) marked += 1;
  }
  return marks > 0 && marks >= filled * MOSTLY_MARKS && marked >= rows * MOSTLY_DRAWN;
}
