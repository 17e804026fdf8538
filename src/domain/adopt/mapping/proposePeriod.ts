import { startOf } from '../../dates/reading/dateReading';
import { civilOf, dayOf, type Day } from '../../dates/day';
import { parsePeriod, periodOfDay, type Period } from '../../dates/period';
import type { TableKey } from '../../schema/columnKeys';
import { readDate } from '../../dates/reading/readDate';
import type { DateSystem } from '../../dates/serial';
import { cellAt, filledColumns, shownText, type Grid } from '../grid/grid';
import { importKind } from '../grid/importColumns';
import { columnsOf, type ColumnMapping } from '../grid/columnSource';
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
 * middle one of its dates with a year, else the one its title or its sheet's name says, else today's.
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
  const lastRow = Math.min(candidate.lastBodyRow, candidate.firstBodyRow + MOST_ROWS);
  for (let row = candidate.firstBodyRow; row <= lastRow; row += 1) {
    for (const column of new Set(columns)) {
      const reading = readDate(cellAt(grid, row, column), { period: current, dateSystem, role: 'start' });
      const day = startOf(reading);
      if (day !== null && 'yearGiven' in reading && reading.yearGiven) days.push(day);
    }
  }
  const middle = days.sort((one, other) => one - other)[Math.floor(days.length / 2)];
  if (middle !== undefined) return periodOfDay(middle);
  const titles = candidate.rowsAbove.flatMap((row) =>
    filledColumns(grid, row).map((column) => shownText(cellAt(grid, row, column))),
  );
  const names = [...titles.reverse(), sheet].map((title) => title.normalize('NFKC'));
  // 2017年工作计划 above a sheet called 3月 is about March 2017.
  const year = names.flatMap((name) => /(?<!\d)(20\d{2})\s*年(?:度)?(?!\s*\d)/.exec(name)?.[1] ?? [])[0];
  for (const name of names) {
    const named = periodIn(name, today, year);
    if (named !== null) return named;
  }
  return current;
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
