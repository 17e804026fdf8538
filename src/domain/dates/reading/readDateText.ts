import type { NotADateReason } from '../../schema/dateCodes';
import { plainText } from '../../cells/plainText';
import { placeCoarseDate, type CoarseDate } from './coarseDate';
import { addDays, dayOf, earliestDay, weekdayOf, type Day } from '../day';
import type { DateDoubt, DateReading } from './dateReading';
import { middleDay, type Period } from '../period';
import { INCLUDED, normaliseDateText, WEEKDAY } from './normaliseDateText';
import type { MonthPart, PartialDate } from './partialDate';
import { parseDateText, type ParsedText } from './parseDateText';
import { endOfMonth, firstOnOrAfter, HALF_A_YEAR, isFarFromPeriod, placeNearPeriod } from './placeInYear';

interface TextContext {
  period: Period;
  role: 'start' | 'finish';
}

/** Longer texts are sentences, not dates. */
const LONGEST_DATE_TEXT = 64;

const APPROXIMATELY =
  /^(?:(?:预计|计划)?(?:完成|交付|截止)(?:日期|时间|日)[:为]?|大约|约|预计|预估|计划|暂定|最迟|不晚于|截至|截止|eod |cob |by |before |approx\.? |around )|(?:之前|以前|前后|左右|附近|下班前|前|截止|为止|止|到期)(?:完成)?$|已?(?:完成|交付|上线)$|\(?(?:预计|暂定|计划|预估|完成|交付)\)?$/gi;

/** Reads a text that is not blank as a date, in the order of SPEC section 2. */
export function readDateText(text: string, context: TextContext): DateReading {
  const notADate = (reason: NotADateReason): DateReading => ({ kind: 'notADate', reason, text });
  const written = text.trim();
  if (written.startsWith('#')) return notADate('error');
  if (written.length > LONGEST_DATE_TEXT) return notADate('unreadable');

  const { parsed, doubts } = parseWithDoubts(written, context.period);
  if (!parsed) return notADate('unreadable');
  const placed = place(parsed, context);
  if (typeof placed === 'string') return notADate(placed);
  const days = placed.kind === 'date' ? [placed.day] : [placed.first, placed.last];
  if (days.some((day) => day < FIRST_DAY_OF_1900)) return notADate('yearOutOfRange');
  const far: DateDoubt[] = days.some((day) => isFarFromPeriod(day, context.period))
    ? [{ code: 'farFromPeriod' }]
    : [];
  const weekday: DateDoubt[] =
    placed.kind === 'date' && namesAnotherWeekday(written, placed.day) ? [{ code: 'weekdayDiffers' }] : [];
  const own = placed.doubts.filter(({ code }) => far.every((one) => one.code !== code));
  return { ...placed, doubts: [...doubts, ...own, ...weekday, ...far] };
}

const FIRST_DAY_OF_1900 = -25_567;

/** Tries the text as it stands, then without 约 and 前, then with letters that were meant as digits. */
function parseWithDoubts(text: string, period: Period): { parsed: ParsedText | null; doubts: DateDoubt[] } {
  const plain = normaliseDateText(text);
  const exact = parseDateText(plain, period);
  if (exact) return { parsed: exact, doubts: [] };

  const bare = normaliseDateText(plainText(text).replace(INCLUDED, '').replace(APPROXIMATELY, ''));
  const approximate = parseDateText(bare, period);
  if (approximate) return { parsed: approximate, doubts: [{ code: 'approximate' }] };

  const digits = normaliseDateText(plainText(text).replace(/o/gi, '0').replace(/[l|]/g, '1'));
  const readAs = digits === plain ? null : parseDateText(digits, period);
  return { parsed: readAs, doubts: readAs ? [{ code: 'letterForDigit', readAs: digits }] : [] };
}

function place(parsed: ParsedText, context: TextContext): Placed | NotADateReason {
  switch (parsed.kind) {
    case 'single':
      return placeSingle(parsed.date, context.period);
    case 'part':
      return placePart(parsed.part, context.period);
    case 'coarse':
      return placeCoarse(parsed.date, context.period);
    case 'range':
      return placeRange(parsed.from, parsed.to, context.period);
    case 'partRange':
      return placePartRange(parsed.from, parsed.to, context.period);
    case 'openRange':
      return placeOpenRange(parsed.known, parsed.date, context);
  }
}

type Placed = Extract<DateReading, { kind: 'date' | 'range' }>;

function placeSingle(date: PartialDate, period: Period): Placed | NotADateReason {
  const day = placeNearPeriod(date, period);
  if (day === null) return 'noSuchDay';
  const yearGiven = date.year !== null;
  if (date.day === null) {
    const doubts: DateDoubt[] = [{ code: 'monthOnly' }];
    return { kind: 'range', first: day, last: endOfMonth(day), estimate: true, yearGiven, doubts };
  }
  const other = date.otherOrder ? placeNearPeriod({ ...date, ...date.otherOrder }, period) : null;
  const assumed: DateDoubt[] = date.orderAssumed ? [{ code: 'orderAssumed' }] : [];
  const doubts: DateDoubt[] = other === null ? assumed : [{ code: 'ambiguousOrder', alternative: other }];
  return { kind: 'date', day, yearGiven, doubts };
}

