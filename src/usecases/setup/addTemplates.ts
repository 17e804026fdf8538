import { TABLE_KEYS, type ColumnKey, type TableKey } from '../../domain/schema/columnKeys';
import type { Language } from '../../words/language/Language';
import type { Presence } from '../../workbook/sheets/presence';
import { sheetWrite } from '../../workbook/scaffold/addSheet';
import type { ScaffoldSheet } from '../../workbook/scaffold/scaffoldSheet';
import { templateSheet, type TemplateRow } from '../../workbook/scaffold/templateSheet';
import { WorkbookError } from '../../workbook/session/workbookError';
import type { WriteBatch } from '../../workbook/write/WriteBatch';

interface TemplateContent {
  rows: readonly TemplateRow[];
  /** Columns a team may add that the table is to have. */
  optional?: readonly ColumnKey[];
}

export interface NewTemplates {
  /** Sheet names of the tables to make. */
  names: Pick<ReadonlyMap<TableKey, string>, 'get'>;
  language: Language;
  banner: string;
  /** Dates of another year show it. */
  year: number;
  /** What a table is filled with; blank rows where it says nothing. */
  content: Partial<Record<TableKey, TemplateContent>>;
  /** Whom owner cells offer; nobody without it. */
  owners?: readonly string[];
}

/** Adds template sheets to a batch, in template order. @throws WorkbookError `workbookProtected` */
export function addTemplates(batch: WriteBatch, present: Presence, templates: NewTemplates): void {
  for (const sheet of templateSheets(present, templates)) batch.add(sheetWrite(sheet, present.names));
}

/** Template sheets to be made, in template order. @throws WorkbookError `workbookProtected` */
export function templateSheets(
  { dateSystem, structureProtected }: Presence,
  { names, language, banner, year, content, owners = [] }: NewTemplates,
): ScaffoldSheet[] {
  if (structureProtected) throw new WorkbookError({ code: 'workbookProtected' });
  return TABLE_KEYS.flatMap((key) => {
    const name = names.get(key);
    if (name === undefined) return [];
    const { rows = [], optional = [] } = content[key] ?? {};
    return [templateSheet(key, language, { name, banner, rows, optional, dateSystem, year, owners })];
  });
}
