import type { Assessment } from '../../../domain/task/assessment';
import { HUMAN_COLUMNS } from '../../../domain/schema/columnKeys';
import type { SentenceContext } from '../../../words/describe/explain';
import type { Language } from '../../../words/language/Language';
import { writeWhy } from '../../../words/describe/writeWhy';
import { assignRowIds } from '../../../domain/tables/rowIds';
import type { RunSettings } from '../../run/runSettings';
import type { AssessedTask, AssessedTracker } from './assessTracker';

/** What Opsbook says of one task, in the words of its sheet. */
export interface TaskVerdict {
  assessed: AssessedTask;
  id: string;
  status: string;
  slip: number | null;
  alert: string;
  why: string;
}

export interface TaskVerdicts {
  verdicts: TaskVerdict[];
  /** Tasks whose 编号 was another task's, as a copied row's is, and which got a new one. */
  renewedIds: number;
}

/** Puts the assessments into the sheet's language and gives every task its 编号. */
export function taskVerdicts(
  { tasks, columns, seen, everGiven }: AssessedTracker,
  run: RunSettings,
  knownIds: ReadonlyMap<string, string>,
): TaskVerdicts {
  const { language } = columns;
  const idOfRow = new Map(
    tasks.map(({ row, task }) => [row, knownIds.get(content({ columns, seen }, row)) ?? task.id]),
  );
  const { ids, duplicated } = assignRowIds(
    'T',
    seen.rows.map((_, row) => idOfRow.get(row) ?? null),
    everGiven,
  );
  const telling = { asOf: run.asOf, dayBasis: run.settings.dayBasis };
  const verdicts = tasks.map((assessed) => ({
    assessed,
    id: ids[assessed.row] ?? '',
    ...describeAssessment(language, assessed.assessment, telling),
  }));
  return { verdicts, renewedIds: duplicated.length };
}

/** An assessment in the words of a sheet. */
export function describeAssessment(
  language: Language,
  assessment: Assessment,
  telling: SentenceContext,
): Omit<TaskVerdict, 'assessed' | 'id'> {
  return {
    status: language.assessedStatus[assessment.status],
    slip: assessment.slip,
    alert: assessment.alert ? language.alert[assessment.alert] : '',
    why: writeWhy(language, assessment, telling),
  };
}

/** 编号 of every row by its human cells; rows that read alike cannot be told apart and are left out. */
export function idsByContent({ tasks, ...tracker }: AssessedTracker): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { row, task } of tasks) {
    const key = content(tracker, row);
    ids.set(key, ids.has(key) ? '' : task.id);
  }
  for (const [key, id] of ids) if (id === '') ids.delete(key);
  return ids;
}

function content({ columns, seen }: Pick<AssessedTracker, 'columns' | 'seen'>, row: number): string {
  return JSON.stringify(HUMAN_COLUMNS.tasks.map((key) => seen.rows[row]?.[columns.at(key) ?? -1]?.value));
}
