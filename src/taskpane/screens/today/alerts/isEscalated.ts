import type { AlertItem } from '../../../../usecases/today/refresh/refreshResult';

/** Whether an alert has gone up to the approver. */
export const isEscalated = ({ alerts }: AlertItem): boolean =>
  alerts.some(({ escalatedOn }) => escalatedOn !== null);
