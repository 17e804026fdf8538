import { dataProblems } from '../../../domain/alert/dataProblems';
import { type Flag } from '../../../domain/task/assessment';
import type { ColumnKey } from '../../../domain/schema/columnKeys';
import { departmentOf } from '../../../domain/alert/department/departmentOf';
import { describeFlag } from '../../../words/describe/describeFlag';
import type { Language } from '../../../words/language/Language';
import type { DataProblemItem } from './refreshResult';
import { cellText } from '../../../workbook/cells/cellText';
import type { RunSettings } from '../../run/runSettings';
import type { AssessedTracker } from './assessTracker';
import { taskCell } from './listAlerts';
import { proposedFix } from './proposedFix';
import type { TaskVerdict } from './taskVerdicts';

/** The column a person has to look at for a flag that does not name one itself. */
const COLUMN: Partial<Record<Flag['code'], ColumnKey<'tasks'>>> = {
  finishBeforeStart: 'finish',
  actualBeforeStart: 'actual',
  unknownStatus: 'status',
  statusMismatch: 'status',
  actualInFuture: 'actual',
  doneWithoutActual: 'actual',
  noPlannedFinish: 'finish',
  blockedWithoutReason: 'reason',
  blockedWithoutHelp: 'help',
  ownerMissing: 'owner',
  ownerNotOne: 'owner',
  badPercent: 'percent',
};

/** What is wrong with the data, apart from the schedule (SPEC section 4: two lists). */
export function listDataProblems(
  tracker: AssessedTracker,
  verdicts: TaskVerdict[],
  run: RunSettings,
  language: Language,
): DataProblemItem[] {
  const telling = { asOf: run.asOf, dayBasis: run.settings.dayBasis };
  return verdicts.flatMap((verdict) => {
    const { id, assessed } = verdict;
    const { task, assessment, row } = assessed;
    return dataProblems(assessment.flags).map((flag) => {
      const column = 'column' in flag ? flag.column : (COLUMN[flag.code] ?? 'name');
      return {
        key: `${id}:${flag.code}:${column}`,
        id,
        task: task.name,
        owner: task.owner,
        department: departmentOf(task.owner),
        text: describeFlag(language, flag, telling),
        fix: proposedFix(tracker, verdict, flag, run),
        field: tracker.columns.language.columns.tasks[column].header,
        shown: cellText(tracker.seen.rows[row]?.[tracker.columns.at(column) ?? -1]),
        cell: taskCell(tracker, row, column),
      };
    });
  });
}
