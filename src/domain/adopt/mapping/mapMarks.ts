import type { Day } from '../../dates/day';
import { timelineDays } from '../drawing/timelineDays';
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
  const { grid, candidate, context } = draft;
  const { first, last } = candidate.headerRows;
  const free = draft.free();
  const header = { grid, first: Math.max(0, first - ROWS_ABOVE), last, context };
  const days = timelineDays(
    header,
    free.map(({ column }) => column),
  );
  const read = free.flatMap((column, at) => {
    const own = days[at] ?? null;
    const isDrawnIn = isTimeline(column) && draft.profile(column.column).filled > 0;
    return own || isDrawnIn ? [{ column, days: own }] : [];
  });
  const known = read.flatMap(({ column, days: own }) => (own ? [{ column, ...own }] : []));
  const isWhole = known.length === read.length;
  if (!isWhole || !known.every((one, at) => at === 0 || one.first >= (known[at - 1]?.first ?? one.first)))
    return [];
  const steps = known
    .slice(1)
    .map((one, at) => one.first - (known[at]?.first ?? one.first))
    .filter((step) => step > 0);
  const step = Math.max(1, Math.min(...steps));
  if (steps.length === 0) return [];
  // A week named by its Monday goes on to its Sunday; a month says itself where it ends.
  return known.map((one) => (one.last > one.first ? one : { ...one, last: (one.first + step - 1) as Day }));
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
