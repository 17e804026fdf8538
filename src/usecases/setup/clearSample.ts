import { excelWork } from '../run/excelWork';
import {
  HUMAN_COLUMNS,
  OWNED_COLUMNS,
  TABLE_KEYS,
  type ColumnKey,
  type TableKey,
} from '../../domain/schema/columnKeys';
import type { Day } from '../../domain/dates/day';
import { findHistoryColumns } from '../../domain/history/historyColumns';
import { readHistory } from '../../domain/history/readHistory';
import { ROW_KEYS } from '../../domain/changeLog/cellChange';
import { isOwnContent } from '../../words/vocabulary/isOwnContent';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { sampleTextOf } from '../../words/report/reportWords';
import { sampleRows, sampleTime, type SampleCell } from '../../domain/tables/sampleRows';
import { dayToSerial, type DateSystem } from '../../domain/dates/serial';
import { DEFAULT_SETTINGS } from '../../domain/settings/settings';
import { asOfWrite } from '../../workbook/sheets/names/asOfName';
import { goneNameWrite } from '../../workbook/sheets/names/goneNameWrite';
import { bannerWrite, queueBannerRead } from '../../workbook/sheets/names/banner';
import { cellText } from '../../workbook/cells/cellText';
import { SAMPLE_NAME } from '../../workbook/cells/definedNames';
import { mapColumns, type ColumnMap } from '../../workbook/read/columnMap';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { settingRow, settingsColumns, settingsOf } from '../../workbook/sheets/settingsTable';
import { changeWorkbook, RETRY_THEN_FAIL, RETRY_THEN_REPORT } from '../../workbook/write/changeWorkbook';
import { isRemovalMark } from '../../workbook/write/safety/removalMark';
import { rowUnit, WriteBatch, type Unit } from '../../workbook/write/WriteBatch';
import { afterWriting } from '../../workbook/session/afterWriting';
import { WorkbookError } from '../../workbook/session/workbookError';
import type { RunOptions } from '../run/runOptions';
import { firstSampleDay } from '../../domain/history/sampleDays';

/**
 * Takes the sample month out again: the rows that still read as they were made, what the register and the log say
 * of them, and the period and as-of day that were set for it. A row somebody changed or wrote a note in is theirs and
 * stays, also when they did so while the action runs. Done again after it broke off, it takes out what is left.
 * @throws WorkbookError what is in the way, in the first place or of what is left
 */
export async function clearSample(options: RunOptions): Promise<{ rowsRemoved: number; rowsKept: number }> {
  const { removed, rowsMade } = await removeRows(options);
  const rowsRemoved = TABLE_KEYS.reduce((sum, key) => sum + (removed.get(key) ?? 0), 0);
  const { sheet } = excelWork(options, 'tasks');
  await afterWriting({ wrote: rowsRemoved > 0, sheet }, () => forgetSample(options));
  return { rowsRemoved, rowsKept: rowsMade - rowsRemoved };
}

/** Takes out the rows, which only a workbook that says it has a sample has. */
async function removeRows(
  options: RunOptions,
): Promise<{ removed: ReadonlyMap<string, number>; rowsMade: number }> {
  let rowsMade = 0;
  const { removed, commit, conflicts } = await changeWorkbook(
    excelWork(options, 'tasks'),
    RETRY_THEN_REPORT,
    async (context) => {
      const workbook = await readWorkbook(context, [...TABLE_KEYS, 'alerts', 'history', 'changes']);
      const { tables, dateSystem, sampleYear: year } = workbook;
      const batch = new WriteBatch();
      if (year === null) return { batch, result: null };
      const unitOfId = new Map<string, Unit>();
      let made = 0;
      let holdsNothingElse = false;
      for (const key of TABLE_KEYS) {
        const seen = tables[key];
        if (!seen) continue;
        const untouched = untouchedRows(key, seen, year, dateSystem);
        for (const [id, row] of keysOf(key, seen, untouched.rows)) unitOfId.set(id, rowUnit(key, row));
        batch.remove(seen, untouched.rows, markColumn(key, seen));
        made += untouched.made;
        if (key === 'tasks') holdsNothingElse = filledCount(seen) === untouched.rows.length;
      }
      rowsMade = Math.max(rowsMade, made);
      for (const seen of [tables.alerts, tables.changes]) {
        if (!seen) continue;
        const units = rowsAbout(seen, unitOfId);
        batch.remove(seen, [...units.keys()], idColumn(seen), (row) => units.get(row) ?? '');
      }
      if (tables.history) {
        const rows = sampleDayRows(tables.history, year, dateSystem, holdsNothingElse);
        batch.remove(tables.history, rows, findHistoryColumns(tables.history.headers).get('day') ?? 0);
      }
      return { batch, result: null };
    },
  );
  // Without a commit no row went; where there is one, rows that somebody changed stay for good.
  const refused = commit ? commit.stopped : conflicts[0];
  if (refused) throw new WorkbookError(refused);
  return { removed, rowsMade };
}

