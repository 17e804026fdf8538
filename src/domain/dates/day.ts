declare const dayBrand: unique symbol;

/**
 * A calendar day as a whole number of days since 1970-01-01 in the proleptic Gregorian calendar. Branded, so that no
 * count, serial or row number passes for a day: days come from the readers and makers of this module.
 */
export type Day = number & { readonly [dayBrand]: true };

export interface CivilDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
/** Days from 0000-03-01, where the arithmetic starts, to 1970-01-01. */
const EPOCH_OFFSET = 719_468;

/** Number of days in a month; 0 for a month outside 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The day of a civil date, or null when there is no such date: 31 June never becomes 1 July. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null;
  // Years that begin in March put the leap day last, so a month's offset does not depend on the year.
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / YEARS_PER_ERA);
  const yearOfEra = marchYear - era * YEARS_PER_ERA;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return asDay(era * DAYS_PER_ERA + dayOfEra - EPOCH_OFFSET);
}

/** The civil date of a day. */
export function civilOf(day: Day): CivilDate {
  const shifted = day + EPOCH_OFFSET;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The day a number of days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return asDay(day + days);
}

/** The day of a whole number counted as `Day` counts, for code that calculates with day numbers. */
export function asDay(sinceEpoch: number): Day {
  return sinceEpoch as Day;
}

/** The latest of some days. */
export function latestDay(...days: readonly [Day, ...Day[]]): Day {
  return asDay(Math.max(...days));
}

/** The earliest of some days. */
export function earliestDay(...days: readonly [Day, ...Day[]]): Day {
  return asDay(Math.min(...days));
}

/** Day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `2026-06-10`. */
export function isoDay(day: Day): string {
  const civil = civilOf(day);
  const year = civil.year > 999 ? civil.year : String(civil.year).padStart(4, '0');
  const two = (value: number) => (value < 10 ? `0${value}` : value);
  return `${year}-${two(civil.month)}-${two(civil.day)}`;
}

/** Reads exactly `YYYY-MM-DD`; null for any other text and for dates that do not exist. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
