import type { Grid, MergedArea } from '../../../src/domain/adopt/grid/grid';
import type { CellSeen } from '../../../src/domain/cells/cellSeen';
import { dayOf } from '../../../src/domain/dates/day';
import { dayToSerial } from '../../../src/domain/dates/serial';

/** A cell as a person would write it down: a text, a number as Excel shows it by itself, or all there is to it. */
export type Written = string | number | boolean | CellSeen;

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
export function date(year: number, month: number, day: number): CellSeen {
  const value = dayToSerial(dayOf(year, month, day) ?? 0, 1900) ?? 0;
  return { value, text: `${year}/${month}/${day}`, numberFormat: 'yyyy/m/d' };
}

/** A number shown with its format, such as 0.8 as `80%`. */
export function shown(value: number, text: string, numberFormat: string): CellSeen {
  return { value, text, numberFormat };
}

function cellOf(written: Written): CellSeen {
  if (typeof written === 'object') return written;
  const text = typeof written === 'boolean' ? String(written).toUpperCase() : String(written);
  return { value: written, text, numberFormat: 'General' };
}
