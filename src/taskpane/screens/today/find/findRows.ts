import type { AlertItem, DataProblemItem } from '../../../../usecases/today/refresh/refreshResult';
import { wantedRows, type Wanted } from '../../../parts/find/wantedRows';
import type { Lists } from './Lists';

/** The rows of these owners in which the searched text stands: task, owner, department, 编号 or next step. */
export function findRows({ alerts, handled, dataProblems }: Lists, wanted: Wanted): Lists {
  return {
    alerts: wantedRows(alerts, wanted, alertTexts),
    handled: wantedRows(handled, wanted, alertTexts),
    dataProblems: wantedRows(dataProblems, wanted, textsOf),
  };
}

const textsOf = ({ task, owner, department, id }: AlertItem | DataProblemItem) => [
  task,
  owner,
  department,
  id,
];
const alertTexts = (alert: AlertItem) => [...textsOf(alert), alert.nextStep];
