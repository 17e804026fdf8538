import { excelWork } from '../run/excelWork';
import type { LogEntry } from '../../domain/changeLog/logEntry';
import { OWNED_COLUMNS, TABLE_KEYS } from '../../domain/schema/columnKeys';
import { isDateFormat } from '../../domain/dates/isDateFormat';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import { LANGUAGES, languageOf } from '../../words/vocabulary/languages';
import { TABLE_NAMES, type TableKey } from '../../workbook/cells/tableNames';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { addLog } from '../../workbook/sheets/addLog';
import { foundColumns } from '../../workbook/read/foundColumns';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, RETRY_THEN_REPORT, type Change } from '../../workbook/write/changeWorkbook';
import type { RowToRestore } from '../../workbook/write/safety/restoreRows';
import { rowUnit, WriteBatch, type Unit } from '../../workbook/write/WriteBatch';
import { logMoment, progressOf, type RunOptions, type Written } from '../run/runOptions';
import { decideRefresh, REFRESH_TABLES, refreshedOf, type Refreshed } from '../today/refresh/decideRefresh';
import { addTakenBack, takeBack, type TakenBack } from './takeBack';
import { takeBackApart } from './takeBackApart';
import { NOTHING_UNDONE, type UndoResult } from './undoResult';

/**
 * Takes back what one action wrote, as far as the workbook still holds it, and logs it: values and number formats, new
 * rows, sheets, columns, names, rules and looks. What Opsbook works out is worked out again in the same batch.
 * @param how.isRefresh what a refresh wrote is itself taken back, and nothing is worked out again
 * @throws WorkbookError when a sheet cannot be written
 */
export async function undoWrites(
  options: RunOptions,
  written: readonly Written[],
  { isRefresh }: { isRefresh: boolean },
): Promise<UndoResult> {
  const rows = written.flatMap((one) => ('look' in one || one.key === 'changes' ? [] : [one]));
  const backs = written.flatMap((one) => ('look' in one ? [one] : [])).reverse();
  const first = await takeBackApart(
    options,
    backs.filter(({ goesFirst }) => goesFirst),
  );
  // Nothing is worked out again in a tracker that goes.
  const worksOut = !isRefresh && !backs.some(({ table }) => table === TABLE_NAMES.tasks);
  const ofRows = rows.length > 0 ? await undoRows(options, rows, { isRefresh, worksOut }) : NOTHING_UNDONE;
  // What is still to be taken back is, once the obstacle is gone.
  if (ofRows.problems.length > 0) return added(first, ofRows);
  const others = backs.filter(({ goesFirst, isWorkedOut }) => !goesFirst && (isRefresh || !isWorkedOut));
  const next = await takeBackApart(
    options,
    others.filter(({ goesLast }) => !goesLast),
  );
  const last = await takeBackApart(
    options,
    others.filter(({ goesLast }) => goesLast),
  );
  return [ofRows, next, last].reduce(added, first);
}

const added = (one: UndoResult, other: UndoResult): UndoResult => ({
  undone: one.undone + other.undone,
  rowsRemoved: one.rowsRemoved + other.rowsRemoved,
  others: one.others + other.others,
  sheetsRemoved: one.sheetsRemoved + other.sheetsRemoved,
  kept: one.kept + other.kept,
  refresh: one.refresh ?? other.refresh,
  problems: [...one.problems, ...other.problems],
});

async function undoRows(
  options: RunOptions,
  written: readonly RowToRestore[],
  { isRefresh, worksOut }: { isRefresh: boolean; worksOut: boolean },
): Promise<UndoResult> {
  const keys = [...new Set(written.map(({ key }) => key))];
  const change = await changeWorkbook(excelWork(options, 'tasks'), RETRY_THEN_REPORT, async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const tables = [...new Set<TableKey>([...REFRESH_TABLES, ...keys])];
    const workbook = await readWorkbook(context, tables, progressOf(options, 'reading'));
    const batch = new WriteBatch();
    const units = new Map<LogEntry, Unit>();
    const taken = keys.flatMap((key): { key: TableKey; back: TakenBack }[] => {
      const seen = workbook.tables[key];
      if (!seen) return [];
      const own = written.filter((row) => row.key === key && (isRefresh || !isWorkedOut(row)));
      const back = takeBack(seen, own, {
        isMeant: (header) => isRefresh || isPeoples(key, header),
        idColumn: idColumnOf(seen),
        dateSystem: workbook.dateSystem,
      });
      for (const [entry, unit] of addTakenBack(batch, seen, back)) units.set(entry, unit);
      return [{ key, back }];
    });
    options.onProgress?.({ phase: 'writing' });
    const entries = isRefresh ? summed(units) : [...units.keys()];
    const after = withTables(workbook, taken);
    if (worksOut && workbook.tables.tasks && isForeseen(taken)) {
      // The log row of another table's cell is a unit of its own: the tracker knows the rows of tasks only.
      const decision = decideRefresh(after, options, { batch, entries: () => entries });
      if (!decision.result.columnsAdded)
        return { ...decision, result: { taken, refreshed: decision.result as Refreshed | null } };
    }
    const language = languageOf(options.language);
    // No log is made to say that what made nothing is undone.
    if (!isRefresh || workbook.tables.changes)
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
    others: 0,
    sheetsRemoved: 0,
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

/** Where 编号 is, under any of its headers. */
function idColumnOf(seen: TableSnapshot): number | undefined {
  const { key } = seen;
  return key === 'tasks' || key === 'issues' ? foundColumns(key, seen, ['id']).found.get('id') : undefined;
}

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
