import { reportWordsOf } from './reportWords';
import type { LateTask } from '../../domain/summary/report/lateTasks';
import type { MonthReport, ReportGoal } from '../../domain/summary/report/monthReport';
import { mostLacked } from '../../domain/summary/report/openIssues';
import { worstGoals } from '../../domain/summary/report/worstGoals';
import { describeDay, describeDays } from '../language/describeDay';
import { describeVerdict } from '../language/describeVerdict';
import { fill } from '../template/fill';
import type { Language } from '../language/Language';
import { counted } from './counted';
import { firstClause } from './firstClause';
import { quoted } from './quoted';

/** So many goals are named in a sentence. */
const MOST_GOALS = 3;

/**
 * Three lines made from the report's figures (SPEC section 7): the goals that were not met, the task that is latest,
 * how alerts moved and what open issues lack. No line judges; each figure is in the report as well.
 */
export function describeConclusions(language: Language, report: MonthReport): string[] {
  return [
    ...(report.goals.length > 0 ? [goalLine(language, report)] : []),
    ...(report.tasks.total > 0 ? [lateLine(language, report)] : []),
    movesLine(language, report),
  ];
}

function goalLine(language: Language, { goals }: MonthReport): string {
  const { conclusions } = reportWordsOf(language);
  const unmet = worstGoals(goals);
  if (unmet.length === 0) {
    const open = goals.filter(({ met }) => met === null).length;
    if (open === goals.length) return conclusions.noneTold;
    return open === 0 ? conclusions.allMet : counted(language, conclusions.allToldMet, { n: open });
  }
  const named = unmet.slice(0, MOST_GOALS);
  const listed = named.map((goal) => describeGoal(language, goal)).join(conclusions.goalsBetween);
  const first =
    unmet.length > named.length
      ? counted(language, conclusions.unmetMore, { n: unmet.length, goals: listed })
      : fill(conclusions.unmet, { goals: listed });
  const red = new Set(named.flatMap(({ redTasks }) => redTasks)).size;
  return red === 0
    ? first
    : [first, counted(language, conclusions.redTasks, { n: red })].join(conclusions.space);
}

/** How far a goal got; one without a rate as it was judged. What it fell short of is beside its bar. */
function describeGoal(language: Language, { goal, rate, rateText, verdict }: ReportGoal): string {
  const { conclusions } = reportWordsOf(language);
  if (rate !== null) return fill(conclusions.goal, { goal: quoted(goal), rate: rateText });
  const inWords = () => {
    if (verdict.code === 'missed') return verdict.comparison;
    return verdict.code === 'notDone' ? conclusions.notDone : describeVerdict(language, verdict);
  };
  return fill(conclusions.goalInWords, { goal: quoted(goal), verdict: inWords() });
}

function lateLine(language: Language, report: MonthReport): string {
  const { conclusions } = reportWordsOf(language);
  const latest = report.late.reduce<LateTask | null>(
    (most, task) => (most === null || (task.days ?? 0) > (most.days ?? 0) ? task : most),
    null,
  );
  if (!latest) return conclusions.noneLate;
  const day = (at: LateTask['finish']) => (at === null ? '' : describeDay(language, at, report.asOf));
  const { finish, forecast, days, reason, isEscalated } = latest;
  const isLate = days !== null && days > 0;
  const facts = [
    finish === null ? conclusions.undated : fill(conclusions.planned, { day: day(finish) }),
    ...(forecast !== null && finish !== null && forecast > finish
      ? [fill(conclusions.forecast, { day: day(forecast) })]
      : []),
    ...(isLate ? [fill(conclusions.behind, { days: describeDays(language, days, report.dayBasis) })] : []),
    ...(isEscalated ? [conclusions.escalate] : []),
    reason === '' ? conclusions.noReason : fill(conclusions.reason, { text: firstClause(reason) }),
  ];
  const values = { task: quoted(latest.name), facts: facts.join(conclusions.factsBetween) };
  // A text that was cut ends its sentence.
  return fill(isLate ? conclusions.latest : conclusions.blocked, values).replace(/…[.。]$/, '…');
}

function movesLine(language: Language, report: MonthReport): string {
  const { conclusions } = reportWordsOf(language);
  return [...movesSince(language, report), issueSentence(language, report)].join(conclusions.space);
}

function movesSince(language: Language, { days, asOf, tasks, late }: MonthReport): string[] {
  const { conclusions } = reportWordsOf(language);
  if (!days?.weekBefore) return [];
  const { last, weekBefore } = days;
  const moved = (what: string, before: number, after: number) =>
    fill(conclusions.moved, { what, before, after });
  const red = late.filter(({ severity }) => severity === 'red').length;
  const known = [
    // Of tasks that were carried over by copy the month has the record, and the day no alert any more.
    ...(last.day !== asOf || last.red === red
      ? [
          moved(conclusions.red, weekBefore.red, last.red),
          moved(conclusions.amber, weekBefore.amber, last.amber),
        ]
      : []),
    // The tracker may hold other months: then its count is not the one that is in the report.
    ...(last.done === tasks.done ? [moved(conclusions.done, weekBefore.done, last.done)] : []),
  ];
  if (known.length === 0) return [];
  const moves = known.join(conclusions.movesBetween);
  const then = describeDay(language, weekBefore.day, asOf);
  if (last.day === asOf) return [fill(conclusions.since, { then, moves })];
  return [fill(conclusions.sinceUntil, { then, last: describeDay(language, last.day, asOf), moves })];
}

function issueSentence(language: Language, { issues }: MonthReport): string {
  const { conclusions } = reportWordsOf(language);
  const n = issues.open.length;
  if (n === 0) return conclusions.noIssues;
  const lacked = mostLacked(issues.open);
  if (!lacked || lacked.need === 'window') return counted(language, conclusions.openIssues, { n });
  // How to write it down is said where it is missing.
  const need = language.closure.needs[lacked.need].replace(/\s*[（(].*[）)]$/, '');
  if (n === 1) return fill(conclusions.lackOne, { need });
  const text = lacked.count === n ? conclusions.lackAll : conclusions.lack;
  return counted(language, text, { n, lacking: lacked.count, need });
}
