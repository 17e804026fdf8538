import type { CellSnapshot } from '../../cells/cellSnapshot';
import { isBlankWord } from '../../cells/isBlankWord';

/** Longer texts say something. */
const LONGEST = 2;

/** True for a cell that only says that something is there: x, √, ■■, 1. No count, no word. */
export function isMark({ value }: CellSnapshot): boolean {
  if (typeof value === 'number') return value === 1;
  if (typeof value === 'boolean') return value;
  const text = value.trim();
  if (text === '' || isBlankWord(text) || /\d/.test(text)) return text === '1';
  return text.length <= LONGEST || /^(\P{L})\1*$/u.test(text);
}
