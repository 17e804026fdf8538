import type { CellSnapshot } from '../../cells/cellSnapshot';
import { civilOf, dayOf } from '../../dates/day';
import { cellDay } from '../../dates/cellDay';
import { dayToSerial, type DateSystem } from '../../dates/serial';
import { dayFirstText, provesDayFirst } from '../drawing/dayFirst';
import { cellAt, type Grid } from '../grid/grid';
import type { ColumnMapping } from '../grid/columnSource';
import { columnsOf } from '../grid/columnSource';
import { importKind } from '../grid/importColumns';
import type { TableCandidate } from '../tables/tableCandidate';
import type { RowContext } from './readCell';

/** Which of the two numbers of `07-14-2023` is the month, in a whole column. */
export interface DateOrder {
  first: 'month' | 'day';
  /**
   * Real dates that Excel may have read the other way round: it makes a date of a text only where the text is one
   * in its own order, and leaves the others as texts, so that no such date has a day above 12.
   */
  swapped: number;
}

/** `20/09/21`, and `Mon 20/09/21`. */
const EITHER =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]? *)?(\d{1,2})([-./])(\d{1,2})\2(\d{2}|\d{4})$/i;

/** `10.03.` and `13.03`: a day and a month, in either order. */
const WITHOUT_YEAR = /^\d{1,2}[-./]\d{1,2}\.?$/;

/** The order of day and month that the texts of a column prove; null where none does, or they prove both. */
export function dateOrder(
  grid: Grid,
  { firstBodyRow, lastBodyRow }: TableCandidate,
  column: number,
  dateSystem: DateSystem,
): DateOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  let real = 0;
  let beyondTwelve = 0;
  const withoutYear: string[] = [];
  for (let row = firstBodyRow; row <= lastBodyRow; row += 1) {
    const cell = cellAt(grid, row, column);
    const day = cellDay(cell, dateSystem);
    if (day !== null) {
      real += 1;
      if (civilOf(day).day > 12) beyondTwelve += 1;
      continue;
    }
    const text = typeof cell.value === 'string' ? cell.value.trim() : '';
    const [, one, , other] = EITHER.exec(text) ?? [];
    if (WITHOUT_YEAR.test(text)) withoutYear.push(text);
    if (Number(one) > 12 && Number(other) <= 12) dayFirst += 1;
    if (Number(other) > 12 && Number(one) <= 12) monthFirst += 1;
  }
  // 13.03 beside 10.03 says of which kind both are; of real dates, which have a year, it says nothing.
  if (dayFirst + monthFirst === 0) return provesDayFirst(withoutYear) ? { first: 'day', swapped: 0 } : null;
  if (dayFirst > 0 === monthFirst > 0) return null;
  return { first: dayFirst > 0 ? 'day' : 'month', swapped: beyondTwelve === 0 ? real : 0 };
}

/**
 * The orders of all columns of dates that are taken over. Columns that prove nothing themselves go by the others,
 * where these agree.
 */
export function dateOrders(
  grid: Grid,
  table: TableCandidate,
  mapping: ColumnMapping,
  { dateSystem, table: tableKey }: Pick<RowContext, 'dateSystem' | 'table'>,
): ReadonlyMap<number, DateOrder> {
  const columns = new Set(
    [...mapping].flatMap(([key, source]) =>
      importKind(tableKey, key) === 'date' && source.kind !== 'marks' ? columnsOf(source) : [],
    ),
  );
  const proven = [...columns].map((column) => [column, dateOrder(grid, table, column, dateSystem)] as const);
  const firsts = new Set(proven.flatMap(([, order]) => (order ? [order.first] : [])));
  const [common] = firsts;
  const shared: DateOrder | null = common && firsts.size === 1 ? { first: common, swapped: 0 } : null;
  return new Map(
    proven.flatMap(([column, order]) => {
      const known = order ?? shared;
      return known ? [[column, known] as const] : [];
    }),
  );
}

/**
 * The cell as the order of its column has it: a text with the year in front, so that it has one reading, and a real
 * date with day and month exchanged where a person said that they are swapped.
 */
export function inOrder(
  cell: CellSnapshot,
  { first, swapped }: DateOrder,
  { dateSystem, swapDates }: { dateSystem: DateSystem; swapDates?: boolean | undefined },
): CellSnapshot {
  if (typeof cell.value === 'string') {
    const [, one, , other, year] = EITHER.exec(cell.value.trim()) ?? [];
    if (first === 'day' && WITHOUT_YEAR.test(cell.value.trim()))
      return { ...cell, value: dayFirstText(cell.value) };
    if (one === undefined || other === undefined || year === undefined) return cell;
    const [month, day] = first === 'month' ? [one, other] : [other, one];
    return { ...cell, value: `${year.length === 2 ? `20${year}` : year}-${month}-${day}` };
  }
  const day = cellDay(cell, dateSystem);
  if (day === null && first === 'day') return numberInOrder(cell);
  if (day === null || swapped === 0 || !swapDates) return cell;
  const { year, month, day: dayOfMonth } = civilOf(day);
  const exchanged = dayOf(year, dayOfMonth, month);
  const serial = exchanged === null ? null : dayToSerial(exchanged, dateSystem);
  return serial === null ? cell : { ...cell, value: serial };
}

/** 15.04 beside texts such as 10.03. is the fifteenth of April; 10.1 may be of January or of October and stays a text. */
function numberInOrder(cell: CellSnapshot): CellSnapshot {
  const [, day, month] = /^(\d{1,2})\.(\d{1,2})$/.exec(String(cell.value)) ?? [];
  if (day === undefined || month === undefined) return cell;
  return { ...cell, value: month === '1' ? `${day}.1(0)` : `${month}月${day}日` };
}
