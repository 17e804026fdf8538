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
  const tenths = readTenths(text);
  if (tenths !== null) return { kind: 'share', share: tenths / 10 };
  const written = /^(\d+(?:\.\d+)?)(%?)$/.exec(text);
  const isPercentText = written?.[2] === '%';
  const number = typeof cell.value === 'number' ? cell.value : written ? Number(written[1]) : Number.NaN;
  const share = isPercentText || (number > 1 && !cell.numberFormat.includes('%')) ? number / 100 : number;
  return share >= 0 && share <= 1 ? { kind: 'share', share } : { kind: 'unreadable' };
}

const TENTHS = '零一二三四五六七八九十';

/** 五成, 七成半, 一半: in tenths. */
function readTenths(text: string): number | null {
  if (/^(?:一半|半数|half)$/i.test(text)) return 5;
  const [, whole, more = ''] = /^([一二三四五六七八九十])成(半|[一二三四五六七八九])?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const tenths = TENTHS.indexOf(whole) + (more === '半' ? 0.5 : TENTHS.indexOf(more || '零') / 10);
  return tenths <= 10 ? tenths : null;
}
