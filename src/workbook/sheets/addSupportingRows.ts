import type { Language } from '../../words/language/Language';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import type { Problem } from '../../domain/schema/problem';
import type { NewRow } from '../cells/literalText';
import { freeSheetName } from '../cells/freeSheetName';
import { sheetWrite } from '../scaffold/addSheet';
import { KEPT_DATE, supportingHeaders } from '../scaffold/supportingColumns';
import { growingFormats, supportingSheet, type GrowingSheet } from '../scaffold/supportingSheet';
import { ROW_HEIGHTS } from '../look/rowHeights';
import { plainFormat } from '../look/shortDate';
import { rowsRefused } from '../read/rowsRefused';
import type { Unit, WriteBatch } from '../write/WriteBatch';
import type { WorkbookSnapshot } from './workbookSnapshot';
import { WorkbookError } from '../session/workbookError';

/** Why a supporting sheet cannot get rows; null when it can. */
export function growthRefused(
  { tables, structureProtected }: WorkbookSnapshot,
  key: GrowingSheet,
): Problem | null {
  const seen = tables[key];
  if (seen) return rowsRefused(seen);
  return structureProtected ? { code: 'workbookProtected' } : null;
}

/**
 * Adds new rows of a supporting sheet to a batch; the sheet is made when it is not there yet.
 * @param rows in the order of the sheet's own columns; a table somebody rearranged gets them by header.
 * @throws WorkbookError `sheetProtected`, `tableFiltered` or `workbookProtected`
 */
export function addSupportingRows(
  batch: WriteBatch,
  workbook: WorkbookSnapshot,
  key: GrowingSheet,
  language: Language,
  rows: readonly NewRow[],
  unitOf?: (place: number) => Unit,
): void {
  if (rows.length === 0) return;
  const refused = growthRefused(workbook, key);
  if (refused) throw new WorkbookError(refused);
  const seen = workbook.tables[key];
  const formats = growingFormats(key, language);
  const place = placesOf(seen?.headers ?? supportingHeaders(key, language), key);
  const placed = rows.map((row) => place.map((at) => (at < 0 ? '' : (row[at] ?? ''))));
  const numberFormats = place.map((at) => formats[at]);
  const options = { numberFormats, ...(unitOf ? { unitOf } : {}) };
  if (seen) {
    // In a register that an earlier version made, Excel goes on choosing the heights.
    const isFixed = key === 'alerts' && seen.rows[0]?.some(({ numberFormat }) => isOwnDate(numberFormat));
    const heights = isFixed ? { heights: rows.map(() => ROW_HEIGHTS.body) } : {};
    batch.rows(seen, placed, { ...options, ...heights });
    return;
  }
  const taken = new Set(workbook.sheetNames.map((name) => name.toLowerCase()));
  const name = freeSheetName(language.sheets[key], taken);
  const headers = supportingHeaders(key, language);
  const make = (context: Excel.RequestContext, first: readonly NewRow[]) => {
    const sheet = supportingSheet(key, language, { name, rows: first.map((row) => [...row]) });
    const { cells, queue } = sheetWrite(sheet, new Set());
    queue(context);
    return cells - first.flat().filter((value) => value !== '').length;
  };
  const look = (context: Excel.RequestContext) => {
    // Freezing the header shows the sheet (office-js #3148): the person stays where they are. Loaded, so that it is
    // the sheet of this moment.
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('name');
    sheetWrite(supportingSheet(key, language, { name, rows: [] }), new Set()).look(context);
    active.activate();
  };
  batch.rows({ key, sheet: name, headers, make, look }, placed, options);
}

const isOwnDate = (numberFormat: string): boolean => plainFormat(numberFormat) === KEPT_DATE;

/** For each column of the table, in any language, the place of its value in a row; -1 for somebody's own. */
function placesOf(headers: readonly string[], key: GrowingSheet): number[] {
  const known = LANGUAGES.map((language) => supportingHeaders(key, language).map(normaliseWord));
  return headers.map((header) => {
    const word = normaliseWord(header);
    return known.map((own) => own.indexOf(word)).find((place) => place >= 0) ?? -1;
  });
}
