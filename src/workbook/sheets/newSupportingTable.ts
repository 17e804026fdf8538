import type { Language } from '../../words/language/Language';
import type { Problem } from '../../domain/schema/problem';
import type { TakeBack } from '../back/PlainWrite';
import { freeSheetName } from '../cells/freeSheetName';
import type { NewRow } from '../cells/literalText';
import { cellsAbove, sheetWrite } from '../scaffold/addSheet';
import { supportingHeaders } from '../scaffold/supportingColumns';
import { supportingSheet, type GrowingSheet } from '../scaffold/supportingSheet';
import type { NewTable } from '../write/WriteBatch';
import type { WorkbookSnapshot } from './workbookSnapshot';

/** Why no supporting sheet can be made; null when it can. */
export function newTableRefused(
  { structureProtected }: WorkbookSnapshot,
  _key: GrowingSheet,
  _language: Language,
): Problem | null {
  return structureProtected ? { code: 'workbookProtected' } : null;
}

/** A supporting sheet that is made with its first rows, under a name nobody has taken. */
export function newSupportingTable(
  { sheetNames }: WorkbookSnapshot,
  key: GrowingSheet,
  language: Language,
): NewTable {
  const taken = new Set(sheetNames.map((name) => name.toLowerCase()));
  const name = freeSheetName(language.sheets[key], taken);
  const headers = supportingHeaders(key, language);
  let made: { back: () => TakeBack | null } | null = null;
  const make = (context: Excel.RequestContext, first: readonly NewRow[]) => {
    const sheet = supportingSheet(key, language, { name, rows: first });
    const write = sheetWrite(sheet, new Set(), 'apart');
    made = write;
    write.queue(context);
    return cellsAbove(sheet);
  };
  const look = (context: Excel.RequestContext) => {
    // Freezing the header shows the sheet (office-js #3148): the person stays where they are. Loaded, so that it is
    // the sheet of this moment.
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('name');
    sheetWrite(supportingSheet(key, language, { name, rows: [] }), new Set()).look(context);
    active.activate();
  };
  // That something was done and undone stays in the log.
  const back = () => (key === 'changes' ? [] : [made?.back() ?? []].flat());
  return { key, sheet: name, headers, make, look, back };
}
