import { plainText } from '../cells/plainText';
import { readOnceWithin } from '../cells/readOnce';
import { digitsInDates } from '../dates/reading/digitsInDates';
import { finishOf } from '../dates/reading/dateReading';
import { latestDay, type Day } from '../dates/day';
import { readDateText } from '../dates/reading/readDateText';
import type { Period } from '../dates/period';
import { followStart } from '../dates/reading/resolveSpan';
import type { DayCount } from '../calendar/slip';
import { addedToFinish } from './addedDays';
import { chineseForecasts, leavesEndOpen } from './chineseForecast';
import { englishForecasts } from './englishForecast';
import { datesForRelative } from './relativeDates';

export interface ForecastContext extends DayCount {
  period: Period;
  /** What 本周五 and “next Wednesday” are counted from. */
  asOf: Day;
  start: Day | null;
  /** What 需增加2天 is added to. */
  finish: Day | null;
}

/** A longer text is a report; of part of it nothing is forecast. */
const LONGEST = 2000;

/**
 * The day a free text forecasts (SPEC section 3, rule 8): the latest day named with a word of completion,
 * else the planned finish and the days to be added. Null when the text forecasts nothing, or nothing for sure.
 */
export function readForecast(text: string, context: ForecastContext): Day | null {
  if (text === '' || text.length > LONGEST) return null;
  const { named, ...written } = readPhrases(text, context);
  const [first, ...others] = named.flatMap((reading) => followStart(reading, context.start) ?? []);
  if (first !== undefined) return latestDay(first, ...others);
  return context.finish === null || leavesEndOpen(written.joined)
    ? null
    : addedToFinish(written, context.finish, context);
}

/** 6月15号（下周一） is one day where both are the same, and none where they are two. */
const BESIDE = /(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})[日号]\s?\(\d{4}-(?<inMonth>\d{2})-(?<inDay>\d{2})\)/g;

function agreedDays(text: string): string {
  return text.replace(BESIDE, (written, ...found: unknown[]) => {
    const { month, day, inMonth, inDay } = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const isSame = Number(day) === Number(inDay) && (!month || Number(month) === Number(inMonth));
    return isSame ? written.replace(/\s?\(.*$/, '') : '';
  });
}

/** The days a text forecasts, no matter which task has it, and the text as the readers take it. */
const readPhrases = readOnceWithin(
  (text: string, { asOf, period }: ForecastContext) => {
    const spaced = agreedDays(datesForRelative(digitsInDates(plainText(text)), asOf));
    const joined = spaced.replace(/(?<=[\p{Script=Han}\d])\s+|\s+(?=\p{Script=Han})/gu, '');
    const dates = new Set([...chineseForecasts(joined), ...englishForecasts(spaced)]);
    const readings = [...dates].map((date) => readDateText(date, { period, role: 'finish' }));
    return { named: readings.filter((reading) => finishOf(reading) !== null), spaced, joined };
  },
  (one, other) => one.asOf === other.asOf && one.period === other.period,
);
