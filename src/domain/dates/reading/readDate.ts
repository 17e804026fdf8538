import type { CellSnapshot } from '../../cells/cellSnapshot';
import { BLANK_DATE, type DateReading } from './dateReading';
import { isBlankWord } from '../../cells/isBlankWord';
import { readDateNumber } from './readDateNumber';
import { readDateText } from './readDateText';
import type { Period } from '../period';
import type { DateSystem } from '../serial';

export interface DateContext {
  period: Period;
  dateSystem: DateSystem;
  /** Which end of a span the column holds; it decides what a range with one unknown end gives. */
  role: 'start' | 'finish';
}

/**
 * Reads a date cell (SPEC section 2). Total: every cell is a date, a range, no date or blank. It never rolls
 * a day over, and depends on nothing but the cell and the context.
 * @throws RangeError when the context's period is not `YYYY-MM`.
 */
export function readDate(cell: CellSnapshot, context: DateContext): DateReading {
  const { value } = cell;
  if (typeof value === 'boolean') return { kind: 'notADate', reason: 'boolean', text: cell.text };
  if (typeof value === 'number') return readDateNumber({ ...cell, value }, context);
  if (isBlankWord(value)) return BLANK_DATE;
  return readDateText(value, context);
}

/** Dates remembered for each format: a plan has some hundreds. */
const MOST = 5000;

/** Columns of dates repeat them: a number that is shown the same way is the same date. */
export function dateReader(context: DateContext): (cell: CellSnapshot | undefined) => DateReading {
  const byFormat = new Map<string, Map<number, { text: string; reading: DateReading }>>();
  return (cell) => {
    if (!cell) return BLANK_DATE;
    const { value, text, numberFormat } = cell;
    if (typeof value !== 'number') return value === '' ? BLANK_DATE : readDate(cell, context);
    const known = byFormat.get(numberFormat) ?? new Map<number, { text: string; reading: DateReading }>();
    byFormat.set(numberFormat, known);
    const before = known.get(value);
    if (before?.text === text) return before.reading;
    const reading = readDate(cell, context);
    if (known.size < MOST) known.set(value, { text, reading });
    return reading;
  };
}
