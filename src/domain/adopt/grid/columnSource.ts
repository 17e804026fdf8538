import type { Day } from '../../dates/day';
import type { ColumnKey } from '../../schema/columnKeys';

/** Where one of our columns takes its cells from; columns are positions in the grid. */
export type ColumnSource =
  | { kind: 'column'; column: number }
  /** One end of a span that is in one cell (`6.1-6.30`). */
  | { kind: 'spanEnd'; column: number; end: 'first' | 'last' }
  /** Start and finish in two cells of theirs, one span in ours. */
  | { kind: 'span'; first: number; last: number }
  /** A finish that is a number of days after a start. */
  | { kind: 'duration'; start: number; days: number }
  /** The first or the last marked cell of a row, each column with its day; 3月 names no year. */
  | { kind: 'marks'; columns: readonly number[]; days: readonly Day[]; yearGiven: boolean }
  /** Task and sub-task in columns of their own, the coarsest first; a blank one takes what is above it. */
  | { kind: 'levels'; columns: readonly number[] }
  /** What is measured and how much of it, `回款率` and `95%`: one text, with a space between. */
  | { kind: 'joined'; columns: readonly number[] }
  /** The people whose column has a letter, R or A, in a responsibility matrix. */
  | { kind: 'matrix'; columns: readonly number[]; names: readonly string[]; letter: string };

/** Which source each of our columns has; a column without one stays blank. */
export type ColumnMapping = ReadonlyMap<ColumnKey, ColumnSource>;

/** The columns of the grid a source reads. */
export function columnsOf(source: ColumnSource): readonly number[] {
  switch (source.kind) {
    case 'column':
    case 'spanEnd':
      return [source.column];
    case 'span':
      return [source.first, source.last];
    case 'duration':
      return [source.start, source.days];
    case 'levels':
    case 'joined':
    case 'matrix':
    case 'marks':
      return source.columns;
  }
}
