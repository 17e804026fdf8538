import type { NotADateReason } from '../../schema/dateCodes';
import { civilOf, dayOf, type Day } from '../day';
import type { DateDoubt, DateReading } from './dateReading';
import type { Period } from '../period';
import { serialToDay, type DateSystem } from '../serial';
import { isDateFormat } from '../isDateFormat';
import { isFarFromPeriod, nearestYear } from './placeInYear';
import { readDateText } from './readDateText';

interface NumberCell {
  value: number;
  text: string;
  numberFormat: string;
}

interface NumberContext {
  period: Period;
  dateSystem: DateSystem;
  role: 'start' | 'finish';
}

/** Bare numbers in these years are taken for dates that lost their format; 8 digits can be no serial at all. */
const PLAUSIBLE_YEARS = { first: 1990, last: 2099 };
const EIGHT_DIGITS = /^(?:19|20)\d{6}$/;
const MONTH_DOT_DAY = /^(\d{1,2})\.(\d{1,2})$/;

/** Reads a number as a date serial, or as the `6.10` someone typed and Excel took for a number. */
export function readDateNumber(cell: NumberCell, context: NumberContext): DateReading {
  if (isDateFormat(cell.numberFormat)) {
    if (isMonthDotDay(cell.value)) return readTypedIntoDateCell(cell, context);
    return serialToDay(cell.value, context.dateSystem) === null && EIGHT_DIGITS.test(String(cell.value))
      ? readDigitsInDateCell(cell, context)
      : readSerial(cell, context);
  }
  const shown = cell.text.trim();
  // The text may carry a zero the number lost, but a format such as 0.0 may also hide digits of the number.
  if (MONTH_DOT_DAY.test(shown) && Number(shown) === cell.value)
    return readMonthDotDay(shown, cell, context.period);
  if (isMonthDotDay(cell.value)) return readMonthDotDay(String(cell.value), cell, context.period);
  const digits = String(cell.value);
  if (/^(?:\d{8}|(?:19|20)\d{2}(?:0[1-9]|1[0-2]))$/.test(digits)) return readDateText(digits, context);
  return readLostFormat(cell, context);
}

function readSerial(cell: NumberCell, context: NumberContext): DateReading {
  const day = serialToDay(cell.value, context.dateSystem);
  if (day === null) return notADate('noSuchDay', cell);
  const doubts: DateDoubt[] = isFarFromPeriod(day, context.period) ? [{ code: 'farFromPeriod' }] : [];
  return { kind: 'date', day, yearGiven: true, doubts };
}

/** 20260610 typed where the format is a date: no serial, so Excel shows ####. */
function readDigitsInDateCell(cell: NumberCell, context: NumberContext): DateReading {
  const reading = readDateText(String(cell.value), context);
  if (reading.kind !== 'date') return notADate('noSuchDay', cell);
  return { ...reading, doubts: [...reading.doubts, { code: 'shownAsAnotherDay', shown: cell.text }] };
}

/** 6.10 typed where the format is a date: Excel keeps 6.1 and shows 6 January 1900, which nobody means. */
function readTypedIntoDateCell(cell: NumberCell, context: NumberContext): DateReading {
  const reading = readMonthDotDay(String(cell.value), cell, context.period);
  if (reading.kind !== 'date') return reading;
  return { ...reading, doubts: [...reading.doubts, { code: 'shownAsAnotherDay', shown: cell.text }] };
}

function readMonthDotDay(written: string, cell: NumberCell, period: Period): DateReading {
  const [month = 0, day = 0] = written.split('.').map(Number);
  const placed = placeMonthDay(month, day, period);
  if (placed === null) return notADate('noSuchDay', cell);
  const lostZero = /\.[123]$/.test(written) ? placeMonthDay(month, day * 10, period) : null;
  const doubts: DateDoubt[] = lostZero === null ? [] : [{ code: 'ambiguousDay', alternative: lostZero }];
  return { kind: 'date', day: placed, yearGiven: false, doubts };
}

function readLostFormat(cell: NumberCell, context: NumberContext): DateReading {
  const day = Number.isInteger(cell.value) ? serialToDay(cell.value, context.dateSystem) : null;
  if (day === null) return notADate('number', cell);
  const { year } = civilOf(day);
  if (year < PLAUSIBLE_YEARS.first || year > PLAUSIBLE_YEARS.last) return notADate('number', cell);
  const doubts: DateDoubt[] = [{ code: 'formatLost' }];
  if (isFarFromPeriod(day, context.period)) doubts.push({ code: 'farFromPeriod' });
  return { kind: 'date', day, yearGiven: true, doubts };
}

/** True for 6.1 and 12.25; a day of the year 1900 with a time of day has more digits, or is nobody's plan. */
function isMonthDotDay(value: number): boolean {
  const match = MONTH_DOT_DAY.exec(String(value));
  const month = Number(match?.[1]);
  return match !== null && month >= 1 && month <= 12;
}

function placeMonthDay(month: number, day: number, period: Period): Day | null {
  return dayOf(nearestYear(month, day, period), month, day);
}

function notADate(reason: NotADateReason, cell: NumberCell): DateReading {
  return { kind: 'notADate', reason, text: cell.text };
}
