import { excelWork } from '../run/excelWork';
import type { CellChange } from '../../domain/changeLog/cellChange';
import type { TableKey } from '../../domain/schema/columnKeys';
import { languageOf } from '../../words/vocabulary/languages';
import type { Problem } from '../../domain/schema/problem';
import { readFormulas } from '../../workbook/read/bodyFormulas';
import { addLog } from '../../workbook/sheets/addLog';
import { mapColumns, type ColumnMap } from '../../workbook/read/columnMap';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, RETRY_THEN_REPORT } from '../../workbook/write/changeWorkbook';
import { WriteBatch, type Unit } from '../../workbook/write/WriteBatch';
import { tableRowIdentity } from '../run/tableRowIdentity';
import { logMoment, progressOf, type RunOptions } from '../run/runOptions';
import { logEntryOf } from './logEntryOf';
import { placeChanges, type PlacedChange, type SkippedChange } from './placeChanges';
import { addCells, cellUnit } from './addCells';

/** What became of accepted changes. */
export interface ApplyResult {
  applied: CellChange[];
  /** What was not written, and why; shown with the cell's new value for the person to look at. */
  skipped: SkippedChange[];
  problems: Problem[];
  cellsWritten: number;
}

/**
 * Writes changes to people's cells that a person accepted (SPEC section 9): only where the cell still holds what
 * they saw, never over a formula, each with a row in 变更日志. A row is known by its number: where a colleague sorted
 * the rows in the moment of writing, the rows that were hit get back what they held, and the change follows its row;
 * what a colleague typed into the cell in that moment is theirs and stays.
 * @throws WorkbookError before anything is written when a table or column is missing, or a sheet is protected or
 * filtered.
 */
export async function applyChanges(
  options: RunOptions,
  changes: readonly CellChange[],
): Promise<ApplyResult> {
  const keys = [...new Set(changes.map(({ table }) => table))];
  const progress = new Progress(changes);
  if (keys.length === 0) return progress.result([], 0);
  const change = await changeWorkbook(
    excelWork(options, keys[0] ?? 'tasks'),
    RETRY_THEN_REPORT,
    async (context, { undone, repeats }) => {
      if (undone) progress.settle(undone);
      options.onProgress?.({ phase: 'reading' });
      const workbook = await readWorkbook(context, [...keys, 'changes'], progressOf(options, 'reading'));
      const tables = await placeInTables(context, workbook, options, { pending: progress.pending, repeats });
      options.onProgress?.({ phase: 'writing' });
      const batch = new WriteBatch();
      for (const { key, seen, columns, placed } of tables)
        addCells(batch, seen, tableRowIdentity(key, columns), placed, workbook.dateSystem);
      addEntries(batch, workbook, options, tables);
      progress.begin(tables);
      return { batch, result: null };
    },
  );
  if (change.commit) progress.settle(change.commit.undone);
  return progress.result(change.problems, change.cells);
}

/** Which changes are written and which are still to be, try by try. */
class Progress {
  private readonly applied: CellChange[] = [];
  private readonly skipped: SkippedChange[] = [];
  private tables: readonly PlacedTable[] = [];

  constructor(public pending: readonly CellChange[]) {}

  begin(tables: readonly PlacedTable[]): void {
    this.tables = tables;
  }

  /** @param undone units of the last try of which nothing is in the workbook */
  settle(undone: ReadonlySet<Unit>): void {
    const placed = this.tables.flatMap(({ seen, placed: own }) =>
      own.map((one) => ({ change: one.change, isUndone: undone.has(cellUnit(seen, one)) })),
    );
    this.skipped.push(...this.tables.flatMap(({ skipped }) => skipped));
    this.applied.push(...this.tables.flatMap(({ there }) => there));
    this.applied.push(...placed.flatMap(({ change, isUndone }) => (isUndone ? [] : [change])));
    this.pending = placed.flatMap(({ change, isUndone }) => (isUndone ? [change] : []));
    this.tables = [];
  }

  result(problems: Problem[], cellsWritten: number): ApplyResult {
    const left = this.pending.map((change) => ({ change, now: '', because: 'changed' as const }));
    const { applied } = this;
    return {
      applied,
      skipped: [...this.skipped, ...left],
      problems,
      cellsWritten,
    };
  }
}

interface PlacedTable {
  key: TableKey;
  seen: TableSnapshot;
  columns: ColumnMap<TableKey>;
  placed: PlacedChange[];
  skipped: SkippedChange[];
  /** Changes that an earlier try has written without having been answered. */
  there: CellChange[];
}

async function placeInTables(
  context: ExcelContext,
  workbook: WorkbookSnapshot,
  options: RunOptions,
  { pending, repeats }: { pending: readonly CellChange[]; repeats: boolean },
): Promise<PlacedTable[]> {
  const { dateSystem } = workbook;
  const keys = [...new Set(pending.map(({ table }) => table))];
  const tables = keys.map((key) => {
    const seen = requiredTable(workbook, key, options.language);
    return { key, seen, columns: mapColumns(key, seen) as ColumnMap<TableKey> };
  });
  const formulas = await readFormulas(
    context,
    tables.map(({ seen }) => seen),
  );
  return tables.map(({ key, seen, columns }, index) => {
    const own = pending.filter(({ table }) => table === key);
    const context = { formulas: formulas[index] ?? [], dateSystem, repeats };
    return { key, seen, columns, ...placeChanges(seen, columns, own, context) };
  });
}

function addEntries(
  batch: WriteBatch,
  workbook: WorkbookSnapshot,
  options: RunOptions,
  tables: readonly PlacedTable[],
): void {
  const units = new Map(
    tables.flatMap(({ seen, columns, placed }) =>
      placed.map((one) => {
        const entry = logEntryOf(one.change, columns.language, workbook.dateSystem);
        return [entry, cellUnit(seen, one)] as const;
      }),
    ),
  );
  const language = tables[0]?.columns.language ?? languageOf(options.language);
  addLog(batch, workbook, language, [...units.keys()], logMoment(options), (entry) => units.get(entry));
}
