import type { ColumnKey, TableKey } from '../../../schema/columnKeys';
import { headerConcept } from '../../../../words/vocabulary/headerClues';
import type { HeaderConcept } from '../../../../words/vocabulary/headerConcepts';
import { isTimelineLabel } from '../../../../words/vocabulary/timelineLabel';
import { innerGroups, headerMeaning, isQualifier } from '../../tables/headerMeaning';
import { headerText, type SourceColumn } from '../../tables/tableCandidate';

/** A template's own header, and a variant of it from the dictionary. */
const OWN = 7;
const VARIANT = 6;
/** From here on a header alone says what the column is. */
export const TELLING = 5;

type Clues = Readonly<Partial<Record<HeaderConcept, number>>>;

/** How well a concept names a column of ours; what is not listed says nothing for it. */
const CLUE_SCORES: { readonly [T in TableKey]: Readonly<Partial<Record<ColumnKey<T>, Clues>>> } = {
  tasks: {
    name: {
      name: 5,
      content: 3.5,
      bareName: 3,
      keyResult: 3.5,
      issue: 2.5,
      goal: 2,
      category: 1.2,
      doneWhen: 1,
    },
    owner: { owner: 5, leader: 3, department: 1.5, bareName: 2 },
    start: { start: 5, baselineStart: 3 },
    finish: { finish: 5, completion: 4.5, forecast: 3, baseline: 3, date: 3, target: 2.5 },
    actual: { actualFinish: 5, completion: 4 },
    forecast: { forecast: 5 },
    baseline: { baseline: 5 },
    status: { status: 5, progress: 3, partStatus: 0.5 },
    percent: { percent: 5, progress: 4, rate: 3 },
    id: { id: 4 },
    reason: { reason: 5, rootCause: 3 },
    nextStep: { nextStep: 5, prevention: 3 },
    help: { help: 5 },
    predecessors: { predecessors: 5 },
  },
  issues: {
    issue: { issue: 5, content: 4, name: 1.5, category: 0.5 },
    occurredOn: { raisedOn: 5, date: 2.5 },
    impact: { impact: 5 },
    owner: { owner: 5, leader: 3, department: 1.5, bareName: 1 },
    rootCause: { rootCause: 5, reason: 3 },
    temporary: { temporary: 5 },
    prevention: { prevention: 5 },
    state: { status: 5, progress: 2, partStatus: 0.5 },
    verification: { verification: 5 },
    id: { id: 4 },
  },
  plan: {
    monthGoal: { goal: 4 },
    task: { name: 5, keyResult: 4, content: 2.5, bareName: 2.5, category: 1 },
    dates: { span: 5, date: 3, finish: 3 },
    owner: { owner: 5, leader: 3, department: 4 },
    approver: { leader: 3 },
    doneWhen: { doneWhen: 5 },
  },
  summary: {
    goal: { goal: 5, keyResult: 4.5 },
    actual: { actualResult: 5 },
    rate: { rate: 5, percent: 3 },
    reason: { reason: 5 },
    next: { nextStep: 5 },
  },
};

/** What may take the place of a column the sheet does not have: with no planned finish, 预计完成时间 is it. */
const STANDS_IN: Readonly<Partial<Record<ColumnKey, Partial<Record<ColumnKey, number>>>>> = {
  finish: { forecast: 4, baseline: 3.5 },
  percent: { status: 2 },
};

const BARE_DATE = /^(?:问题|issue )?(?:日期|时间|日付|dates?|day|when|time)$/i;

/** A column no role of ours is about; one for 日期 and the like may still be a date of ours. */
const OTHER_COLUMN = 3;

/** What a header says for one of our columns; 0 where it says nothing. */
export function headerScore(table: TableKey, key: ColumnKey, column: SourceColumn): number {
  const meaning = headerMeaning(table, column);
  if (meaning)
    return meaning.key === key ? (meaning.own ? OWN : VARIANT) : (STANDS_IN[key]?.[meaning.key] ?? 0);
  const concept = conceptOf(column);
  const clues: Readonly<Partial<Record<ColumnKey, Clues>>> = CLUE_SCORES[table];
  // 联调时间 is some date of an issue, not the day it occurred.
  if (key === 'occurredOn' && concept === 'date' && !BARE_DATE.test(headerText(column))) return 0;
  return concept === null ? 0 : (clues[key]?.[concept] ?? 0);
}

/** What a header is about; below a group nobody knows the label says it alone. */
function conceptOf(column: SourceColumn): HeaderConcept | null {
  const concept = headerConcept(headerText(column));
  const { group, label } = column;
  if (concept !== null || group === '' || label === '' || innerGroups(group).some(isQualifier))
    return concept;
  return headerConcept(label);
}

/** How much speaks for leaving a column alone: its header names something we have no column for. */
export function idleScore(table: TableKey, column: SourceColumn): number {
  if (isTimeline(column)) return Number.POSITIVE_INFINITY;
  if (headerMeaning(table, column)) return 0;
  const concept = conceptOf(column);
  if (concept === null) return 0;
  const clues: readonly Clues[] = Object.values(CLUE_SCORES[table]);
  return clues.some((clue) => (clue[concept] ?? 0) >= 1.5) ? 0 : OTHER_COLUMN;
}

/** Days, weeks or quarters beside a table. */
export function isTimeline({ label }: Pick<SourceColumn, 'label'>): boolean {
  return isTimelineLabel(label);
}
