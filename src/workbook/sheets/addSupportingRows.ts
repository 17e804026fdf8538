import type { Language } from '../../words/language/Language';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import type { Problem } from '../../domain/schema/problem';
import type { NewRow } from '../cells/literalText';
import { KEPT_DATE, placedColumns, supportingHeaders } from '../scaffold/supportingColumns';
import { growingFormats, type GrowingSheet } from '../scaffold/supportingSheet';
import { bodyHeights } from '../look/rowHeights';
import { plainFormat } from '../look/shortDate';
import type { TableSnapshot } from '../read/tableSnapshot';
import { rowsRefused } from '../read/rowsRefused';
import type { Unit, WriteBatch } from '../write/WriteBatch';
import { newSupportingTable, newTableRefused } from './newSupportingTable';
import type { WorkbookSnapshot } from './workbookSnapshot';
import { WorkbookError } from '../session/workbookError';

/** Why a supporting sheet cannot get rows; null when it can. @param language of the sheet, where it has to be made */
export function growthRefused(
  workbook: WorkbookSnapshot,
  key: GrowingSheet,
  language: Language,
): Problem | null {
  const seen = workbook.tables[key];
  return seen ? rowsRefused(seen) : newTableRefused(workbook, key, language);
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
  const refused = growthRefused(workbook, key, language);
  if (refused) throw new WorkbookError(refused);
  const seen = workbook.tables[key];
  const formats = growingFormats(key, language);
  const place = placesOf(seen?.headers ?? supportingHeaders(key, language), key);
  const placed = rows.map((row) => place.map((at) => (at < 0 ? '' : (row[at] ?? ''))));
  const numberFormats = place.map((at) => formats[at]);
  const own = new Set(place.flatMap((at, column) => (at < 0 ? [] : [column])));
  const options = { numberFormats, own, ...(unitOf ? { unitOf } : {}) };
  if (seen) {
    // In a register that an earlier version made, Excel goes on choosing the heights.
    const isFixed = key === 'alerts' && seen.rows[0]?.some(({ numberFormat }) => isOwnDate(numberFormat));
    const heights = isFixed ? { heights: heightsOf(seen, placed) } : {};
    batch.rows(seen, placed, { ...options, ...heights });
    return;
  }
  batch.rows(newSupportingTable(workbook, key, language), placed, options);
}

/** Heights of new rows of a register: more where a text needs it. */
function heightsOf({ headers }: TableSnapshot, rows: readonly NewRow[]): number[] {
  const { columns, language } = placedColumns('alerts', headers);
  const texts = rows.map((row) => columns.map(({ at }) => row[at]));
  return bodyHeights(
    texts,
    columns.map(({ wanted }) => wanted),
    language.sheetFont,
  );
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
