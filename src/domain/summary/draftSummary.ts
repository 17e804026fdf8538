import { goalMet } from '../goal/goalMet';
import { DRAFT_COLUMNS, type DraftColumn } from '../schema/columnKeys';
import { isBlankWord } from '../cells/isBlankWord';
import { causeOf } from '../issue/checkCause';
import type { IssueRow } from '../issue/issueRow';
import { fill } from '../../words/template/fill';
import type { Language } from '../../words/language/Language';
import { normaliseWord } from '../cells/normaliseWord';
import { describeDays } from '../../words/language/describeDay';
import type { Period } from '../dates/period';
import type { PlannedTask, SummaryLine } from './summarise';
import { goalIssues } from './goalIssues';
import { goalTasks } from './goalTasks';
import type { TaskOutcome } from './taskOutcome';

/** The drafted columns of a summary row as they stand. */
export type SummaryTexts = Readonly<Record<DraftColumn, string>>;

/** A text to put into an empty cell once a person accepts it. */
export interface SummaryDraft {
  goal: string;
  /** Index of the row in the summary table; null for a goal that has no row yet. */
  row: number | null;
  column: DraftColumn;
  text: string;
}

export interface DraftSources {
  language: Language;
  dayBasis: 'calendar' | 'working';
  period: Period;
  plan: readonly PlannedTask[];
  tasks: readonly TaskOutcome[];
  issues: readonly IssueRow[];
  /** Of `summariseMonth`. */
  lines: readonly SummaryLine[];
  /** The drafted columns of the summary table, row for row. */
  texts: readonly SummaryTexts[];
}

/** So many pieces go into one cell; the rest is counted. */
const MOST_PIECES = 5;

/**
 * Drafts what the month's summary has left blank (SPEC section 7): reasons from 延期/受阻原因 of a goal's
 * tasks that are late, blocked or unfinished, what worked from its tasks done in time that say something,
 * what to improve from the root causes of its issues, and next measures from their long-term measures. A
 * cell with anything in it, 无 or the marked draft of an earlier Opsbook included, is a person's and left alone. Lateness is no
 * reason for a goal that was met, so such a goal gets no draft of one.
 */
export function draftSummary(sources: DraftSources): readonly SummaryDraft[] {
  const { language, lines, texts } = sources;
  const tasks = goalTasks(sources.plan, sources.tasks);
  const goals = lines.flatMap((line) => {
    if (line.goal.trim() === '') return [];
    const written = line.row === null ? undefined : texts[line.row];
    return [{ line, written, goal: line.goal, reason: written?.reason ?? '', met: isMet(line) }].map(
      (goal) => ({ ...goal, tasks: tasks.get(normaliseWord(line.renamed ?? line.goal)) ?? [] }),
    );
  });
  const issues = goalIssues(goals, sources.issues, sources.period);
  return goals.flatMap(({ line, written, met, tasks: ofGoal }, index) => {
    const ofIssues = issues[index] ?? [];
    const pieces: Record<DraftColumn, readonly string[]> = {
      reason: met ? [] : ofGoal.flatMap((outcome) => reasonOf(language, outcome)),
      worked: ofGoal.flatMap((outcome) => successOf(sources, outcome)),
      improve: ofIssues.flatMap(({ rootCause }) => said(causeOf(rootCause))),
      next: ofIssues.flatMap(({ prevention }) => said(prevention)),
    };
    return DRAFT_COLUMNS.flatMap((column): SummaryDraft[] => {
      const isEmpty = (written?.[column] ?? '').trim() === '';
      if (!isEmpty || pieces[column].length === 0) return [];
      return [{ goal: line.goal, row: line.row, column, text: draft(language, pieces[column]) }];
    });
  });
}

const isMet = ({ attainment }: SummaryLine): boolean =>
  attainment !== null && goalMet(attainment.verdict) === true;

function reasonOf(language: Language, { task, assessment }: TaskOutcome): string[] {
  if (assessment.status === 'done' || assessment.status === 'cancelled') return [];
  const status = language.assessedStatus[assessment.status];
  return said(task.reason).map((reason) =>
    fill(language.drafts.task, { task: task.name.trim(), status, text: reason }),
  );
}

function successOf({ language, dayBasis }: DraftSources, { task, assessment }: TaskOutcome): string[] {
  const { reason } = assessment;
  if (reason.code !== 'doneOnTime' && reason.code !== 'doneEarly') return [];
  const template = language.drafts[reason.code];
  const days = reason.code === 'doneEarly' ? describeDays(language, reason.days, dayBasis) : '';
  return said(task.reason).map((text) => fill(template, { task: task.name.trim(), days, text }));
}

/** A text without its full stop, since others follow it; nothing for a blank word. */
function said(text: string): string[] {
  return isBlankWord(text) ? [] : [text.trim().replace(/[\s。.;；]+$/, '')];
}

function draft(language: Language, pieces: readonly string[]): string {
  const distinct = [...new Map(pieces.map((piece) => [normaliseWord(piece), piece])).values()];
  const shown = distinct.slice(0, MOST_PIECES);
  if (distinct.length > shown.length) shown.push(fill(language.drafts.more, { n: distinct.length }));
  return shown.join(language.sentence.between);
}
