import type { AlertItem } from '../../../../usecases/today/refresh/refreshResult';
import type { AlertWork, OpenForm } from './useAlertWork';

/** What every form of an act is given. */
export interface ActFormProps {
  alert: AlertItem;
  form: OpenForm;
  work: AlertWork;
}
