import { ENGLISH_MONTH, isTimelineLabel } from '../../../words/vocabulary/timelineLabel';
import type { CellSnapshot } from '../../cells/cellSnapshot';

/** 30Aug., 8月30号, 9AM: what is no label of a timeline by itself, and may stand in one. */
const DAY_OR_HOUR = new RegExp(
  `^(?:\\d{1,2}[-/. ]?${ENGLISH_MONTH}|\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}\\s?[ap]\\.?m|\\d{1,2}:\\d{2})\\.?$`,
  'i',
);

/** True for a number, a date, a letter of a weekday or a label of a week: what stands above the columns of a drawing. */
export function isDayCell({ value }: CellSnapshot): boolean {
  if (typeof value === 'number') return true;
  const text = String(value).normalize('NFKC').trim();
  return /^\p{L}{1,2}\d?$|^\d+\D?$/u.test(text) || isTimelineLabel(text) || DAY_OR_HOUR.test(text);
}
