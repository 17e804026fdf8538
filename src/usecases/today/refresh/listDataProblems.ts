import { dataProblems } from '../../../domain/alert/dataProblems';
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
    return dataProblems(assessment.flags).map(({ flag, column }) => ({
      key: `${id}:${flag.code}:${column}`,
      id,
      task: task.name,
      owner: task.owner,
      department: departmentOf(task.owner),
      code: flag.code,
      text: describeFlag(language, flag, telling),
      fix: proposedFix(tracker, verdict, flag, run),
      field: tracker.columns.language.columns.tasks[column].header,
      shown: cellText(tracker.seen.rows[row]?.[tracker.columns.at(column) ?? -1]),
      cell: taskCell(tracker, row, column),
    }));
  });
}
