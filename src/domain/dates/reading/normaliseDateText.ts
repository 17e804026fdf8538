import { plainText } from '../../cells/plainText';
import { digitsInDates } from './digitsInDates';

/** What people type for the same mark; NFKC has already turned full-width forms into half-width ones. */
const SAME_MARK: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—―−]/g, '-'],
  [/[〜∼]/g, '~'],
  [/^(?:自|从)(?=.*\d.*(?:至|到|[-~—]))/g, ''],
  [/起?\s*(?:至|到|→|⇒|\bto\b)\s*/gi, '~'],
  [/(?<=~.*[\d日号])止$/g, ''],
  [/-{2,}/g, '-'],
  [/~{2,}/g, '~'],
  [/[。·]/g, '.'],
  [/號/g, '号'],
  [/^['"`‘’]|['"`‘’]$/g, ''],
  [/^\(([^()]+)\)$/, '$1'],
];

/** A time of day after the date, or 上午 alone; the day is kept as written, regardless of the zone the time names. */
const TIME =
  /(?:T|\s+|(?<=[日号)])|(?<=\d)(?=[上下中]午|晚))(?:(?:上午|下午|晚上|中午)?\s*\d{1,2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?|[点时]\d{0,2}分?(?:\d{1,2}秒)?)\s*(?:[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?|上午|下午|晚上?|中午|[早中晚夜白]班)/gi;

/** 含, 含当日. */
export const INCLUDED = /\s?\((?:含|包含)(?:当[天日])?\)/g;

export const WEEKDAY =
  /[([]?\s*(?:(?:周|星期|礼拜)[一二三四五六日天]|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]*day)?\b\.?,?)\s*[)\]]?|[([][一二三四五六日][)\]]/gi;

/**
 * Brings a date text into one spelling: half-width, one mark per meaning, no time of day, no weekday,
 * no spaces except between two digits, where dropping one would join two numbers.
 */
export function normaliseDateText(text: string): string {
  let plain = plainText(text);
  // Nearly every date text is 6.10 or 2026-06-10 and needs nothing done to it.
  if (/^\d+(?:[./-]\d+)*$/.test(plain)) return plain;
  // 6月20日（含）: the day itself counts, as it always does.
  plain = digitsInDates(plain.replace(INCLUDED, ''));
  for (const [mark, replacement] of SAME_MARK) plain = plain.replace(mark, replacement);
  return (
    plain
      .replace(TIME, ' ')
      .replace(WEEKDAY, ' ')
      // 周五（6.19）
      .replace(/^\s*\(([^()]+)\)\s*$/, '$1')
      .replace(/\s+/g, ' ')
      .replace(/(?<!\d) | (?!\d)/g, '')
      .replace(/[.,;、]$/, '')
  );
}
