import { addMonths } from '../dates/addMonths';
import { addDays, civilOf, dayOf, isoDay, weekdayOf, type Day } from '../dates/day';
import { endOfMonth } from '../dates/reading/placeInYear';

const WEEKDAYS = '一二三四五六日';
const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NAMED_DAY = '(?<name>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z])';
const MONTH = '(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\\b\\.?';
const WEEK = '(?:周|星期|礼拜)';
/** 每周五 and 上周五 are no days to come, 一周 counts them. */
const NOT_AFTER = '(?<![每各上隔双单\\d一两二三四几半])';
const LAST_OF_PART: Readonly<Record<string, number>> = { 初: 5, 上: 10, 中: 20, 下: 31, 底: 31, 末: 31 };

type Words = Readonly<Record<string, string | undefined>>;

const DAYS_AHEAD: Readonly<Record<string, number>> = { 今天: 0, 明天: 1, 后天: 2, 大后天: 3 };

/** Days named from today, and the day each is; a whole week ends on its Sunday, the end of a week is its Friday. */
const WRITINGS: readonly (readonly [
  example: string,
  pattern: RegExp,
  day: (words: Words, asOf: Day) => Day | string | null,
])[] = [
  [
    '本周五 · 下周三 · 周五',
    new RegExp(
      `${NOT_AFTER}(?<ahead>本|这个?|今|下下个?|下个?)?${WEEK}(?<name>[一二三四五六日天])(?!起|[-~至到][本这下周星礼一二三四五六日天\\d])`,
      'g',
    ),
    ({ ahead, name = '' }, asOf) => {
      const weekday = name === '天' ? 7 : WEEKDAYS.indexOf(name) + 1;
      if (ahead === undefined) return onOrAfter(asOf, weekday);
      return inWeek(asOf, weeksIn(ahead), weekday);
    },
  ],
  [
    '下周初 · 周中',
    new RegExp(`${NOT_AFTER}(?<ahead>本|这个?|下下个?|下个?)${WEEK}(?<part>[初中])(?!期)`, 'g'),
    ({ ahead = '', part }, asOf) => inWeek(asOf, weeksIn(ahead), part === '初' ? 2 : 4),
  ],
  [
    '下周内 · 本周',
    new RegExp(
      `${NOT_AFTER}(?<ahead>本|这个?|下下个?|下个?)${WEEK}(?![一二三四五六日天几期])(?:之?内|以内|末)?`,
      'g',
    ),
    ({ ahead = '' }, asOf) => inWeek(asOf, weeksIn(ahead), 7),
  ],
  [
    '下月底 · 下个月中旬',
    /下个?月(?<part>[初底末]|[上中下]旬)/g,
    ({ part = '' }, asOf) => inMonth(addMonths(asOf, 1), LAST_OF_PART[part.charAt(0)] ?? 31),
  ],
  [
    '下个月15号',
    /下个?月(?<day>\d{1,2})[日号]/g,
    ({ day }, asOf) => {
      const { year, month } = civilOf(addMonths(asOf, 1));
      return dayOf(year, month, Number(day));
    },
  ],
  [
    '今天 · 明天 · 后天',
    /(?<![\d每前隔])(?<name>今[天日]|明[天日]|大?后天)(?!气)/g,
    ({ name = '' }, asOf) => addDays(asOf, DAYS_AHEAD[name.replace('日', '天')] ?? 0),
  ],
  ['tomorrow', /\btomorrow\b/gi, (_, asOf) => addDays(asOf, 1)],
  [
    '本月25号',
    /(?<![每各上下\d])(?:本|这个?|当)月(?<day>\d{1,2})[日号]/g,
    ({ day }, asOf) => {
      const { year, month } = civilOf(asOf);
      return dayOf(year, month, Number(day));
    },
  ],
  ['本月内 · 6月内', /(?<![\d.])(?<month>\d{1,2}|本|这个?|当)月(?:份)?(?:之?内|以内)/g, monthEnd],
  // 5号炉 and 3日内 are no days of a month.
  [
    '22号完成 · 22日前',
    /(?<![\d月年./~到至-])(?<day>[12]?\d|3[01])[日号](?=之?前|以前|左右|上午|下午|晚|可|能|将|会|完|交|上线|到货|到位|提交|验收|发[货布]|修|解决|恢复|投产|$|[,，。;；\s])/g,
    ({ day }, asOf) => dayAhead(asOf, Number(day)),
  ],
  ['年底前', /(?<![每各去上\d])(?:本|今)?年(?:底|末)/g, (_, asOf) => dayOf(civilOf(asOf).year, 12, 31)],
  ['本季度末', /(?:本|这个?)季度?(?:之?内|末|底)/g, (_, asOf) => quarterEnd(asOf)],
  [
    '二季度末 · 预计第三季度完成',
    /(?<![\d上去])第?(?<quarter>[一二三四1-4])季度(?:末|底|(?:之?内)|(?=完|交|上线|结|验|投))/g,
    ({ quarter = '' }, asOf) =>
      quarterEnd(ofQuarter('一二三四'.indexOf(quarter) + 1 || Number(quarter), asOf) ?? asOf),
  ],
  [
    'end of June · late June',
    new RegExp(`\\b(?:the )?(?:end of|end|late)[ -]${MONTH}(?![ -]\\d)`, 'gi'),
    ({ month = '' }, asOf) => ofMonth(month, 31, asOf),
  ],
  [
    'mid-July',
    new RegExp(`\\b(?:the middle of|middle of|mid)[ -]?${MONTH}(?![ -]\\d)`, 'gi'),
    ({ month = '' }, asOf) => ofMonth(month, 20, asOf),
  ],
  [
    'early July',
    new RegExp(`\\b(?:the beginning of|beginning of|early)[ -]${MONTH}(?![ -]\\d)`, 'gi'),
    ({ month = '' }, asOf) => ofMonth(month, 10, asOf),
  ],
  [
    'end of Q3',
    /\b(?:the )?end of q(?<quarter>[1-4])\b/gi,
    ({ quarter }, asOf) => ofMonth(DAY_OF_QUARTER[Number(quarter) - 1] ?? '', 31, asOf),
  ],
  [
    'EOM · end of the month',
    /\b(?:eom|(?:the )?end of (?:the |this )?month|month[- ]end)\b/gi,
    (_, asOf) => endOfMonth(asOf),
  ],
  ['end of next month', /\b(?:the )?end of next month\b/gi, (_, asOf) => endOfMonth(addMonths(asOf, 1))],
  [
    'EOQ · end of the quarter',
    /\b(?:eoq|(?:the )?end of (?:the |this )?quarter)\b/gi,
    (_, asOf) => quarterEnd(asOf),
  ],
  [
    'EOY · end of the year',
    /\b(?:eoy|(?:the )?end of (?:the |this )?year)\b/gi,
    (_, asOf) => dayOf(civilOf(asOf).year, 12, 31),
  ],
  [
    'EOW · end of next week',
    /\b(?:eow|(?:the )?end of (?:the |this |(?<next>next ))?week)\b/gi,
    ({ next }, asOf) => inWeek(asOf, next === undefined ? 0 : 1, 5),
  ],
  [
    'next Wednesday',
    new RegExp(
      `\\b(?<ahead>next |this |coming |(?<not>last |every |each |past |previous ))?${NAMED_DAY}`,
      'gi',
    ),
    ({ ahead, not, name = '' }, asOf) => {
      if (not !== undefined) return null;
      const weekday = DAY_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
      return /next/i.test(ahead ?? '') ? inWeek(asOf, 1, weekday) : onOrAfter(asOf, weekday);
    },
  ],
];
/** 6月22日（周一）, June 22 (Mon): the day is named, its weekday says nothing more. */
const WEEKDAY_ASIDE =
  /(?<=[日号\d])\s?(?:[(（](?:周|星期|礼拜)?[一二三四五六日天][)）]|(?:周|星期)[一二三四五六日天](?=[^\d]|$)|\((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\))/gi;
/** Tue 6/23, Friday June 26, 周二6月23日: so does it in front of one. */
const WEEKDAY_IN_FRONT =
  /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? (?:the )?(?=\d{1,2}\/\d{1,2}|\d{4}-\d|\d{1,2}(?:st|nd|rd|th)?\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d)|(?:本|这|下)?(?:周|星期|礼拜)[一二三四五六日天]\s?[(（,，]?(?=\d{1,2}月\d|\d{1,2}[/.]\d{1,2}(?!\d))/gi;
const DAY_OF_QUARTER = ['March', 'June', 'September', 'December'];

/**
 * Writes the days a text names from today as dates: 下周三上线 becomes 2026-06-17上线, by mid-July by July 20. A month
 * keeps no year, as others do not.
 */
export function datesForRelative(text: string, asOf: Day): string {
  return WRITINGS.reduce(
    (written, [, pattern, dayOfWords]) =>
      written.replace(pattern, (...found: unknown[]) => {
        const day = dayOfWords((found.at(-1) ?? {}) as Words, asOf);
        return day === null ? String(found[0]) : typeof day === 'string' ? day : isoDay(day);
      }),
    text.replace(WEEKDAY_ASIDE, '').replace(WEEKDAY_IN_FRONT, ''),
  );
}

function weeksIn(ahead: string): number {
  return ahead.startsWith('下下') ? 2 : ahead.startsWith('下') ? 1 : 0;
}

function inWeek(asOf: Day, weeks: number, weekday: number): Day {
  return addDays(asOf, weeks * 7 + weekday - weekdayOf(asOf));
}

function onOrAfter(asOf: Day, weekday: number): Day {
  return addDays(asOf, (weekday - weekdayOf(asOf) + 7) % 7);
}

function inMonth(day: Day, last: number): Day | null {
  const { year, month } = civilOf(day);
  return last === 31 ? endOfMonth(day) : dayOf(year, month, last);
}

/** The end of this month, or of the one that is named. */
function monthEnd({ month = '' }: Words, asOf: Day): Day | null {
  if (!/\d/.test(month)) return endOfMonth(asOf);
  const { year, month: current } = civilOf(asOf);
  const first = dayOf(Number(month) < current - 6 ? year + 1 : year, Number(month), 1);
  return first === null ? null : endOfMonth(first);
}

/** The next day of that number: the 22nd of this month, or of the next one where it is over. */
function dayAhead(asOf: Day, number: number): Day | null {
  const { year, month } = civilOf(asOf);
  const here = dayOf(year, month, number);
  if (here !== null && here >= asOf) return here;
  const next = civilOf(addMonths(asOf, 1));
  return dayOf(next.year, next.month, number);
}

function quarterEnd(asOf: Day): Day | null {
  const { year, month } = civilOf(asOf);
  const first = dayOf(year, Math.ceil(month / 3) * 3, 1);
  return first === null ? null : endOfMonth(first);
}

/** A day of that quarter: of this year, or of the next one where it is long over. */
function ofQuarter(number: number, asOf: Day): Day | null {
  const { year, month } = civilOf(asOf);
  return dayOf(number * 3 < month - 6 ? year + 1 : year, number * 3, 1);
}

/** `July 20`, in the year the other readers give it. */
function ofMonth(name: string, last: number, asOf: Day): string | null {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const first = month < 1 ? null : dayOf(civilOf(asOf).year, month, 1);
  if (first === null) return null;
  return `${name} ${last === 31 ? civilOf(endOfMonth(first)).day : last}`;
}
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
