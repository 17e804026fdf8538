import { plainText } from '../../cells/plainText';
import { digitsInDates } from '../../dates/reading/digitsInDates';

/** A day of a year, or of any month. */
interface NamedDay {
  month: number | null;
  day: number;
  /** As written. */
  text: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAME = `(?<name>${MONTHS.join('|')})[a-z]{0,6}\\.?`;
const ENGLISH = `(?:${NAME} (?<second>\\d{1,2})|(?<first>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${NAME.replace('name', 'other')})(?:st|nd|rd|th)?\\b`;
/** 6月25日前, 6.25前, 6月底前, 每月5日前. */
const DEADLINE =
  /(?<![\d.])(?:(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号]?|底|末)?|(?<marked>\d{1,2})[./](?<markedDay>\d{1,2})[日号]?)|(?<only>\d{1,2})[日号])(?:之|以)?前/g;
/** 6月完成验收, by the end of June: the last of that month. */
const MONTH_OF =
  /(?<![\d.])(?<month>\d{1,2})月(?:份|内|底|末)?(?=(?:内|全面|正式|全部|顺利)*(?:完成|上线|交付|发布|开业|启动|投产|验收))/g;
const ENGLISH_MONTH =
  /\b(?:by|before|in|during|no later than)(?: the)?(?: end of| month of)? (?<name>jan(?=uary)?|feb(?=ruary)?|mar(?=ch)?|apr(?=il)?|may|june?|july?|aug(?=ust)?|sep(?=t|tember)?|oct(?=ober)?|nov(?=ember)?|dec(?=ember)?)(?:uary|ruary|ch|il|ust|t|tember|ober|ember)?\b(?! \d)/gi;
const ENGLISH_DEADLINE = new RegExp(`\\b(?:by|before|no later than|due)(?: the)? ${ENGLISH}`, 'gi');
/** 6月27日完成; a day from which something is in use is none on which it was finished. */
const DONE_ON =
  /(?<![\d.])(?:(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?|(?<marked>\d{1,2})[./](?<markedDay>\d{1,2})[日号]?(?=完|交|上|发|验|提|结|关|签|落)|(?<only>\d{1,2})[日号])(?!\d|起|开始|启|投入|之?前|以前)/g;
const ENGLISH_DONE_ON = new RegExp(`\\b${ENGLISH}`, 'gi');
/** January is after December's deadline. */
const HALF_A_YEAR = 6;
const LAST_OF_MONTH = 31;
/** An essay names no one day. */
const LONGEST = 500;

/**
 * The day an actual names where it is after the day its goal was to be done by: 6月27日完成 against 6月25日前完成验收. Null
 * where none is, or one of them names none.
 */
export function lateDay(goal: string, actual: string): string | null {
  if (goal.length > LONGEST || !/[月前]|\b(?:by|before|in|during|later|due)\b/i.test(goal)) return null;
  const [wanted, given] = [goal, actual].map((text) => digitsInDates(plainText(text)));
  const deadlines = daysIn(wanted ?? '', [DEADLINE, MONTH_OF, ENGLISH_DEADLINE, ENGLISH_MONTH]);
  const [only] = deadlines;
  if (deadlines.length !== 1 || !only) return null;
  const done = daysIn(given ?? '', [DONE_ON, ENGLISH_DONE_ON]);
  return done.find((day) => isAfter(day, only))?.text ?? null;
}

function daysIn(text: string, patterns: readonly RegExp[]): NamedDay[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: written, groups = {} }) => dayOf(written, groups)),
  );
}

function dayOf(text: string, groups: Readonly<Record<string, string | undefined>>): NamedDay {
  const { month, marked, name, other, day, markedDay, only, first, second } = groups;
  const named = MONTHS.indexOf((name ?? other ?? '').toLowerCase().slice(0, 3)) + 1;
  const number = month ?? marked;
  return {
    month: number === undefined ? named || null : Number(number),
    day: Number(day ?? markedDay ?? only ?? first ?? second ?? LAST_OF_MONTH),
    text: text.trim(),
  };
}

function isAfter(given: NamedDay, deadline: NamedDay): boolean {
  if (given.month === null || deadline.month === null)
    return given.month === deadline.month && given.day > deadline.day;
  const months = given.month - deadline.month;
  if (months === 0) return given.day > deadline.day;
  return Math.abs(months) <= HALF_A_YEAR ? months > 0 : months < 0;
}
