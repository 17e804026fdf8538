import type { Flag } from '../../domain/task/assessment';
import type { Day } from '../../domain/dates/day';
import type { SentenceContext } from '../language/SentenceContext';
import { fill } from '../template/fill';
import type { Language } from '../language/Language';
import { describeDay, describeDays } from '../language/describeDay';
import { describeDateDoubt } from './describeDateDoubt';

/** One clause for a flag, such as `资源未到位`. No full stop. */
export function describeFlag(language: Language, flag: Flag, context: SentenceContext): string {
  return fill(language.flags[flag.code], values(language, flag, context));
}

function values(language: Language, flag: Flag, context: SentenceContext): Record<string, string> {
  const on = (day: Day) => describeDay(language, day, context.asOf);
  const days = (count: number) => describeDays(language, count, context.dayBasis);
  const column = 'column' in flag ? language.columns.tasks[flag.column].header : '';
  switch (flag.code) {
    case 'notADate':
      return { column, text: flag.text, reason: language.notADate[flag.reason] };
    case 'doubtfulDate':
      return { column, doubt: describeDateDoubt(language, flag, context.asOf) };
    case 'estimatedDate':
      return { column, day: on(flag.day) };
    case 'finishBeforeStart':
      return { start: on(flag.start), finish: on(flag.finish) };
    case 'actualBeforeStart':
      return { start: on(flag.start), actual: on(flag.actual) };
    case 'actualInFuture':
      return { actual: on(flag.actual) };
    case 'unknownStatus':
    case 'ownerNotOne':
    case 'badPercent':
      return { text: flag.text };
    case 'statusMismatch':
      return {
        typed: language.taskStatus[flag.typed].word,
        expected: language.taskStatus[flag.expected].word,
      };
    case 'calendarUnknown':
      return { years: flag.years };
    case 'staleForecast':
      return { forecast: on(flag.forecast) };
    case 'lateStart':
      return { start: on(flag.start), days: days(flag.days) };
    case 'behindPace':
      return { firstUndone: on(flag.firstUndone) };
    case 'rescheduled':
    case 'rescheduledTooFar':
      return { baseline: on(flag.baseline), days: days(flag.days) };
    case 'carriedOver':
      return { finish: on(flag.finish) };
    case 'escalated':
      return { days: days(flag.days) };
    case 'ownerMissing':
    case 'doneWithoutActual':
    case 'noPlannedFinish':
    case 'blockedWithoutReason':
    case 'blockedWithoutHelp':
    case 'resourcesMissing':
    case 'noResponse':
      return {};
  }
}