/** Week 3 of a plan for June is the project's third rather than January's. */
function isOutOfSight(day: Day, period: Period): boolean {
  return Math.abs(day - middleDay(period)) > WEEKS_IN_SIGHT;
}

const WEEKS_IN_SIGHT = 92;

function placeCoarse(date: CoarseDate, period: Period): Placed | NotADateReason {
  const span = placeCoarseDate(date, period);
  if (span === null) return 'noSuchDay';
  const isOfProject = date.unit === 'week' && date.year === null && isOutOfSight(span.first, period);
  const doubts: DateDoubt[] = isOfProject ? [{ code: 'farFromPeriod' }] : [];
  return { kind: 'range', ...span, estimate: true, yearGiven: date.year !== null, doubts };
}

const WEEKDAYS: readonly string[] = ['一mon', '二tue', '三wed', '四thu', '五fri', '六sat', '日天sun'];

/** True when the text names one day of the week and the date is another: half of it would be left unread. */
function namesAnotherWeekday(text: string, day: Day): boolean {
  const named = [...plainText(text).matchAll(WEEKDAY)];
  const [only] = named;
  if (!only || named.length > 1) return false;
  const word = only[0]
    .toLowerCase()
    .replace(/[^a-z一二三四五六日天]/g, '')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun).*/, (name) => name.slice(0, 3));
  return !WEEKDAYS[weekdayOf(day) - 1]?.includes(word);
}

function placePart(part: MonthPart, period: Period): Placed | NotADateReason {
  const [periodYear, periodMonth] = period.split('-').map(Number);
  const year = part.month === null ? (periodYear ?? null) : part.year;
  const date = { year, month: part.month ?? periodMonth ?? 1, day: part.firstDay };
  const first = placeNearPeriod(date, period);
  if (first === null) return 'noSuchDay';
  const last = earliestDay(addDays(first, part.lastDay - part.firstDay), endOfMonth(first));
  return { kind: 'range', first, last, estimate: true, yearGiven: year !== null, doubts: [] };
}

function placePartRange(from: MonthPart, to: MonthPart, period: Period): Placed | NotADateReason {
  const start = placePart(from, period);
  if (typeof start === 'string' || start.kind !== 'range') return start;
  const month = to.month ?? 1;
  const lastFirst =
    to.year === null
      ? firstOnOrAfter(month, to.firstDay, start.first)
      : placeNearPeriod({ year: to.year, month, day: to.firstDay }, period);
  if (lastFirst === null) return 'noSuchDay';
  const last = earliestDay(addDays(lastFirst, to.lastDay - to.firstDay), endOfMonth(lastFirst));
  if (last < start.first) return 'reversedRange';
  return { ...start, last, yearGiven: start.yearGiven || to.year !== null };
}

function placeRange(from: PartialDate, to: PartialDate, period: Period): Placed | NotADateReason {
  const first = from.year === null && to.year !== null ? lastBefore(from, to) : placeNearPeriod(from, period);
  if (first === null) return 'noSuchDay';
  // 30日 has taken over the year of the first end; only a year of its own may put it before that end.
  const lastFirst =
    to.year === null ? firstOnOrAfter(to.month, to.day ?? 1, first) : placeNearPeriod(to, period);
  if (lastFirst === null) return 'noSuchDay';
  const last = to.day === null ? endOfMonth(lastFirst) : lastFirst;
  if (last < first) return 'reversedRange';
  const yearGiven = from.year !== null || to.year !== null;
  const doubts: DateDoubt[] = to.day === null ? [{ code: 'monthOnly' }] : [];
  if (!yearGiven && wrapsFar(first, last, from, to)) doubts.push({ code: 'crossesYear' });
  return { kind: 'range', first, last, estimate: to.day === null, yearGiven, doubts };
}

function wrapsFar(first: Day, last: Day, from: PartialDate, to: PartialDate): boolean {
  const backwards = to.month < from.month || (to.month === from.month && (to.day ?? 1) < (from.day ?? 1));
  return backwards && last - first > HALF_A_YEAR;
}

/** The start of `12.20-2027.1.10`: the last such day not after the end that has a year. */
function lastBefore(from: PartialDate, to: PartialDate): Day | null {
  const end = to.year === null ? null : dayOf(to.year, to.month, to.day ?? 1);
  if (end === null || to.year === null) return null;
  const sameYear = dayOf(to.year, from.month, from.day ?? 1);
  return sameYear !== null && sameYear <= end ? sameYear : dayOf(to.year - 1, from.month, from.day ?? 1);
}

function placeOpenRange(
  known: 'first' | 'last',
  date: PartialDate,
  context: TextContext,
): Placed | NotADateReason {
  const placed = placeSingle(date, context.period);
  if (typeof placed === 'string') return placed;
  const holdsTheKnownEnd = (known === 'first') === (context.role === 'start');
  return holdsTheKnownEnd ? { ...placed, doubts: [...placed.doubts, { code: 'openRange' }] } : 'openRange';
}
