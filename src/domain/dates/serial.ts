import { asDay, type Day } from './day';

/** Which of Excel's two date systems a workbook counts in. */
export type DateSystem = 1900 | 1904;

/** Serial 60 in the 1900 system is 29 February 1900, a day that never was (SPEC section 2). */
const FICTITIOUS_SERIAL = 60;
/** Day numbers of 1899-12-30, 1899-12-31 and 1904-01-01, and of 9999-12-31, the last day Excel can hold. */
const ZERO_AFTER_FICTITIOUS = -25_569;
const ZERO_BEFORE_FICTITIOUS = -25_568;
const ZERO_1904 = -24_107;
const LAST_DAY = 2_932_896;

/**
 * The day of an Excel date serial; a fraction (the time) is dropped.
 * Null when the serial is no date: negative, past 9999-12-31, not finite, or 0 and 60 in the 1900 system.
 */
export function serialToDay(serial: number, dateSystem: DateSystem): Day | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  const whole = Math.floor(serial);
  const day = dateSystem === 1904 ? asDay(whole + ZERO_1904) : dayIn1900System(whole);
  return day === null || day > LAST_DAY ? null : day;
}

/** The serial Excel stores for a day; null for a day before the date system begins or after 9999-12-31. */
export function dayToSerial(day: Day, dateSystem: DateSystem): number | null {
  if (!Number.isInteger(day) || day > LAST_DAY) return null;
  if (dateSystem === 1904) return day >= ZERO_1904 ? day - ZERO_1904 : null;
  const serial = day - ZERO_AFTER_FICTITIOUS;
  if (serial > FICTITIOUS_SERIAL) return serial;
  return day > ZERO_BEFORE_FICTITIOUS ? day - ZERO_BEFORE_FICTITIOUS : null;
}

function dayIn1900System(serial: number): Day | null {
  if (serial === 0 || serial === FICTITIOUS_SERIAL) return null;
  return asDay(serial + (serial < FICTITIOUS_SERIAL ? ZERO_BEFORE_FICTITIOUS : ZERO_AFTER_FICTITIOUS));
}
