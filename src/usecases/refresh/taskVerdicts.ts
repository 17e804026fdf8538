import { writeWhy } from '../../domain/language/writeWhy';
import { giveRowIds } from '../../domain/rowIds';
import type { OwnedColumn } from '../../workbook/ownedCells';
import type { RunSettings } from '../runSettings';
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
export function taskVerdicts({ tasks, columns, seen }: AssessedTracker, run: RunSettings): TaskVerdicts {
  const { language } = columns;
  const idOfRow = new Map(tasks.map(({ row, task }) => [row, task.id]));
  const { ids, duplicated } = giveRowIds(
    'T',
    seen.rows.map((_, row) => idOfRow.get(row) ?? null),
  );
  const telling = { asOf: run.asOf, dayBasis: run.settings.dayBasis };
  const verdicts = tasks.map((assessed) => ({
    assessed,
    id: ids[assessed.row] ?? '',
    status: language.assessedStatus[assessed.assessment.status],
    slip: assessed.assessment.slip,
    alert: assessed.assessment.alert ? language.alert[assessed.assessment.alert] : '',
    why: writeWhy(language, assessed.assessment, telling),
  }));
  return { verdicts, renewedIds: duplicated.length };
}

/** The owned columns the tracker should show; a row that holds no task is emptied, but keeps its 编号. */
export function ownedTaskColumns(tracker: AssessedTracker, verdicts: TaskVerdict[]): OwnedColumn[] {
  const ofRow = new Map(verdicts.map((verdict) => [verdict.assessed.row, verdict]));
  const column = (
    key: 'id' | 'assessed' | 'slip' | 'alert' | 'why',
    value: (verdict: TaskVerdict) => string | number,
    blank?: '',
  ): OwnedColumn[] => {
    const at = tracker.columns.at(key);
    if (at === undefined) return [];
    const values = tracker.seen.rows.map((_, row) => {
      const verdict = ofRow.get(row);
      return verdict ? value(verdict) : blank;
    });
    return [{ column: at, values }];
  };
  return [
    ...column('id', ({ id }) => id),
    ...column('assessed', ({ status }) => status, ''),
    ...column('slip', ({ slip }) => slip ?? '', ''),
    ...column('alert', ({ alert }) => alert, ''),
    ...column('why', ({ why }) => why, ''),
  ];
}