/** Takes out what else the sample has brought, and its name last: after a failure the next try still finds the sample. */
async function forgetSample(options: RunOptions): Promise<void> {
  const work = excelWork(options, 'tasks');
  await changeWorkbook(work, RETRY_THEN_FAIL, async (context) => {
    const workbook = await readWorkbook(context, [...TABLE_KEYS, 'settings']);
    const { tables, dateSystem, sampleYear: year } = workbook;
    const batch = new WriteBatch();
    if (year === null) return { batch, result: null };
    const banners = TABLE_KEYS.map((key) => queueBannerRead(context, key));
    await context.sync();
    banners.forEach((banner) => batch.add(bannerWrite(banner(), '')));
    if (tables.settings) resetTime(batch, tables.settings, year, dateSystem);
    batch.add(asOfWrite(workbook.asOfName, null, dateSystem));
    return { batch, result: null };
  });
  await changeWorkbook(work, RETRY_THEN_FAIL, async (context) => {
    const { sampleYear } = await readWorkbook(context, []);
    const batch = new WriteBatch();
    if (sampleYear !== null) batch.add(goneNameWrite(SAMPLE_NAME, `=${sampleYear}`));
    return { batch, result: null };
  });
}

/**
 * The rows that hold what the sample put there and nothing else: a team's own columns are to be blank, and what stands
 * in ours has to be ours.
 */
function untouchedRows(key: TableKey, seen: TableSnapshot, year: number, dateSystem: DateSystem) {
  const columns = mapColumns(key, seen);
  const wanted = sampleRows(columns.language, sampleTextOf(columns.language), year)[key].map((row) =>
    fingerprint(key, (column) => expected((row as Partial<Record<string, SampleCell>>)[column], dateSystem)),
  );
  const human: readonly ColumnKey[] = HUMAN_COLUMNS[key];
  const owned = [...OWNED_COLUMNS[key], 'rate' as const];
  const known = new Set([...human, ...owned].map((column) => positionOf(columns, column)));
  const rows = seen.rows.flatMap((cells, row) => {
    const isAsMade = wanted.includes(
      fingerprint(key, (column) => cells[positionOf(columns, column)]?.value ?? ''),
    );
    const isOurs = owned.every((column) => {
      const value = cells[positionOf(columns, column)]?.value;
      return isOwnContent(column, value) || isRemovalMark(value);
    });
    return isAsMade && isOurs && cells.every((cell, at) => known.has(at) || cell.value === '') ? [row] : [];
  });
  return { rows, made: wanted.length };
}

/** Rows in which there is anything. */
const filledCount = ({ rows }: TableSnapshot): number =>
  rows.filter((cells) => cells.some(({ value }) => value !== '')).length;

/**
 * The rows of 逐日预警 about the sample: the days it came with, and every day where the tracker holds nothing else. A row
 * with a note of somebody's stays.
 */
