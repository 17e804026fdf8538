import type { Problem } from '../../domain/schema/problem';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { writeOwnedCells } from '../../workbook/write/ownedCells';
import { queueLog } from '../../workbook/sheets/queueLog';
import { growthRefused } from '../../workbook/sheets/appendToSupportingSheet';
import { rowsRefused } from '../../workbook/write/rowsRefused';
import type { WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { replacedTexts } from './replacedTexts';
import { logMoment, type RunOptions } from './runOptions';
import type { Language } from '../../words/language/Language';
import type { OwnTextColumn } from '../../words/vocabulary/isOwnText';
import { sendWrites } from '../../workbook/write/sendWrites';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';

/** What every row-by-row check reports. */
export interface CheckResult {
  checked: number;
  problems: Problem[];
  /** Why nothing was written; what was found is told all the same. */
  notWritten: Problem | null;
  cellsWritten: number;
}

interface Checks {
  workbook: WorkbookSnapshot;
  seen: TableSnapshot;
  columns: {
    /** Undefined when someone took the column away. */
    at: number | undefined;
    /** By body row; the cells of other rows are emptied. */
    texts: ReadonlyMap<number, string>;
    /** Leave the cells of other rows as they are. */
    keeps?: boolean;
    /** Its texts, so that what somebody typed among them is kept in the log. */
    texted?: { kind: OwnTextColumn; field: string };
  }[];
  /** The column that tells whether a row is still the row that was checked. */
  keyColumn: number;
  language: Language;
  options: RunOptions;
}

/**
 * Writes the texts of a check where they differ. A sheet or a log that cannot be written does not stand in the way
 * of seeing what was found. @throws WorkbookError when Excel refuses
 */
export async function writeCheckResults(
  context: ExcelContext,
  { workbook, seen, columns, keyColumn, language, options }: Checks,
): Promise<Omit<CheckResult, 'checked'>> {
  const owned = columns.flatMap(({ at, texts, keeps, texted }) =>
    at === undefined
      ? []
      : [
          {
            column: at,
            values: seen.rows.map((_, row) => texts.get(row) ?? (keeps ? undefined : '')),
            texted,
          },
        ],
  );
  const typed = replacedTexts(
    seen,
    owned.flatMap(({ texted, ...column }) => (texted ? [{ ...column, ...texted }] : [])),
    keyColumn,
    language,
  );
  // What cannot be kept in the log is not replaced.
  const refused = rowsRefused(seen) ?? (typed.length > 0 ? growthRefused(workbook, 'changes') : null);
  if (refused) return { problems: [], notWritten: refused, cellsWritten: 0 };
  const write = await writeOwnedCells(context, seen, owned, [keyColumn]);
  const logged = await queueLog(context, workbook, language, typed, logMoment(options));
  const sent = write.queued ? await sendWrites(context) : true;
  const displaced = sent ? write.displaced().length : seen.rows.length;
  const moved: Problem[] =
    displaced > 0 ? [{ code: 'othersChanged', sheet: seen.sheet, rows: displaced }] : [];
  return {
    problems: sent && write.queued ? [...moved, ...(await logged.settle())] : moved,
    notWritten: null,
    cellsWritten: sent ? write.cells : 0,
  };
}
