import { TABLE_NAMES } from '../workbook/cells/tableNames';
import type { Problem } from '../domain/schema/problem';
import type { Language } from '../words/language/Language';
import { WorkbookError } from '../workbook/session/workbookError';
import type { GrowingSheet } from '../workbook/scaffold/supportingSheet';
import type { WorkbookSnapshot } from '../workbook/sheets/workbookSnapshot';
import type { NewTable } from '../workbook/write/WriteBatch';

/** In place of `newSupportingTable`: a script makes no sheet, and says which one is missing. */
export function newTableRefused(_workbook: WorkbookSnapshot, key: GrowingSheet, language: Language): Problem {
  return { code: 'tableMissing', table: TABLE_NAMES[key], sheet: language.sheets[key] };
}

/** @throws WorkbookError always */
export function newSupportingTable(
  workbook: WorkbookSnapshot,
  key: GrowingSheet,
  language: Language,
): NewTable {
  throw new WorkbookError(newTableRefused(workbook, key, language));
}
