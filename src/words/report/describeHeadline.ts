import { reportWordsOf } from './reportWords';
import type { MonthReport } from '../../domain/summary/report/monthReport';
import { fill } from '../template/fill';
import { describeDays } from '../language/describeDay';
import type { Language } from '../language/Language';
import { counted } from './counted';

/** The month in one sentence of figures: goals, tasks, red alerts. Every figure is in the report as well. */
export function describeHeadline(language: Language, report: MonthReport): string {
  const { headline } = reportWordsOf(language);
  const goals = goalParts(language, report).join(reportWordsOf(language).conclusions.factsBetween);
  const tasks = taskParts(language, report).join(reportWordsOf(language).conclusions.factsBetween);
  return [goals, tasks].join(headline.between) + headline.end;
}

function goalParts(language: Language, { goals }: MonthReport): string[] {
  const { headline } = reportWordsOf(language);
  if (goals.length === 0) return [headline.noGoals];
  const met = goals.filter((goal) => goal.met).length;
  const unfilled = goals.filter(({ verdict }) => verdict.code === 'notFilled').length;
  return [
    counted(language, headline.goals, { n: goals.length, met }),
    ...(unfilled > 0 ? [counted(language, headline.unfilled, { n: unfilled })] : []),
  ];
}

function taskParts(language: Language, { tasks, late, dayBasis }: MonthReport): string[] {
  const { headline } = reportWordsOf(language);
  if (tasks.total === 0) return [headline.noTasks];
  const red = late.filter(({ severity }) => severity === 'red');
  const blocked = red.filter(({ isBlocked }) => isBlocked);
  const [one] = blocked;
  const ofOne = red.length === 1 ? headline.onlyBlocked : headline.blockedOne;
  const blockedPart =
    blocked.length > 1
      ? [counted(language, headline.blocked, { n: blocked.length })]
      : one
        ? [fill(ofOne, { days: describeDays(language, one.days ?? 0, dayBasis) })]
        : [];
  return [
    counted(language, headline.tasks, { n: tasks.total, done: tasks.done }),
    red.length > 0 ? counted(language, headline.red, { n: red.length }) : headline.noRed,
    ...blockedPart,
  ];
}
