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
  OperationCellsExceedLimit: () => ({ code: 'payloadTooLarge' }),
  RangeImageExceedsLimit: () => ({ code: 'payloadTooLarge' }),
  MemoryLimitReached: () => ({ code: 'payloadTooLarge' }),
  ItemNotFound: (sheet) => ({ code: 'objectGone', what: sheet }),
  InvalidReference: (sheet) => ({ code: 'objectGone', what: sheet }),
  InvalidObjectPath: (sheet) => ({ code: 'objectGone', what: sheet }),
  // Somebody made it first, again and again.
  ItemAlreadyExists: (sheet) => ({ code: 'sheetNameTaken', sheets: [sheet] }),
  InvalidArgument: (sheet) => ({ code: 'contentRefused', sheet }),
  FormulaLengthExceedsLimit: (sheet) => ({ code: 'contentRefused', sheet }),
  MergedRangeConflict: (sheet) => ({ code: 'mergedCells', sheet }),
  InsertDeleteConflict: (sheet) => ({ code: 'noRoom', sheet }),
  NonBlankCellOffSheet: (sheet) => ({ code: 'noRoom', sheet }),
  PivotTableRangeConflict: (sheet) => ({ code: 'pivotTable', sheet }),
  InactiveWorkbook: () => ({ code: 'notInFront' }),
  InvalidSelection: () => ({ code: 'notInFront' }),
  HostRestartNeeded: () => ({ code: 'connectionLost' }),
  ApiNotFound: () => ({ code: 'hostTooOld', needs: 'ExcelApi 1.9' }),
  ApiNotAvailable: () => ({ code: 'hostTooOld', needs: 'ExcelApi 1.9' }),
  InvalidOrTimedOutSession: () => ({ code: 'connectionLost' }),
  ConnectionFailure: () => ({ code: 'connectionLost' }),
  SessionNotFound: () => ({ code: 'connectionLost' }),
  InvalidSession: () => ({ code: 'connectionLost' }),
  InvalidRequestContext: () => ({ code: 'connectionLost' }),
  WorkbookNotFound: () => ({ code: 'connectionLost' }),
};

/** Calls that are bound to the window: Excel answers them with `GeneralException` while another workbook has the focus. */
const OF_THE_WINDOW =
  /^(WorksheetCollection\.add|WorksheetFreezePanes\.|Worksheet\.(activate|showGridlines)|Workbook\.getActive)/;

const NO_ACTIVE_SHEET: ReadonlySet<string> = new Set([
  'ItemNotFound',
  'InvalidOperation',
  'GeneralException',
]);

/** @param sheet the sheet a failed write was meant for, '' when unknown. */
export function officeProblem(failure: OfficeFailure, sheet: string): Problem {
  const special = officeProblemByPlace(failure, sheet);
  if (special) return special;
  const known = PROBLEM_OF_CODE[failure.code]?.(sheet);
  // No message names a sheet that nobody knows.
  if (known && !JSON.stringify(known).includes('""')) return known;
  return { code: 'excelRefused', officeCode: failure.code };
}

/** What a code means at a particular call; null where it means what it always does. */
export function officeProblemByPlace({ code, debugInfo }: OfficeFailure, sheet: string): Problem | null {
  const place = debugInfo?.errorLocation ?? '';
  if (code === 'GeneralException' && OF_THE_WINDOW.test(place)) return { code: 'notInFront' };
  // A sheet that is nothing but a chart is no worksheet (office-js #2444).
  if (NO_ACTIVE_SHEET.has(code) && place === 'WorksheetCollection.getActiveWorksheet')
    return { code: 'notInFront' };
  // While another workbook is in front, a name cannot be added (office-js #2078).
  if (code === 'ItemNotFound' && place === 'NamedItemCollection.add') return { code: 'notInFront' };
  if (code !== 'InvalidArgument' && place === 'Table.getHeaderRowRange')
    return sheet === '' ? { code: 'someHeaderRowHidden' } : { code: 'headerRowHidden', sheet };
  return null;
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
