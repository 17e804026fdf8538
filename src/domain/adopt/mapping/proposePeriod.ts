import { startOf } from '../../dates/reading/dateReading';
import { civilOf, dayOf, type Day } from '../../dates/day';
import { parsePeriod, periodOfDay, type Period } from '../../dates/period';
import type { TableKey } from '../../schema/columnKeys';
import { readDate } from '../../dates/reading/readDate';
import type { DateSystem } from '../../dates/serial';
import { cellAt, filledColumns, shownText, type Grid } from '../grid/grid';
import { importKind } from '../grid/importColumns';
import { columnsOf, type ColumnMapping } from '../grid/columnSource';
import { dateOrders, inOrder } from '../rows/dateOrder';
import type { TableCandidate } from '../tables/tableCandidate';

export interface PeriodContext {
  /** What it is read as. */
  table: TableKey;
  dateSystem: DateSystem;
  today: Day;
  /** The sheet's name, which may say the month. */
  sheet: string;
}

/** Enough to know the month by. */
const MOST_ROWS = 2000;

/**
 * The month a team's table is about, by which its dates without a year are read (SPEC section 2): that of the
 * middle one of its dates with a year, else the one its title or its sheet's name says, else today's. Where they
 * say a year and no month (2024年度重点工作), it is the month of the middle date in that year.
 */
export function proposePeriod(
  grid: Grid,
  candidate: TableCandidate,
  mapping: ColumnMapping,
  { dateSystem, today, sheet, table }: PeriodContext,
): Period {
  const current = periodOfDay(today);
  const columns = [...mapping].flatMap(([key, source]) =>
    key === 'dates' || importKind(table, key) === 'date' ? columnsOf(source) : [],
  );
  const days: Day[] = [];
  const withoutYear: Day[] = [];
  for (const source of mapping.values())
    if (source.kind === 'marks') (source.yearGiven ? days : withoutYear).push(...source.days);
  const orders = dateOrders(grid, candidate, mapping, { dateSystem, table });
  const lastRow = Math.min(candidate.lastBodyRow, candidate.firstBodyRow + MOST_ROWS);
  for (let row = candidate.firstBodyRow; row <= lastRow; row += 1) {
    for (const column of new Set(columns)) {
      const order = orders.get(column);
      const cell = cellAt(grid, row, column);
      const inTurn = order ? inOrder(cell, order, { dateSystem }) : cell;
      const reading = readDate(inTurn, { period: current, dateSystem, role: 'start' });
      const day = startOf(reading);
      if (day === null || !('yearGiven' in reading)) continue;
      (reading.yearGiven ? days : withoutYear).push(day);
    }
  }
  const middle = middleOf(days);
  if (middle !== undefined) return periodOfDay(middle);
  const titles = candidate.rowsAbove.flatMap((row) =>
    filledColumns(grid, row).map((column) => shownText(cellAt(grid, row, column))),
  );
  const names = [...titles.reverse(), sheet].map((title) => title.normalize('NFKC'));
  // 2017年工作计划 above a sheet called 3月 is about March 2017.
  const year = names.flatMap((name) => YEAR.exec(name)?.[1] ?? [])[0];
  for (const name of names) {
    const named = periodIn(name, today, year);
    if (named !== null) return named;
  }
  // Project Plan 2024 names a year without a month as well.
  const only = year ?? names.flatMap((name) => BARE_YEAR.exec(name)?.[1] ?? [])[0];
  const month = civilOf(middleOf(withoutYear) ?? today).month;
  return (only === undefined ? null : parsePeriod(`${only}-${String(month)}`)) ?? current;
}

const YEAR = /(?<!\d)(20\d{2})\s*年(?:度)?(?!\s*\d)/;
/** 2024, FY2024, FY 2024; no number of a room, no part of a date or of a range of years. */
const BARE_YEAR = /(?<![\d./-]\s*|[$€£¥#]\s*)(20[0-4]\d)(?!\s*[\d./年%-]|[a-z])/i;

function middleOf(days: readonly Day[]): Day | undefined {
  return [...days].sort((one, other) => one - other)[Math.floor(days.length / 2)];
}

/** 201703, 20170320: a year, a month and maybe a day without anything between them. */
const WITHOUT_SIGNS = /(?<![\d.])(20\d{2})(0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?(?![\d.])/;

/**
 * The month a title names: `2026年6月任务跟踪`, `202606`, or `6月重点工作` in the year that is nearest to today.
 * @param year that another title names.
 */
function periodIn(plain: string, today: Day, year: string | undefined): Period | null {
  const full = /(?<!\d)(20\d{2}\s*[-/.年]\s*\d{1,2})(?!\d)/.exec(plain)?.[1];
  if (full !== undefined) return parsePeriod(full.replace(/\s/g, ''));
  const [, joinedYear, joinedMonth] = WITHOUT_SIGNS.exec(plain) ?? [];
  if (joinedYear !== undefined && joinedMonth !== undefined)
    return parsePeriod(`${joinedYear}-${joinedMonth}`);
  const month = Number(/(?<!\d)(\d{1,2})\s*月/.exec(plain)?.[1]);
  if (year !== undefined && month >= 1 && month <= 12) return parsePeriod(`${year}-${String(month)}`);
  return nearestOf(month, today);
}

function nearestOf(month: number, today: Day): Period | null {
  const { year } = civilOf(today);
  const middles = [year - 1, year, year + 1].flatMap((one) => dayOf(one, month, 15) ?? []);
  const [nearest] = middles.sort((one, other) => Math.abs(one - today) - Math.abs(other - today));
  return nearest === undefined ? null : periodOfDay(nearest);
}
