import type { Flag } from '../../domain/task/assessment';
import type { Day } from '../../domain/dates/day';
import type { SentenceContext } from './explain';
import { fill } from '../language/fill';
import type { Language } from '../language/Language';
import { describeDay, describeDays } from '../language/describeDay';

/** One clause for a flag, such as `资源未到位`. No full stop. */
export function describeFlag(language: Language, flag: Flag, telling: SentenceContext): string {
  return fill(language.flags[flag.code], values(language, flag, telling));
}

function values(language: Language, flag: Flag, telling: SentenceContext): Record<string, string> {
  const on = (day: Day) => describeDay(language, day, telling.asOf);
  const days = (count: number) => describeDays(language, count, telling.dayBasis);
  const column = 'column' in flag ? language.columns.tasks[flag.column].header : '';
  switch (flag.code) {
    case 'notADate':
      return { column, text: flag.text, reason: language.notADate[flag.reason] };
    case 'doubtfulDate':
      return { column, doubt: describeDoubt(language, flag, on) };
    case 'estimatedDate':
      return { column, day: on(flag.day) };
    case 'finishBeforeStart':
      return { start: on(flag.start), finish: on(flag.finish) };
    case 'actualBeforeStart':
      return { start: on(flag.start), actual: on(flag.actual) };
    case 'actualInFuture':
      return { actual: on(flag.actual) };
    case 'unknownStatus':
    case 'badPercent':
      return { text: flag.text };
    case 'statusMismatch':
      return {
        typed: language.taskStatus[flag.typed].word,
        expected: language.taskStatus[flag.expected].word,
      };
    case 'staleForecast':
      return { forecast: on(flag.forecast) };
    case 'lateStart':
      return { start: on(flag.start), days: days(flag.days) };
    case 'behindPace':
      return { firstUndone: on(flag.firstUndone) };
    case 'rescheduled':
    case 'rescheduledTooFar':
      return { baseline: on(flag.baseline), days: days(flag.days) };
    case 'escalated':
      return { days: days(flag.days) };
    case 'doneWithoutActual':
    case 'noPlannedFinish':
    case 'blockedWithoutReason':
    case 'blockedWithoutHelp':
    case 'resourcesMissing':
    case 'noResponse':
      return {};
  }
}

function describeDoubt(
  language: Language,
  { doubt, day }: Extract<Flag, { code: 'doubtfulDate' }>,
  on: (day: Day) => string,
): string {
  return fill(language.doubts[doubt.code], {
    day: on(day),
    ...('alternative' in doubt ? { alternative: on(doubt.alternative) } : {}),
    ...('shown' in doubt ? { shown: doubt.shown } : {}),
  });
}
