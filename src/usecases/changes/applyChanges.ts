import { ROW_KEYS, type CellChange } from '../../domain/changeLog/cellChange';
import type { TableKey } from '../../domain/schema/columnKeys';
import { languageOf } from '../../words/vocabulary/languages';
import type { Problem } from '../../domain/schema/problem';
import { readFormulas } from '../../workbook/read/bodyFormulas';
import { queueLog } from '../../workbook/sheets/queueLog';
import { mapColumns, type ColumnMap } from '../../workbook/read/columnMap';
import { withExcel, type ExcelContext } from '../../workbook/session/excelSession';
import { NOTHING_GROWN } from '../../workbook/sheets/appendToSupportingSheet';
import { writeOwnedCells, type OwnedWrite } from '../../workbook/write/ownedCells';
import { requiredTable } from '../../workbook/read/requiredTable';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { sendWrites } from '../../workbook/write/sendWrites';
import { logMoment, progressOf, type RunOptions } from '../run/runOptions';
import { logEntryOf } from './logEntryOf';
import { placeChanges, type PlacedChange, type SkippedChange } from './placeChanges';
import { strayWrites } from './strayWrites';
import { writesOf } from './writesOf';

/** What became of accepted changes. */
export interface ApplyResult {
  applied: CellChange[];
  /** What was not written, and why; shown with the cell's new value for the person to look at. */
  skipped: SkippedChange[];
  /** The changes that take the applied ones back, as far as the cells still hold them. */
  undo: CellChange[];
  problems: Problem[];
  cellsWritten: number;
}

/** How often rows that colleagues move in the very moment of writing are followed. */
const TRIES = 3;

/**
 * Writes changes to people's cells that a person accepted (SPEC section 9): only where the cell still holds what
 * they saw, never over a formula, each with a row in 变更日志. Where a colleague sorted the rows in the moment of
 * writing, the rows that were hit get back what they held, and the change follows its row.
 * @throws WorkbookError before anything is written when a table or column is missing, or a sheet is protected or
 * filtered.
 */
export async function applyChanges(
  options: RunOptions,
  changes: readonly CellChange[],
): Promise<ApplyResult> {
  const result: ApplyResult = { applied: [], skipped: [], undo: [], problems: [], cellsWritten: 0 };
  let pending = changes;
  let isLogged = false;
  for (let left = TRIES; pending.length > 0 && left > 0; left -= 1) {
    const tried = await writeOnce(options, pending, !isLogged);
    isLogged ||= tried.sent;
    result.applied.push(...tried.applied);
    result.skipped.push(...tried.skipped);
    result.problems.push(...tried.problems);
    result.cellsWritten += tried.cellsWritten;
    if (tried.stray.length > 0) await writeOnce(options, tried.stray, false);
    pending = tried.pending;
  }
  result.skipped.push(...pending.map((change) => ({ change, now: '', because: 'changed' as const })));
  result.undo = result.applied.map(undoOf);
  return result;
}

interface Attempt extends Omit<ApplyResult, 'undo'> {
  /** Changes whose rows were elsewhere when the write arrived. */
  pending: CellChange[];
  /** What puts right the rows that were hit in their place. */
  stray: CellChange[];
  sent: boolean;
}

interface PlacedTable {
  seen: TableSnapshot;
  columns: ColumnMap<TableKey>;
  placed: PlacedChange[];
  skipped: SkippedChange[];
}

function writeOnce(options: RunOptions, changes: readonly CellChange[], log: boolean): Promise<Attempt> {
  const keys = [...new Set(changes.map(({ table }) => table))];
  return withExcel(languageOf(options.language).sheets[keys[0] ?? 'tasks'], async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const workbook = await readWorkbook(context, [...keys, 'changes'], progressOf(options, 'reading'));
    const tables = await placeInTables(context, workbook, options, changes);
    options.onProgress?.({ phase: 'writing' });
    const writes = await queueCells(context, workbook, tables);
    const logged = log ? await queueChangeLog(context, workbook, options, tables) : NOTHING_GROWN;
    const skipped = tables.flatMap((table) => table.skipped);
    const queued = logged.queued || writes.some(({ queued: some }) => some);
    const sent = queued ? await sendWrites(context) : true;
    if (!sent) {
      // Rows came or went, and Excel refused the whole batch before anything was written.
      const pending = tables.flatMap(({ placed }) => placed.map(({ change }) => change));
      return { applied: [], skipped, problems: [], cellsWritten: 0, pending, stray: [], sent };
    }
    const attempt: Attempt = {
      applied: [],
      skipped,
      problems: await logged.settle(),
      cellsWritten: writes.reduce((sum, { cells }) => sum + cells, logged.cells),
      pending: [],
      stray: [],
      sent,
    };
    tables.forEach(({ seen, columns, placed }, index) => {
      const displaced = writes[index]?.displaced() ?? [];
      const elsewhere = new Set(displaced.map(({ row }) => row));
      for (const { row, change } of placed) {
        (elsewhere.has(row) ? attempt.pending : attempt.applied).push(change);
      }
      attempt.stray.push(...strayWrites(seen, columns, placed, displaced, workbook.dateSystem));
    });
    return attempt;
  });
}

async function placeInTables(
  context: ExcelContext,
  workbook: WorkbookSnapshot,
  options: RunOptions,
  changes: readonly CellChange[],
): Promise<PlacedTable[]> {
  const { dateSystem } = workbook;
  const keys = [...new Set(changes.map(({ table }) => table))];
  const tables = keys.map((key) => {
    const seen = requiredTable(workbook, key, options.language);
    return { key, seen, columns: mapColumns(key, seen) };
  });
  const formulas = await readFormulas(
    context,
    tables.map(({ seen }) => seen),
  );
  return tables.map(({ key, seen, columns }, index) => {
    const own = changes.filter(({ table }) => table === key);
    return {
      seen,
      columns,
      ...placeChanges(seen, columns, own, { formulas: formulas[index] ?? [], dateSystem }),
    };
  });
}

async function queueCells(
  context: ExcelContext,
  { dateSystem }: WorkbookSnapshot,
  tables: readonly PlacedTable[],
): Promise<OwnedWrite[]> {
  const writes: OwnedWrite[] = [];
  for (const { seen, columns, placed } of tables) {
    const keyColumn = columns.at(ROW_KEYS[seen.key as TableKey]) ?? 0;
    writes.push(await writeOwnedCells(context, seen, writesOf(seen, placed, dateSystem), [keyColumn]));
  }
  return writes;
}

function queueChangeLog(
  context: ExcelContext,
  workbook: WorkbookSnapshot,
  options: RunOptions,
  tables: readonly PlacedTable[],
) {
  const entries = tables.flatMap(({ columns, placed }) =>
    placed.map(({ change }) => logEntryOf(change, columns.language, workbook.dateSystem)),
  );
  const language = tables[0]?.columns.language ?? languageOf(options.language);
  return queueLog(context, workbook, language, entries, logMoment(options));
}

/** A day is undone by what the cell held before it, and the other way round. */
function undoOf(change: CellChange): CellChange {
  return { ...change, before: change.after, after: change.before, action: 'undo' };
}
