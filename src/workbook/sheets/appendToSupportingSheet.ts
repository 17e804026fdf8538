import type { Language } from '../../words/language/Language';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import type { Problem } from '../../domain/schema/problem';
import { appendRows, putBlocksBelow, type AppendedRows } from '../write/appendRows';
import type { ExcelContext } from '../session/excelSession';
import type { NewRow } from '../cells/literalText';
import { freeSheetName } from '../cells/freeSheetName';
import { rowBlocks } from '../cells/rowBlocks';
import { rowsRefused } from '../write/rowsRefused';
import { addSheet } from '../scaffold/addSheet';
import {
  growingFormats,
  supportingHeaders,
  supportingSheet,
  type GrowingSheet,
} from '../scaffold/supportingSheet';
import type { WorkbookSnapshot } from './workbookSnapshot';
import { TABLE_NAMES } from '../cells/tableNames';
import { WorkbookError } from '../session/workbookError';

/** Rows added to a supporting sheet as they are queued. */
export interface GrownSheet {
  /** Cells with content. */
  cells: number;
  queued: boolean;
  /** To be called after the next sync, as of rows of any table. */
  settle: AppendedRows['settle'];
}

const settled = (): Promise<Problem[]> => Promise.resolve([]);

export const NOTHING_GROWN: GrownSheet = { cells: 0, queued: false, settle: settled };

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
 * Queues new rows of a supporting sheet, which is made when it is not there yet.
 * @param rows in the order of the sheet's own columns; a table somebody rearranged gets them by header.
 * @throws WorkbookError `sheetProtected`, `tableFiltered` or `workbookProtected` before anything is queued.
 */
export async function appendToSupportingSheet(
  context: ExcelContext,
  workbook: WorkbookSnapshot,
  key: GrowingSheet,
  language: Language,
  rows: readonly NewRow[],
): Promise<GrownSheet> {
  if (rows.length === 0) return NOTHING_GROWN;
  const refused = growthRefused(workbook, key);
  if (refused) throw new WorkbookError(refused);
  const seen = workbook.tables[key];
  if (seen) {
    const place = placesOf(seen.headers, key);
    const formats = growingFormats(key);
    const placed = rows.map((row) => place.map((at) => (at < 0 ? '' : (row[at] ?? ''))));
    const numberFormats = place.map((at) => formats[at]);
    const { cells, settle } = await appendRows(context, seen, placed, { numberFormats });
    return { cells, queued: true, settle };
  }
  const taken = new Set(workbook.sheetNames.map((name) => name.toLowerCase()));
  const [first] = rowBlocks(rows.length);
  const start = rows.slice(0, first?.count ?? 0).map((row) => [...row]);
  const name = freeSheetName(language.sheets[key], taken);
  const cells = addSheet(context, supportingSheet(key, language, { name, rows: start }), new Set());
  const rest = rows.slice(start.length);
  if (rest.length > 0) {
    await context.sync();
    const table = context.workbook.tables.getItem(TABLE_NAMES[key]);
    await putBlocksBelow(context, table, rest, { numberFormats: growingFormats(key) });
  }
  return {
    cells: cells + rest.flat().filter((value) => value !== '').length,
    queued: true,
    settle: settled,
  };
}

/** For each column of the table, in whatever language, the place of its value in a row; -1 for somebody's own. */
function placesOf(headers: readonly string[], key: GrowingSheet): number[] {
  const known = LANGUAGES.map((language) => supportingHeaders(key, language).map(normaliseWord));
  return headers.map((header) => {
    const word = normaliseWord(header);
    return known.map((own) => own.indexOf(word)).find((place) => place >= 0) ?? -1;
  });
}
