import { finishOf } from '../dates/reading/dateReading';
import type { Day } from '../dates/day';
import { isBlankWord } from '../cells/isBlankWord';
import { fill } from '../../words/template/fill';
import type { Language } from '../../words/language/Language';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { readIssueState, readTaskStatus } from '../../words/vocabulary/readStatus';
import { describeDay } from '../../words/language/describeDay';
import type { SampleRow } from '../tables/sampleRows';
import type { TaskRow } from '../task/taskRow';
import { issuesOfTask } from './issueLinks';
import type { IssueRow } from './issueRow';

/** The cells of a new issue, 关联任务 among them. */
export type NewIssue = SampleRow<'issues'> & { id: string; linkedTask: string };

export type IssueFromTask =
  | {
      kind: 'new';
      issue: NewIssue;
      /** What 延期/受阻原因 of the task becomes; null when it names the issue already. */
      taskReason: string | null;
    }
  /** The task has an issue that is not closed; no second one is made. */
  | { kind: 'existing'; issue: IssueRow; taskReason: string | null };

/**
 * Makes an issue of a task, linked both ways (SPEC section 6): 关联任务 of the issue has the task's
 * number, 延期/受阻原因 of the task the issue's. The reason a task is blocked for is the symptom, not the root
 * cause, so 根本原因分析 is left for a person to find.
 * @param context.id the number of the new issue.
 * @param context.description in a person's words; from the task's without it.
 */
export function issueFromTask(
  task: TaskRow,
  context: { language: Language; asOf: Day; id: string; issues: readonly IssueRow[]; description?: string },
): IssueFromTask {
  const existing = issuesOfTask(task, context.issues).find(({ state }) => readIssueState(state) !== 'closed');
  const { language, asOf, id } = context;
  const words = language.issueFromTask;
  const naming = (issue: string) =>
    namesIssue(task.reason, issue)
      ? null
      : `${said(task.reason)}${fill(words.reference, { id: issue })}`.trim();
  if (existing) return { kind: 'existing', issue: existing, taskReason: naming(existing.id) };
  const finish = finishOf(task.finish);
  return {
    kind: 'new',
    issue: {
      id,
      issue: context.description?.trim() || describedAs(task, language),
      occurredOn: { day: asOf },
      impact: finish === null ? '' : fill(words.impact, { finish: describeDay(language, finish, asOf) }),
      owner: said(task.owner),
      rootCause: '',
      temporary: said(task.nextStep),
      prevention: '',
      state: language.issueState[said(task.owner) ? 'inProgress' : 'open'].word,
      verification: '',
      linkedTask: task.id.trim() || task.name.trim(),
    },
    taskReason: naming(id),
  };
}

/** 问题描述 of a task's issue, from its own words; only of a blocked one it says that it is blocked. */
export function describedAs(
  { name, reason, status }: Pick<TaskRow, 'name' | 'reason' | 'status'>,
  { issueFromTask: words }: Language,
): string {
  const why = said(reason);
  const task = name.trim();
  if (readTaskStatus(status) !== 'blocked') return [task, why].filter(Boolean).join(' ');
  return fill(why ? words.issue : words.issueWithoutReason, { task, reason: why });
}

const said = (text: string) => (isBlankWord(text) ? '' : text.trim());

/** True when a task's reason carries the mark `issueFromTask` leaves for an issue, in any language. */
export function namesIssue(reason: string, id: string): boolean {
  return LANGUAGES.some(({ issueFromTask: { reference } }) =>
    reason.includes(fill(reference, { id }).trim()),
  );
}

/** The issue that a task's reason names by the mark `issueFromTask` leaves; '' where it names none. */
export function issueNamedIn(reason: string): string {
  for (const { issueFromTask: words } of LANGUAGES) {
    const [before = '', after = ''] = words.reference.trim().split('{id}');
    const from = reason.lastIndexOf(before) + before.length;
    const to = reason.indexOf(after, from);
    if (reason.includes(before) && to > from) return reason.slice(from, to).trim();
  }
  return '';
}

/** A task's reason without the marks that `issueFromTask` leaves; other words in brackets are people's own. */
export function withoutIssueMarks(reason: string): string {
  return LANGUAGES.reduce((text, { issueFromTask: words }) => {
    const [before = '', after = ''] = words.reference.trim().split('{id}').map(escaped);
    return text.replace(new RegExp(`\\s*${before}\\s*Q\\d+\\s*${after}`, 'gi'), '');
  }, reason).trim();
}

const escaped = (text: string): string => text.trim().replace(/[()[\]{}.*+?^$|\\]/g, '\\$&');
