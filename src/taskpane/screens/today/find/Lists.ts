import type { AlertItem, DataProblemItem } from '../../../../usecases/today/refresh/refreshResult';

/** What of a refresh is listed, after owner and search. */
export interface Lists {
  alerts: readonly AlertItem[];
  handled: readonly AlertItem[];
  dataProblems: readonly DataProblemItem[];
}
