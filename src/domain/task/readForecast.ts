import { finishOf } from '../dates/dateReading';
import { latestDay, type Day } from '../dates/day';
import { readDateText } from '../dates/readDateText';
import type { Period } from '../dates/period';
import { followStart } from '../dates/resolveSpan';
import { dayAtSlip, type DayCount } from '../calendar/slip';

export interface ForecastContext extends DayCount {
  period: Period;
  start: Day | null;
  /** What 需增加2天 is added to. */
  finish: Day | null;
}

const CHINESE_NUMBERS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const DATE =
  '(?<date>(?<![\\d.])(?:\\d{4}-\\d{1,2}-\\d{1,2}|(?:\\d{4}[年./-])?(?:\\d{1,2}月(?:\\d{1,2}[日号]?(?:[-~—至到](?:\\d{1,2}月)?\\d{1,2}[日号])?|[上中下]旬|[底末初])|\\d{1,2}[./]\\d{1,2}(?![\\d.%万千元])[日号]?)))';
const ENGLISH_DATE =
  '(?<date>(?:[A-Z][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} [A-Z][a-z]{2,8})(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2})';
const DONE_WORDS =
  '完成|修复|上线|交付|交货|发货|到货|恢复|解决|提交|验收|完工|完毕|结束|投产|竣工|就绪|到位|开通|做完|搞定';

/** In front of a day that was planned once (原计划), is over (已于) or was missed (未能). */
const NOT_AHEAD =
  '(?<not>(?:原来|原先|原本|原|本来|本应|本该|(?<![供相响对反])应|已|未|没|不能|无法)[定能按有经该计划预约]{0,3}[于在]?)?';

/**
 * Phrases that name the day something will be done; the group `date` holds it, and `not` what makes the phrase
 * say nothing of what is to come. Chinese is matched without its spaces.
 */
const DATED_PHRASES: readonly (readonly [language: 'zh' | 'en', example: string, pattern: RegExp])[] = [
  [
    'zh',
    '协调供应商6月22日修复 · 6月15日前完成上线',
    new RegExp(`${NOT_AHEAD}${DATE}(?:之?前|以前)?[^，,。；;、\\d未没不已刚无]{0,6}?(?:${DONE_WORDS})`, 'g'),
  ],
  [
    'zh',
    '预计6月22日 · 推迟到6.22',
    new RegExp(
      `(?<not>原来?|原先|原本)?(?:预计|争取|力争|最迟|将于|定于|(?:推迟|延期|顺延|改|延)[到至])[于在]?${DATE}`,
      'g',
    ),
  ],
  [
    'en',
    'by June 22',
    new RegExp(
      `(?<not>\\b(?:[Oo]riginal|[Ii]nitial|[Nn]ot|[Ww]as (?:due|planned|scheduled))[^,.;]{0,24}? )?` +
        `\\b(?:by|before|until|for|to|ETA:?|expected(?: on)?) (?:the )?${ENGLISH_DATE}`,
      'g',
    ),
  ],
];

/** Phrases that add days to the planned finish, unless they deny it. */
const ADDED_DAYS: readonly (readonly [example: string, pattern: RegExp])[] = [
  [
    '需增加2天',
    /(?<not>[不无未没][有会用必]?)?(?:需|要|再|还|增加|延期|推迟|延后|延迟|延误|顺延|晚|还差|再等)要?再?(?:增加|加|延期|推迟|延后|延迟)?(?<number>\d+|[一二两三四五六七八九十])个?(?<unit>天|工作日|周|星期)(?!内|前)/,
  ],
  ['2 more days', /(?<!\d)(?<number>\d+)(?:more|extra|additional)(?:working)?(?<unit>day|week)s?\b/i],
  [
    'delayed by 2 days',
    /(?<not>not)?(?:delayed|late|slips?|slipped)by(?<number>\d+)(?:working)?(?<unit>day|week)s?\b/i,
  ],
];

/**
 * The day a free text forecasts (SPEC section 3, rule 8): the latest day named with a word of completion,
 * else the planned finish and the days to be added. Null when the text forecasts nothing.
 */
export function readForecast(text: string, context: ForecastContext): Day | null {
  const spaced = text.normalize('NFKC');
  const joined = spaced.replace(/\s+/g, '');
  const dates = DATED_PHRASES.flatMap(([language, , pattern]) =>
    [...(language === 'en' ? spaced : joined).matchAll(pattern)].flatMap(({ groups }) =>
      groups?.date && !groups.not ? groups.date : [],
    ),
  );
  const [first, ...others] = dates.flatMap((date) => dayNamed(date, context) ?? []);
  return first === undefined ? addedToFinish(joined, context) : latestDay(first, ...others);
}

function dayNamed(date: string, context: ForecastContext): Day | null {
  const reading = readDateText(date, { period: context.period, role: 'finish' });
  return finishOf(reading) === null ? null : followStart(reading, context.start);
}

function addedToFinish(text: string, context: ForecastContext): Day | null {
  if (context.finish === null) return null;
  for (const [, pattern] of ADDED_DAYS) {
    const { not, number = '', unit = '' } = pattern.exec(text)?.groups ?? {};
    const days = (/^\d+$/.test(number) ? Number(number) : chineseNumber(number)) * daysIn(unit, context);
    if (!not && days >= 1 && days <= LONGEST_DELAY) return dayAtSlip(context.finish, days, context);
  }
  return null;
}

/** More is no forecast of one task but a figure about something else. */
const LONGEST_DELAY = 366;

function chineseNumber(text: string): number {
  return text === '两' ? 2 : CHINESE_NUMBERS.indexOf(text);
}

function daysIn(unit: string, { dayBasis }: DayCount): number {
  if (!/周|星期|week/i.test(unit)) return 1;
  return dayBasis === 'working' ? 5 : 7;
}
