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

/** Adds template sheets to a batch, in template order, each beside its neighbours. @throws WorkbookError `workbookProtected` */
export function addTemplates(batch: WriteBatch, present: Presence, templates: NewTemplates): void {
  const position = placesFor(present, templates.names);
  for (const sheet of templateSheets(present, templates)) {
    const at = position.get(sheet.name);
    batch.add(sheetWrite(at === undefined ? sheet : { ...sheet, position: at }, present.names));
  }
}

/** Where a sheet that is made again belongs: behind the one it follows in the templates, else before the next. */
function placesFor(
  { sheetNames, tableSheets }: Presence,
  names: NewTemplates['names'],
): ReadonlyMap<string, number> {
  if (TABLE_KEYS.every((key) => tableSheets[key] === null)) return new Map();
  const order = [...sheetNames];
  const places = new Map<string, number>();
  const placeOf = (key: TableKey) => order.indexOf(tableSheets[key] ?? names.get(key) ?? '');
  for (const [index, key] of TABLE_KEYS.entries()) {
    const name = names.get(key);
    if (name === undefined) continue;
    const before = TABLE_KEYS.slice(0, index)
      .map(placeOf)
      .findLast((at) => at >= 0);
    const after = TABLE_KEYS.slice(index + 1)
      .map((next) => order.indexOf(tableSheets[next] ?? ''))
      .find((at) => at >= 0);
    const at = before === undefined ? after : before + 1;
    if (at === undefined) order.push(name);
    else {
      order.splice(at, 0, name);
      places.set(name, at);
    }
  }
  return places;
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
