import type { Language } from '../words/language/Language';
import { WorkbookError } from '../workbook/session/workbookError';
import type { GrowingSheet } from '../workbook/scaffold/supportingSheet';
import type { WorkbookSnapshot } from '../workbook/sheets/workbookSnapshot';
import type { NewTable } from '../workbook/write/WriteBatch';

/** In place of `newSupportingTable`: a script makes no sheet. @throws WorkbookError always */
export function newSupportingTable(
  _workbook: WorkbookSnapshot,
  _key: GrowingSheet,
  _language: Language,
): NewTable {
  throw new WorkbookError({ code: 'workbookProtected' });
}
