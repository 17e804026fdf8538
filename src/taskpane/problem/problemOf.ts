import type { Problem } from '../../domain/problem';
import { WorkbookError } from '../../workbook/workbookError';

/** What to tell the person about something caught; a mistake of ours is told too, never hidden. */
export function problemOf(error: unknown): Problem {
  if (error instanceof WorkbookError) return error.problem;
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'excelFailed', officeCode: error instanceof Error ? error.name : 'Error', detail };
}