function sampleDayRows(seen: TableSnapshot, year: number, dateSystem: DateSystem, all: boolean): number[] {
  const ours = new Set(findHistoryColumns(seen.headers).values());
  const first = firstSampleDay(year);
  const isOfSample = (day: Day) => all || (day >= first && day <= sampleTime(year).asOf);
  const hasNote = (row: number) =>
    seen.rows[row]?.some((cell, at) => !ours.has(at) && cell.value !== '') ?? true;
  const found = [...readHistory(seen.headers, seen.rows, dateSystem).rowOf].flatMap(([day, row]) =>
    isOfSample(day) ? [row] : [],
  );
  return [...found, ...markedRows(seen)].filter((row) => !hasNote(row));
}

/** Rows that a removal which broke off has marked. */
const markedRows = ({ rows }: TableSnapshot): number[] =>
  rows.flatMap((cells, row) => (cells.some(({ value }) => isRemovalMark(value)) ? [row] : []));

/** Where a row that goes is marked: in a cell of ours. */
function markColumn(key: TableKey, seen: TableSnapshot): number {
  const columns = mapColumns(key, seen);
  const owned: readonly ColumnKey[] = OWNED_COLUMNS[key];
  return owned.map((column) => columns.at(column)).find((at) => at !== undefined) ?? seen.headers.length - 1;
}

/** What rows are known by in the register and the log. */
function keysOf(key: TableKey, seen: TableSnapshot, rows: readonly number[]): [id: string, row: number][] {
  const at = mapColumns(key, seen).at(ROW_KEYS[key]) ?? -1;
  return rows.flatMap((row) => {
    const id = cellText(seen.rows[row]?.[at]).trim();
    return id === '' ? [] : [[id, row]];
  });
}

/** Where a supporting table says which row it speaks of; both call it 编号. */
function idColumn(seen: TableSnapshot): number {
  const headers = LANGUAGES.flatMap(({ alerts, changes }) => [alerts.headers.task, changes.headers[2]]);
  return Math.max(
    0,
    seen.headers.findIndex((header) => headers.includes(header)),
  );
}

/** The rows of a supporting table about rows that go, each with what it goes with; one with a note of its own stays. */
function rowsAbout(seen: TableSnapshot, unitOfId: ReadonlyMap<string, Unit>): Map<number, Unit> {
  const at = idColumn(seen);
  const ours = new Set<string>(
    LANGUAGES.flatMap(({ alerts, changes }) => [...Object.values(alerts.headers), ...changes.headers]),
  );
  const rows = seen.rows.flatMap((cells, row): [number, Unit][] => {
    const id = cellText(cells[at]).trim();
    const unit = isRemovalMark(id) ? rowUnit(seen.key, row) : unitOfId.get(id);
    const hasNote = cells.some((cell, column) => !ours.has(seen.headers[column] ?? '') && cell.value !== '');
    return unit === undefined || hasNote ? [] : [[row, unit]];
  });
  return new Map(rows);
}

const positionOf = (columns: ColumnMap<TableKey>, column: string) => columns.at(column as ColumnKey) ?? -1;

/** The human cells of a row as one text; 达成率 stands among them but is ours. */
function fingerprint(key: TableKey, value: (column: string) => string | number | boolean): string {
  return JSON.stringify(HUMAN_COLUMNS[key].filter((column) => column !== 'rate').map(value));
}

function expected(cell: SampleCell | undefined, dateSystem: DateSystem): string | number {
  if (cell === undefined || typeof cell === 'string') return cell ?? '';
  return dayToSerial(cell.day, dateSystem) ?? '';
}

function resetTime(batch: WriteBatch, seen: TableSnapshot, year: number, dateSystem: DateSystem): void {
  const { settings } = settingsOf(seen, dateSystem);
  const time = sampleTime(year);
  const [nameAt, valueAt] = settingsColumns(seen);
  const values = seen.rows.map((): string | undefined => undefined);
  const reset = (key: 'period' | 'asOf') => {
    const row = settingRow(seen, key);
    if (settings[key] === time[key] && row !== undefined) values[row] = String(DEFAULT_SETTINGS[key] ?? '');
  };
  reset('period');
  reset('asOf');
  batch.cells(seen, { content: [nameAt] }, [{ column: valueAt, values }]);
}
