import type { Language } from '../../words/language/Language';
import type { Problem } from '../../domain/schema/problem';
import type { TakeBack } from '../back/PlainWrite';
import { freeSheetName } from '../cells/freeSheetName';
import type { NewRow } from '../cells/literalText';
import { cellsAbove, sheetWrite } from '../scaffold/addSheet';
import { supportingHeaders } from '../scaffold/supportingColumns';
import { stayOnSheet } from '../session/stayOnSheet';
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
    const { look: freeze } = sheetWrite(supportingSheet(key, language, { name, rows: [] }), new Set());
    stayOnSheet(context, () => freeze(context));
  };
  // That something was done and undone stays in the log.
  const back = () => (key === 'changes' ? [] : [made?.back() ?? []].flat());
  return { key, sheet: name, headers, make, look, back };
}
