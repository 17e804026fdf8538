import type { CellSnapshot } from './cellSnapshot';
import { isBlankWord } from './isBlankWord';
import { plainText } from './plainText';

/** No percentage is longer. */
const LONGEST = 64;

export type PercentReading = { kind: 'blank' } | { kind: 'share'; share: number } | { kind: 'unreadable' };

/**
 * Reads 完成百分比 as a share from 0 to 1: `60%`, `0.6` and `60` are the same. A bare 1 is all of it.
 * Anything below 0 or above 100% is unreadable.
 */
export function readPercent(cell: CellSnapshot): PercentReading {
  if (typeof cell.value === 'string' && isBlankWord(cell.value)) return { kind: 'blank' };
  if (typeof cell.value === 'string' && cell.value.length > LONGEST) return { kind: 'unreadable' };
  const text = typeof cell.value === 'string' ? plainText(cell.value).replace(/\s/g, '') : '';
  const written = /^(\d+(?:\.\d+)?)(%?)$/.exec(text);
  const isPercentText = written?.[2] === '%';
  const number = typeof cell.value === 'number' ? cell.value : written ? Number(written[1]) : Number.NaN;
  const share = isPercentText || (number > 1 && !cell.numberFormat.includes('%')) ? number / 100 : number;
  return share >= 0 && share <= 1 ? { kind: 'share', share } : { kind: 'unreadable' };
}
