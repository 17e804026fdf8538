import type { Problem } from '../../domain/schema/problem';

/** What an Office.js failure carries (OfficeExtension.Error), as far as we look at it. */
export interface OfficeFailure {
  code: string;
  message: string;
  debugInfo?: { errorLocation?: string };
}

/**
 * The one place where Office.js's error codes become our problems. Codes as listed in Microsoft's
 * "Error handling with the application-specific JavaScript APIs"; what is not listed keeps its code.
 * `sheet` is the sheet that was being worked on, for the codes that do not say.
 */
const PROBLEM_OF_CODE: Record<string, (sheet: string) => Problem> = {
  InvalidOperationInCellEditMode: () => ({ code: 'cellEditMode' }),
  AccessDenied: (sheet) => ({ code: 'sheetProtected', sheet }),
  FilteredRangeConflict: (sheet) => ({ code: 'tableFiltered', sheet }),
  ServiceNotAvailable: () => ({ code: 'excelBusy' }),
  ActivityLimitReached: () => ({ code: 'excelBusy' }),
  RequestAborted: () => ({ code: 'excelBusy' }),
  Conflict: () => ({ code: 'excelBusy' }),
  RequestPayloadSizeLimitExceeded: () => ({ code: 'payloadTooLarge' }),
  ResponsePayloadSizeLimitExceeded: () => ({ code: 'payloadTooLarge' }),
  RangeExceedsLimit: () => ({ code: 'payloadTooLarge' }),
  MemoryLimitReached: () => ({ code: 'payloadTooLarge' }),
  ItemNotFound: (sheet) => ({ code: 'objectGone', what: sheet }),
  InvalidReference: (sheet) => ({ code: 'objectGone', what: sheet }),
  InvalidObjectPath: (sheet) => ({ code: 'objectGone', what: sheet }),
  ApiNotFound: () => ({ code: 'hostTooOld', needs: 'ExcelApi 1.9' }),
  ApiNotAvailable: () => ({ code: 'hostTooOld', needs: 'ExcelApi 1.9' }),
  InvalidOrTimedOutSession: () => ({ code: 'connectionLost' }),
  ConnectionFailure: () => ({ code: 'connectionLost' }),
  SessionNotFound: () => ({ code: 'connectionLost' }),
  InvalidSession: () => ({ code: 'connectionLost' }),
  InvalidRequestContext: () => ({ code: 'connectionLost' }),
  WorkbookNotFound: () => ({ code: 'connectionLost' }),
};

/** @param sheet the sheet a failed write was meant for, '' when unknown. */
export function officeProblem(failure: OfficeFailure, sheet: string): Problem {
  const known = PROBLEM_OF_CODE[failure.code];
  if (known) return known(sheet);
  const place = failure.debugInfo?.errorLocation;
  return {
    code: 'excelFailed',
    officeCode: failure.code,
    detail: place ? `${failure.message} (${place})` : failure.message,
  };
}

/** Tells an Office.js failure from a mistake of our own code; by shape, as the error may come from another realm. */
export function isOfficeFailure(error: unknown): error is OfficeFailure {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'debugInfo' in error
  );
}
