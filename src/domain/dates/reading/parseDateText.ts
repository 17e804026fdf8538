import { parseCoarseDate, type CoarseDate } from './coarseDate';
import { parseMonthPart } from './monthPart';
import type { MonthPart, PartialDate } from './partialDate';
import type { Period } from '../period';
import { parseSingleDate } from './singleDate';

/** What a date text says before years are chosen and days checked against the calendar. */
export type ParsedText =
  | { kind: 'single'; date: PartialDate }
  | { kind: 'part'; part: MonthPart }
  | { kind: 'coarse'; date: CoarseDate }
  | { kind: 'range'; from: PartialDate; to: PartialDate }
  /** `2025.10下-2025.11上`: from the first day of one part to the last of another. */
  | { kind: 'partRange'; from: MonthPart; to: MonthPart }
  /** A range of which one end is `?` or missing. */
  | { kind: 'openRange'; known: 'first' | 'last'; date: PartialDate };

/** Reads normalised text; null when it is none of the forms of SPEC section 2. */
export function parseDateText(text: string, period: Period): ParsedText | null {
  const date = parseSingleDate(text, period);
  if (date) return { kind: 'single', date };
  const part = parseMonthPart(text);
  if (part) return { kind: 'part', part };
  const coarse = parseCoarseDate(text);
  return coarse ? { kind: 'coarse', date: coarse } : parseRange(text, period);
}

/**
 * Reads a range. `~` can only part two dates; `-` also stands inside dates, so every `-` is tried from the
 * left until both sides are dates of the same fineness.
 */
function parseRange(text: string, period: Period): ParsedText | null {
  const mark = text.includes('~') ? '~' : '-';
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const range = parseEnds(text.slice(0, at), text.slice(at + 1), mark, period);
    if (range) return range;
  }
  return null;
}

function parseEnds(left: string, right: string, mark: string, period: Period): ParsedText | null {
  const parts = [parseMonthPart(left), parseMonthPart(right)] as const;
  if (parts[0] && parts[1]) return { kind: 'partRange', from: parts[0], to: laterPart(parts[0], parts[1]) };
  const from =
    parseSingleDate(left, period) ?? monthNamedLater(left, right) ?? dayOfNamedMonth(left, right, period);
  if (from && isUnknown(right)) return { kind: 'openRange', known: 'first', date: from };
  const to = parseSingleDate(right, period) ?? dayOnly(right, from);
  // A leading `-` alone is a minus sign or a slip of the hand, not an unknown start.
  if (to && isUnknown(left) && (left !== '' || mark === '~'))
    return { kind: 'openRange', known: 'last', date: to };
  if (!from || !to || (from.day === null) !== (to.day === null)) return null;
  return { kind: 'range', from, to };
}

/** `下旬` in `6月上旬-下旬`: the month is the one before. */
function laterPart(from: MonthPart, to: MonthPart): MonthPart {
  return to.month === null ? { ...to, year: from.year, month: from.month } : to;
}

/** `30日` in `6月1日-30日`, `22, 2026` in `June 18-22, 2026`: the month is the one before. */
function dayOnly(text: string, from: PartialDate | null): PartialDate | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?[日号]?(?:, ?(\d{4}))?$/.exec(text);
  return match && from && from.day !== null
    ? { year: match[2] ? Number(match[2]) : from.year, month: from.month, day: Number(match[1]) }
    : null;
}

/** `6` in `6-8月`: a month, because the other end is one. */
function monthNamedLater(text: string, right: string): PartialDate | null {
  return /^\d{1,2}$/.test(text) && /^\d{1,2}月份?$/.test(right)
    ? { year: null, month: Number(text), day: null }
    : null;
}

/** `15` in `15-20 June`: a day of the month that is named behind. */
function dayOfNamedMonth(text: string, right: string, period: Period): PartialDate | null {
  const isDay =
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(text) && /^\d{1,2}(?:st|nd|rd|th)?[- ]?[a-z]{3}/i.test(right);
  const to = isDay ? parseSingleDate(right, period) : null;
  // 28-2 July begins in the month before, or is a slip.
  return to && to.day !== null && Number.parseInt(text, 10) <= to.day
    ? { ...to, day: Number.parseInt(text, 10) }
    : null;
}

function isUnknown(text: string): boolean {
  return /^(?:\?*|待定|未定)$/.test(text);
}
