/** How it may be written, and the number format in which a cell without one shows it from then on. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/^(?<year>\d{4}|\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/, 'yyyy"年"m"月"d"日"'],
  [/^(?<month>\d{1,2})月(?<day>\d{1,2})日$/, 'm"月"d"日"'],
  [/^(?<year>\d{4})年(?<month>\d{1,2})月$/, 'yyyy"年"m"月"'],
  [/^(?<month>\d{1,2})[-/](?<day>\d{1,2})$/, 'm"月"d"日"'],
  // The short date of a Chinese system.
  [/^(?<year>\d{4})(?<mark>[-/])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/, 'yyyy/m/d'],
];

export interface ChineseDate {
  /** As `2026-06-10`. */
  day: string;
  numberFormat: string;
}

/**
 * The day that a Chinese Excel takes a typed text for (6月10日, 6-10, 2026-6-10, 2026年6月10日, 2026年6月); null for what it leaves as text
 * (6月31日, 6月, 6月10号) or reads in another way. Years of two digits are read as support article "Change the date system,
 * format, or two-digit year interpretation" says: 00 to 29 are this century's, the others the last one's.
 * @param currentYear of a day that names none
 */
export function chineseDate(text: string, currentYear: number): ChineseDate | null {
  for (const [written, numberFormat] of WRITTEN) {
    const found = written.exec(text.trim())?.groups;
    if (!found) continue;
    const year = found['year'] === undefined ? currentYear : fullYear(found['year']);
    const [month, day] = [Number(found['month']), Number(found['day'] ?? 1)];
    const date = new Date(Date.UTC(year, month - 1, day));
    const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return isThere ? { day: date.toISOString().slice(0, 10), numberFormat } : null;
  }
  return null;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
