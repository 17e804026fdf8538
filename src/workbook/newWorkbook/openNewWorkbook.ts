import { isOfficeFailure, officeProblem } from '../session/officeProblem';
import { WorkbookError } from '../session/workbookError';

/**
 * Opens a file as a workbook of its own, not saved yet; the add-in stays with the one it is in.
 * @param file the bytes of an .xlsx
 * @throws WorkbookError `newWorkbookRefused` when Excel does not open one here; what passes by itself (a cell being
 * edited, a lost connection) keeps its own problem.
 */
export async function openNewWorkbook(file: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(file));
  } catch (error) {
    if (!isOfficeFailure(error)) throw error;
    const problem = officeProblem(error, '');
    throw new WorkbookError(
      PASSING.has(problem.code) ? problem : { code: 'newWorkbookRefused', detail: error.message },
      { cause: error },
    );
  }
}

/** Failures that say nothing about new workbooks. */
const PASSING: ReadonlySet<string> = new Set(['cellEditMode', 'excelBusy', 'connectionLost']);

/** `String.fromCharCode` takes its characters as arguments, of which there is a limit. */
const PIECE = 0x8000;

/** Bytes as Base64. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(binary);
}
