import type { Problem } from '../../domain/schema/problem';
import { WorkbookError } from './workbookError';

/** Problems whose words say that nothing was written. */
const DENYING: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'sheetProtected',
  'tableFiltered',
  'excelBusy',
  'payloadTooLarge',
  'workbookReadOnly',
  'contentRefused',
  'notInFront',
  'cellEditMode',
  'connectionLost',
  'excelRefusedAll',
  'foreignTableChanged',
]);

/** Whether the message of an error says that nothing was written, which has to be true then. */
export const deniesWriting = (error: unknown): error is WorkbookError =>
  error instanceof WorkbookError && DENYING.has(error.problem.code);
