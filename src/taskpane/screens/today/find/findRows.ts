import { normaliseWord } from '../../../../domain/cells/normaliseWord';
import type { AlertItem, DataProblemItem } from '../../../../usecases/today/refresh/refreshResult';
import type { Lists } from './Lists';

/** Which rows are wanted: everything by default. */
export interface Wanted {
  /** Owners as they stand in the sheet; null for all. */
  owners: readonly string[] | null;
  search: string;
}

/** The rows of these owners in which the searched text stands: task, owner, department, 编号 or next step. */
export function findRows(lists: Lists, { owners, search }: Wanted): Lists {
  const wanted = owners && new Set(owners.map(normaliseWord));
  const text = normaliseWord(search);
  if (!wanted && text === '') return lists;
  const matches = (row: AlertItem | DataProblemItem) =>
    (!wanted || wanted.has(normaliseWord(row.owner))) &&
    (text === '' ||
      [row.task, row.owner, row.department, row.id, 'nextStep' in row ? row.nextStep : ''].some((one) =>
        normaliseWord(one).includes(text),
      ));
  return {
    alerts: lists.alerts.filter(matches),
    handled: lists.handled.filter(matches),
    dataProblems: lists.dataProblems.filter(matches),
  };
}
