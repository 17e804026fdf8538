import { TABLE_KEYS, type ColumnKey, type TableKey } from '../../domain/schema/columnKeys';
import type { Language } from '../../words/language/Language';
import type { ExcelContext } from '../../workbook/session/excelSession';
import type { Presence } from '../../workbook/sheets/presence';
import { addSheet } from '../../workbook/scaffold/addSheet';
import { templateSheet, type TemplateRow } from '../../workbook/scaffold/templateSheet';
import { WorkbookError } from '../../workbook/session/workbookError';

export interface TemplateContent {
  rows: readonly TemplateRow[];
  /** Columns a team may add that the table is to have. */
  optional?: readonly ColumnKey[];
}

export interface NewTemplates {
  /** Sheet names of the tables to make. */
  names: Pick<ReadonlyMap<TableKey, string>, 'get'>;
  language: Language;
  banner: string;
  /** What a table is filled with; blank rows where it says nothing. */
  content: Partial<Record<TableKey, TemplateContent>>;
}

/**
 * Queues the making of template sheets, in template order.
 * @returns cells with content that are queued
 * @throws WorkbookError `workbookProtected` before anything is sent
 */
export function addTemplates(
  context: ExcelContext,
  { dateSystem, names: defined, structureProtected }: Presence,
  { names, language, banner, content }: NewTemplates,
): number {
  if (structureProtected) throw new WorkbookError({ code: 'workbookProtected' });
  return TABLE_KEYS.reduce((cells, key) => {
    const name = names.get(key);
    if (name === undefined) return cells;
    const { rows = [], optional = [] } = content[key] ?? {};
    const sheet = templateSheet(key, language, { name, banner, rows, optional, dateSystem });
    return cells + addSheet(context, sheet, defined);
  }, 0);
}
