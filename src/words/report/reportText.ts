import { reportWordsOf } from './reportWords';
import type { LateTask } from '../../domain/summary/report/lateTasks';
import type { Lesson } from '../../domain/summary/report/lessons';
import { LISTED_MOST } from '../../domain/summary/report/listedMost';
import type { MonthReport, ReportGoal } from '../../domain/summary/report/monthReport';
import type { OpenIssue } from '../../domain/summary/report/openIssues';
import { describeDay, describeDays, describeMonth } from '../language/describeDay';
import { describeVerdict } from '../language/describeVerdict';
import { fill } from '../template/fill';
import { oneLine } from '../template/oneLine';
import type { Language } from '../language/Language';
import { counted } from './counted';
import { describeConclusions } from './describeConclusions';
import { describeHeadline } from './describeHeadline';
import { describeLack } from './describeLack';

/** The report as plain text for 钉钉, 飞书 or mail: the same figures, in the same order (SPEC section 7). */
export function reportText(language: Language, report: MonthReport): string {
  const words = reportWordsOf(language);
  const { exportSheet, sheets } = language;
  const { sections, notes, none } = words;
  const month = describeMonth(language, report.period);
  const asOf = fill(exportSheet.madeFor, { asOf: describeDay(language, report.asOf, report.asOf) });
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', fill(words.text.heading, { heading }), ...lines];
  const listed = (lines: readonly string[], empty: string, sheet: string) => {
    if (lines.length === 0) return [empty];
    const shown = lines.slice(0, LISTED_MOST);
    const beyond = lines.length - shown.length;
    return [
      ...shown.map((text, index) => fill(words.text.line, { n: index + 1, text: oneLine(text) })),
      ...(beyond > 0 ? [counted(language, words.inSheet, { n: beyond, sheet })] : []),
    ];
  };
  const lessons = report.lessons.map((lesson) => describeLesson(language, lesson));
  const drafts = report.drafts > 0 ? [counted(language, notes.drafts, { n: report.drafts })] : [];
  return [
    fill(exportSheet.title, { month, period: month }),
    asOf,
    '',
    describeHeadline(language, report),
    ...describeConclusions(language, report).map((line) => `• ${line}`),
    ...part(
      sections.goals,
      listed(
        report.goals.map((goal) => describeGoal(language, goal)),
        none.goals,
        sheets.summary,
      ),
    ),
    ...part(sections.tasks, [describeShares(language, report) || none.tasks]),
    ...part(
      sections.late,
      listed(
        report.late.map((task) => describeLate(language, task, report)),
        none.late,
        sheets.tasks,
      ),
    ),
    ...part(
      sections.issues,
      listed(
        report.issues.open.map((issue) => describeIssue(language, issue, report)),
        none.issues,
        sheets.issues,
      ),
    ),
    ...part(sections.lessons, [
      ...(lessons.length > 0 ? listed(lessons, '', sheets.summary) : []),
      ...drafts,
    ]),
  ].join('\n');
}

const fact = (language: Language, label: string, value: string): string[] =>
  value.trim() === '' ? [] : [fill(reportWordsOf(language).text.fact, { label, value: value.trim() })];

function describeGoal(language: Language, { goal, actual, rateText, verdict, reason }: ReportGoal): string {
  const { headers, text } = reportWordsOf(language);
  return [
    goal,
    ...fact(language, headers.actual, actual),
    ...fact(language, headers.rate, rateText),
    describeVerdict(language, verdict),
    ...fact(language, headers.reason, reason),
  ].join(text.factsBetween);
}

function describeShares(language: Language, { tasks }: MonthReport): string {
  const shares = tasks.shares.map(({ status, count }) =>
    fill(language.digest.count, { word: language.assessedStatus[status], n: count }),
  );
  const cancelled =
    tasks.cancelled > 0
      ? [counted(language, reportWordsOf(language).notes.cancelled, { n: tasks.cancelled })]
      : [];
  return [...shares, ...cancelled].join(reportWordsOf(language).text.factsBetween);
}

function describeLate(language: Language, task: LateTask, { dayBasis }: MonthReport): string {
  const words = reportWordsOf(language);
  const { digest, assessedStatus, alert } = language;
  const who = fill(digest.review.owned, { task: task.name, owner: task.owner || words.nobody });
  return [
    who,
    alert[task.severity],
    ...(task.isBlocked ? [assessedStatus.blocked] : []),
    ...(task.days
      ? [fill(words.conclusions.behind, { days: describeDays(language, task.days, dayBasis) })]
      : []),
    ...fact(language, words.headers.reason, task.reason || words.notStated),
    ...fact(language, words.headers.nextStep, task.nextStep || words.notStated),
  ].join(words.text.factsBetween);
}

function describeIssue(language: Language, issue: OpenIssue, { asOf }: MonthReport): string {
  const words = reportWordsOf(language);
  const { digest, issueState } = language;
  const name = `${issue.id} ${issue.issue}`.trim();
  return [
    fill(digest.review.owned, { task: name, owner: issue.owner || words.nobody }),
    issueState[issue.assessment.state].word,
    ...fact(language, words.headers.lacks, describeLack(language, issue.assessment, asOf)),
  ].join(words.text.factsBetween);
}

function describeLesson(language: Language, { goal, worked, improve, next }: Lesson): string {
  const { headers, text } = reportWordsOf(language);
  return [
    goal,
    ...fact(language, headers.worked, worked),
    ...fact(language, headers.improve, improve),
    ...fact(language, headers.next, next),
  ].join(text.factsBetween);
}
