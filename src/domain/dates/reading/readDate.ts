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
