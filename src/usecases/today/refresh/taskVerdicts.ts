import type { SentenceContext } from '../../../words/language/SentenceContext';
import type { Assessment } from '../../../domain/task/assessment';
import type { Language } from '../../../words/language/Language';
import { describeWhy } from '../../../words/describe/describeWhy';
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
): TaskVerdicts {
  const { language } = columns;
  const idOfRow = new Map(tasks.map(({ row, task }) => [row, task.id]));
  const { ids, duplicated } = assignRowIds(
    'T',
    seen.rows.map((_, row) => idOfRow.get(row) ?? null),
    everGiven,
    seen.calculatedIds,
  );
  const telling = { asOf: run.asOf, dayBasis: run.settings.dayBasis };
  const verdicts = tasks.map((assessed) => ({
    assessed,
    id: ids[assessed.row] ?? '',
    ...describedOnce(language, assessed.assessment, telling),
  }));
  return { verdicts, renewedIds: duplicated.length };
}

type Described = Omit<TaskVerdict, 'assessed' | 'id'>;

const described = new WeakMap<
  Assessment,
  { language: Language; telling: SentenceContext; words: Described }
>();

/** The words of an assessment that a refresh before this one has made too, as `assessTracker` gives it again. */
function describedOnce(language: Language, assessment: Assessment, telling: SentenceContext): Described {
  const known = described.get(assessment);
  const isSame =
    known?.language === language &&
    known.telling.asOf === telling.asOf &&
    known.telling.dayBasis === telling.dayBasis;
  if (known && isSame) return known.words;
  const words = describeAssessment(language, assessment, telling);
  described.set(assessment, { language, telling, words });
  return words;
}

/** An assessment in the words of a sheet. */
export function describeAssessment(
  language: Language,
  assessment: Assessment,
  telling: SentenceContext,
): Described {
  return {
    status: language.assessedStatus[assessment.status],
    slip: assessment.slip,
    alert: assessment.alert ? language.alert[assessment.alert] : '',
    why: describeWhy(language, assessment, telling),
  };
}
