import type { CellSnapshot } from '../../../src/domain/cells/cellSnapshot';
import type { DateReading } from '../../../src/domain/dates/reading/dateReading';
import { isDateFormat } from '../../../src/domain/dates/isDateFormat';
import { civilOf, dayOf, type Day } from '../../../src/domain/dates/day';

/** What is wrong with how a cell was read, whatever it holds; null when nothing is. */
export function faultOf(cell: CellSnapshot, reading: DateReading): string | null {
  if (reading.kind === 'blank') return null;
  if (reading.kind === 'notADate') return typeof reading.text === 'string' ? null : 'no text';
  const ends = reading.kind === 'date' ? [reading.day] : [reading.first, reading.last];
  if (!ends.every(isRealDay)) return 'no real day';
  const [first = 0, last = first] = ends;
  if (last < first) return 'ends before it starts';
  if (reading.kind === 'range' && reading.estimate) return null;
  const written = numbersIn(cell);
  return written === null || ends.every((end) => isWritten(end, written)) ? null : 'a day nobody wrote';
}

function isRealDay(day: Day): boolean {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return Number.isInteger(day) && dayOf(year, month, dayOfMonth) === day;
}

/** A day that was rolled over, 31 June to 1 July, is one whose number stands nowhere in the cell. */
function isWritten(day: Day, written: ReadonlySet<number>): boolean {
  return written.has(civilOf(day).day);
}

/** The numbers a cell shows, by the text and by the value; null for a real date, which shows none. */
function numbersIn({ value, text, numberFormat }: CellSnapshot): ReadonlySet<number> | null {
  if (typeof value === 'number' && (isDateFormat(numberFormat) || Number.isInteger(value))) return null;
  const plain = `${String(value)} ${text}`.normalize('NFKC').replace(/o/gi, '0').replace(/[l|]/g, '1');
  const numerals = NUMERALS.flatMap((numeral, at) => (plain.includes(numeral) ? [at + 1] : []));
  // Of 20250610 the day is the end, and 6. 10 may be parted by a space.
  return new Set([
    ...[...plain.matchAll(/\d+/g)].flatMap(([digits]) => [Number(digits), Number(digits.slice(-2))]),
    ...numerals,
  ]);
}

/** 1 to 31 as a date in Chinese numerals has them. */
const NUMERALS = [
  ...'一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九'.split(' '),
  ...'二十 二十一 二十二 二十三 二十四 二十五 二十六 二十七 二十八 二十九 三十 三十一'.split(' '),
];
