import type { MonthPart } from './partialDate';

/** First and last day of each part of a month; 31 stands for the last day. 上 and 下 alone are half months. */
const PARTS: Readonly<Record<string, readonly [firstDay: number, lastDay: number]>> = {
  上中旬: [1, 20],
  中上旬: [1, 20],
  中下旬: [11, 31],
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  初: [1, 5],
  中: [11, 20],
  底: [26, 31],
  末: [26, 31],
  上半月: [1, 15],
  下半月: [16, 31],
  上: [1, 15],
  下: [16, 31],
};

const PART_OF_MONTH = new RegExp(
  `^(?:(?:(?<year>\\d{4})[-./年])?(?<month>\\d{1,2})(?<monthMark>月)?月?|本月|(?=月))月?份?(?<part>${Object.keys(PARTS).join('|')})$`,
);

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Without spaces, as normalised text has it: endofJune, mid-July2026. */
const ENGLISH_PART = new RegExp(
  `^(?:the)?(?:(?<early>early|beginningof|startof)|(?<mid>mid|middleof)|(?<late>late)|(?<end>endof|end))-?(?<name>${ENGLISH_MONTHS.join('|')})[a-z]{0,6}(?<year>\\d{4})?$`,
  'i',
);

function parseEnglishPart(text: string): MonthPart | null {
  const groups = ENGLISH_PART.exec(text)?.groups;
  if (!groups) return null;
  const name = groups.early ? '上旬' : groups.mid ? '中旬' : groups.late ? '下旬' : '底';
  const [firstDay = 1, lastDay = 31] = PARTS[name] ?? [];
  const month = ENGLISH_MONTHS.indexOf(groups.name?.toLowerCase() ?? '') + 1;
  return { year: groups.year ? Number(groups.year) : null, month, firstDay, lastDay };
}

/** `6月第2周`, `2nd week of June`: seven days each from the first on, as nobody says on which day a month's weeks begin. */
const WEEK_OF_MONTH = new RegExp(
  `^(?:(?:(?<year>\\d{4})[-./年])?(?<month>\\d{1,2})月份?|本月)第?(?<number>[1-5一二三四五])个?周$|^(?:the)?(?<nth>1st|2nd|3rd|4th|first|second|third|fourth)weekof(?<name>${ENGLISH_MONTHS.join('|')})[a-z]{0,6}(?<inYear>\\d{4})?$`,
  'i',
);
const NTH = ['1st', '2nd', '3rd', '4th'];
const NTH_IN_WORDS = ['first', 'second', 'third', 'fourth'];
const CHINESE_NTH = '一二三四五';

function parseWeekOfMonth(text: string): MonthPart | null {
  const groups = WEEK_OF_MONTH.exec(text)?.groups;
  if (!groups) return null;
  const { year, month, number, name, inYear } = groups;
  const nth = groups.nth?.toLowerCase() ?? '';
  const inWords = NTH.indexOf(nth) + 1 || NTH_IN_WORDS.indexOf(nth) + 1;
  const week = number ? Number(number) || CHINESE_NTH.indexOf(number) + 1 : inWords;
  const named = name ? ENGLISH_MONTHS.indexOf(name.toLowerCase()) + 1 : null;
  return {
    year: Number(year ?? inYear) || null,
    month: month ? Number(month) : named,
    firstDay: (week - 1) * 7 + 1,
    lastDay: week === 5 ? 31 : week * 7,
  };
}

/** Reads `6月上旬`, `6月底`, `2025.10下`, `月底` from normalised text; null for any other text. */
export function parseMonthPart(text: string): MonthPart | null {
  const groups = PART_OF_MONTH.exec(text)?.groups;
  const days = PARTS[groups?.part ?? ''];
  if (!groups || !days) return parseEnglishPart(text) ?? parseWeekOfMonth(text);
  // `6上` names no month: without a year in front, 月 has to be there.
  if (groups.month && !groups.year && !groups.monthMark) return null;
  return {
    year: groups.year ? Number(groups.year) : null,
    month: groups.month ? Number(groups.month) : null,
    firstDay: days[0],
    lastDay: days[1],
  };
}
