import type { HistoryColumn } from '../../words/language/SchemaWords';
import type { CellSnapshot } from '../cells/cellSnapshot';
import { isBlankWord } from '../cells/isBlankWord';
import { parseIsoDay, type Day } from '../dates/day';
import { serialToDay, type DateSystem } from '../dates/serial';
import type { DailyCounts } from './dailyCounts';
import { findHistoryColumns } from './historyColumns';

/** A cell of 逐日预警 that cannot be read. */
interface HistoryProblem {
  /** `doubled`: the day is in a row above already, which counts. */
  code: 'badCell' | 'doubled';
  /** Indexes of row and column. */
  row: number;
  column: number;
  /** What the cell shows. */
  text: string;
}

/** 逐日预警 as read. */
export interface ReadHistory {
  /** Days with all their figures, the first first, each once. */
  days: readonly DailyCounts[];
  /** The row of each day that can be read, regardless of its figures. */
  rowOf: ReadonlyMap<Day, number>;
  problems: readonly HistoryProblem[];
}

/**
 * Reads the rows of 逐日预警 back (SPEC section 8b), in any order and language. Blank rows are skipped. A day
 * of which a figure is blank or cannot be read is left out: it is not drawn with what is left of it.
 */
export function readHistory(
  headers: readonly string[],
  rows: readonly (readonly CellSnapshot[])[],
  dateSystem: DateSystem,
): ReadHistory {
  const columns = findHistoryColumns(headers);
  const days: DailyCounts[] = [];
  const rowOf = new Map<Day, number>();
  const problems: HistoryProblem[] = [];
  rows.forEach((cells, row) => {
    if (cells.every(({ value }) => value === '')) return;
    const cell = (key: HistoryColumn) => cells[columns.get(key) ?? -1];
    const report = (code: HistoryProblem['code'], key: HistoryColumn) => {
      const column = columns.get(key);
      if (column !== undefined) problems.push({ code, row, column, text: cell(key)?.text ?? '' });
    };
    const day = dayOfCell(cell('day'), dateSystem);
    if (day === null) return report('badCell', 'day');
    if (rowOf.has(day)) return report('doubled', 'day');
    rowOf.set(day, row);
    const figure = (key: Exclude<HistoryColumn, 'day'>) => {
      const count = countOfCell(cell(key));
      if (count === null && !isBlank(cell(key))) report('badCell', key);
      return count;
    };
    const [red, amber, done, open] = [figure('red'), figure('amber'), figure('done'), figure('open')];
    if (red !== null && amber !== null && done !== null && open !== null) {
      days.push({ day, red, amber, done, open });
    }
  });
  return { days: days.sort((one, other) => one.day - other.day), rowOf, problems };
}

/** Opsbook writes real dates; a text is a day only where it names the year. */
function dayOfCell(cell: CellSnapshot | undefined, dateSystem: DateSystem): Day | null {
  if (typeof cell?.value === 'number') return serialToDay(cell.value, dateSystem);
  return typeof cell?.value === 'string' ? parseIsoDay(cell.value.normalize('NFKC').trim()) : null;
}

const isBlank = (cell: CellSnapshot | undefined): boolean =>
  !cell || (typeof cell.value === 'string' && isBlankWord(cell.value));

/** A whole number from 0; null for a blank cell and for what counts nothing. */
function countOfCell(cell: CellSnapshot | undefined): number | null {
  if (!cell || isBlank(cell) || typeof cell.value === 'boolean') return null;
  const count = typeof cell.value === 'number' ? cell.value : Number(cell.value.normalize('NFKC'));
  return Number.isSafeInteger(count) && count >= 0 ? count : null;
}
