import type { LogEntry } from '../../domain/changeLog/logEntry';
import type { Problem } from '../../domain/schema/problem';
import { civilOf } from '../../domain/dates/day';
import { staleDates } from '../../workbook/rules/staleDates';
import { settingsOf } from '../../workbook/sheets/settingsTable';
import { addLog } from '../../workbook/sheets/addLog';
import { growthRefused } from '../../workbook/sheets/addSupportingRows';
import { rowsRefused } from '../../workbook/read/rowsRefused';
import type { WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { replacedTexts } from './replacedTexts';
import { logMoment, type RunOptions } from './runOptions';
import type { Language } from '../../words/language/Language';
import type { OwnTextColumn } from '../../words/vocabulary/isOwnText';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import type { Change } from '../../workbook/write/changeWorkbook';
import type { RowIdentity } from '../../workbook/write/rowIdentity';
import { rowUnit, type Unit, type WriteBatch } from '../../workbook/write/WriteBatch';

/** What every row-by-row check reports. */
export interface CheckResult {
  checked: number;
  problems: Problem[];
  /** Why nothing was written; what was found is reported all the same. */
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
  /** By what a row is known again. */
  identity: RowIdentity;
  /** The column that names a row in the log. */
  nameColumn: number;
  language: Language;
  options: RunOptions;
}

/**
 * Adds the texts of a check to a batch where they differ. A sheet or a log that cannot be written does not stand in
 * the way of seeing what was found.
 * @returns why nothing is written; null when it is
 */
export function addCheckResults(
  batch: WriteBatch,
  { workbook, seen, columns, identity, nameColumn, language, options }: Checks,
): Problem | null {
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
    nameColumn,
    language,
  );
  // What cannot be kept in the log is not replaced.
  const refused =
    rowsRefused(seen) ?? (typed.length > 0 ? growthRefused(workbook, 'changes', language) : null);
  if (refused) return refused;
  batch.cells(seen, identity, owned);
  const { asOf } = settingsOf(workbook.tables.settings, workbook.dateSystem).settings;
  batch.cells(seen, identity, staleDates(seen, civilOf(asOf ?? options.today).year, workbook.dateSystem));
  const units = new Map<LogEntry, Unit>(typed.map((entry) => [entry, rowUnit(seen.key, entry.at)]));
  addLog(batch, workbook, language, typed, logMoment(options), (entry) => units.get(entry));
  return null;
}

/** A check's result with what came of writing it. */
export const checkResult = <Found extends Omit<CheckResult, 'cellsWritten'>>({
  result,
  problems,
  conflicts,
  cells,
}: Change<Found>): Found & CheckResult => ({
  ...result,
  problems: [...result.problems, ...problems, ...conflicts],
  cellsWritten: cells,
});
