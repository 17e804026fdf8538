import type { Grid, MergedArea } from '../../../src/domain/adopt/grid/grid';
import type { CellSnapshot } from '../../../src/domain/cells/cellSnapshot';
import { dayOf } from '../../../src/domain/dates/day';
import { dayToSerial } from '../../../src/domain/dates/serial';

/** A cell as a person would write it down: a text, a number as Excel shows it by itself, or all there is to it. */
export type Written = string | number | boolean | CellSnapshot;

export interface Sheet {
  grid: Grid;
  merges: readonly MergedArea[];
}

/** A sheet from its rows; `merges` as `[row, column, rowCount, columnCount]`, counted from 0. */
export function sheetOf(
  rows: readonly (readonly Written[])[],
  merges: readonly (readonly [number, number, number, number])[] = [],
): Sheet {
  return {
    grid: rows.map((cells) => cells.map(cellOf)),
    merges: merges.map(([row, column, rowCount, columnCount]) => ({ row, column, rowCount, columnCount })),
  };
}

/** A real date cell. */
export function date(year: number, month: number, day: number): CellSnapshot {
  const at = dayOf(year, month, day);
  const value = at && dayToSerial(at, 1900);
  if (value === null) throw new RangeError(`${year}-${month}-${day} is no date of Excel`);
  return { value, text: `${year}/${month}/${day}`, numberFormat: 'yyyy/m/d' };
}

/** A number shown with its format, such as 0.8 as `80%`. */
export function shown(value: number, text: string, numberFormat: string): CellSnapshot {
  return { value, text, numberFormat };
}

function cellOf(written: Written): CellSnapshot {
  if (typeof written === 'object') return written;
  const text = typeof written === 'boolean' ? String(written).toUpperCase() : String(written);
  return { value: written, text, numberFormat: 'General' };
}

/** A day so many days after another, both as `YYYY-MM-DD`. */
export function addDays(from: string, days: number): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
