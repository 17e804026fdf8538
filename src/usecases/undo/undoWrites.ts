import { excelWork } from '../run/excelWork';
import type { LogEntry } from '../../domain/changeLog/logEntry';
import { OWNED_COLUMNS, TABLE_KEYS } from '../../domain/schema/columnKeys';
import { isDateFormat } from '../../domain/dates/isDateFormat';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import type { Problem } from '../../domain/schema/problem';
import { LANGUAGES, languageOf } from '../../words/vocabulary/languages';
import type { TableKey } from '../../workbook/cells/tableNames';
import { addLog } from '../../workbook/sheets/addLog';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, RETRY_THEN_REPORT, type Change } from '../../workbook/write/changeWorkbook';
import type { RowToRestore } from '../../workbook/write/safety/restoreRows';
import { rowUnit, WriteBatch, type Unit } from '../../workbook/write/WriteBatch';
import { logMoment, progressOf, type RunOptions } from '../run/runOptions';
import { decideRefresh, REFRESH_TABLES, refreshedOf, type Refreshed } from '../today/refresh/decideRefresh';
import type { RefreshResult } from '../today/refresh/refreshResult';
import { addTakenBack, takeBack, type TakenBack } from './takeBack';

/** What became of an undo. */
export interface UndoResult {
  /** Cells that hold again what they held. */
  undone: number;
  rowsRemoved: number;
  /** Cells and rows changed since, which stay. */
  kept: number;
  /** The list as it is now; null where it has to be refreshed first. */
  refresh: RefreshResult | null;
  problems: Problem[];
}

/**
 * Takes back what one action wrote, values and number formats, as far as the cells still hold it, and logs it. What
 * Opsbook works out is worked out again in the same batch.
 * @param how.isRefresh what a refresh wrote is itself taken back, and nothing is worked out again
 * @throws WorkbookError when a sheet cannot be written
 */
export async function undoWrites(
  options: RunOptions,
  written: readonly RowToRestore[],
  { isRefresh }: { isRefresh: boolean },
): Promise<UndoResult> {
  const meant = written.filter(({ key }) => key !== 'changes');
  const keys = [...new Set(meant.map(({ key }) => key))];
  const change = await changeWorkbook(excelWork(options, 'tasks'), RETRY_THEN_REPORT, async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const tables = [...new Set<TableKey>([...REFRESH_TABLES, ...keys])];
    const workbook = await readWorkbook(context, tables, progressOf(options, 'reading'));
    const batch = new WriteBatch();
    const units = new Map<LogEntry, Unit>();
    const taken = keys.flatMap((key): { key: TableKey; back: TakenBack }[] => {
      const seen = workbook.tables[key];
      if (!seen) return [];
      const own = meant.filter((row) => row.key === key && (isRefresh || !isWorkedOut(row)));
      const back = takeBack(seen, own, (header) => isRefresh || isPeoples(key, header), workbook.dateSystem);
      for (const [entry, unit] of addTakenBack(batch, seen, back)) units.set(entry, unit);
      return [{ key, back }];
    });
    options.onProgress?.({ phase: 'writing' });
    const entries = isRefresh ? summed(units) : [...units.keys()];
    const after = withTables(workbook, taken);
    if (!isRefresh && workbook.tables.tasks && isForeseen(taken)) {
      // The log row of another table's cell is a unit of its own: the tracker knows the rows of tasks only.
      const decision = decideRefresh(after, options, { batch, entries: () => entries });
      if (!decision.result.columnsAdded)
        return { ...decision, result: { taken, refreshed: decision.result as Refreshed | null } };
    }
    const language = languageOf(options.language);
    addLog(batch, workbook, language, entries, logMoment(options), (entry) => units.get(entry));
    return { batch, result: { taken, refreshed: null } };
  });
  return resultOf(change);
}

interface Undone {
  taken: { key: TableKey; back: TakenBack }[];
  refreshed: Refreshed | null;
}

function resultOf(change: Change<Undone>): UndoResult {
  const { taken, refreshed } = change.result;
  const undone: ReadonlySet<Unit> = change.commit?.undone ?? new Set();
  const all = taken.flatMap(({ key, back }) =>
    [...back.cells, ...back.removed].map((one) => ({ ...one, isLeft: undone.has(rowUnit(key, one.row)) })),
  );
  const left = all.filter(({ isLeft }) => isLeft).length;
  const removed = [...change.removed.values()].reduce((sum, rows) => sum + rows, 0);
  const cells = taken.reduce((sum, { back }) => sum + back.cells.length, 0);
  const refresh = refreshed ? refreshedOf({ ...change, result: refreshed }).result : null;
  return {
    undone: Math.max(0, cells - left),
    rowsRemoved: removed,
    kept: left + taken.reduce((sum, { back }) => sum + back.kept, 0),
    refresh,
    // The others are in the list where there is one, and their cells are counted as kept.
    problems: [
      ...(change.commit?.stopped ? [change.commit.stopped] : []),
      ...(refresh ? [] : [...change.problems, ...change.conflicts]),
    ],
  };
}

/** New lines of the register and the figures of a day follow from the tasks. */
const isWorkedOut = ({ key, isNew }: RowToRestore): boolean =>
  key === 'history' || (key === 'alerts' && isNew === true);

/** Whether a column holds what people decided: of the register what they know and put off. */
function isPeoples(key: TableKey, header: string): boolean {
  const word = normaliseWord(header);
  if (key === 'alerts') {
    return LANGUAGES.some(({ alerts: { headers } }) =>
      [headers.acknowledged, headers.snoozedUntil].map(normaliseWord).includes(word),
    );
  }
  const table = TABLE_KEYS.find((one) => one === key);
  if (!table) return true;
  const owned: readonly string[] = OWNED_COLUMNS[table];
  return !LANGUAGES.some(({ columns }) => {
    const words: Partial<Record<string, { header: string }>> = columns[table];
    return owned.some((column) => normaliseWord(words[column]?.header ?? '') === word);
  });
}

/** A number that is no date may be displayed as another day than it reads: the sheet has to be asked again. */
const isForeseen = (taken: Undone['taken']): boolean =>
  taken.every(
    ({ key, back: { after, cells, removed } }) =>
      key !== 'tasks' ||
      (removed.length === 0 &&
        cells.every(({ row, column }) => {
          const cell = after.rows[row]?.[column];
          return typeof cell?.value !== 'number' || isDateFormat(cell.numberFormat);
        })),
  );

function withTables(workbook: WorkbookSnapshot, taken: Undone['taken']): WorkbookSnapshot {
  const tables = { ...workbook.tables };
  for (const { key, back } of taken) tables[key] = back.after;
  return { ...workbook, tables };
}

/** What a refresh wrote is reported in one line. */
function summed(units: ReadonlyMap<LogEntry, Unit>): LogEntry[] {
  const [first] = units.keys();
  return first ? [{ ...first, row: '', field: '', before: units.size, after: '' }] : [];
}
