import type { Day } from '../../domain/dates/day';
import { dayToSerial, type DateSystem } from '../../domain/dates/serial';
import { COUNTED, type DailyCounts } from '../../domain/history/dailyCounts';
import { findHistoryColumns, HISTORY_COLUMNS } from '../../domain/history/historyColumns';
import { readHistory, type ReadHistory } from '../../domain/history/readHistory';
import type { RecordedDays } from '../../domain/history/recordDays';
import type { Problem } from '../../domain/schema/problem';
import type { HistoryColumn } from '../../words/language/SchemaWords';
import type { Language } from '../../words/language/Language';
import { cellOf } from '../read/cellOf';
import { WorkbookError } from '../session/workbookError';
import type { Unit, WriteBatch } from '../write/WriteBatch';
import { addSupportingRows, growthRefused } from './addSupportingRows';
import type { WorkbookSnapshot } from './workbookSnapshot';

/** 逐日预警 as read. */
export interface HistorySnapshot extends ReadHistory {
  /** Cells that could not be read. */
  unreadable: Problem[];
}

/** Reads 逐日预警; empty where there is none yet. */
export function historyOf({ tables: { history: seen }, dateSystem }: WorkbookSnapshot): HistorySnapshot {
  if (!seen) return { days: [], rowOf: new Map(), problems: [], unreadable: [] };
  const read = readHistory(seen.headers, seen.rows, dateSystem);
  const unreadable = read.problems.map(({ row, column, text }): Problem => {
    return { code: 'badRegisterCell', ...cellOf(seen, row, column), text };
  });
  return { ...read, unreadable };
}

/** The unit that a day is written in. */
export const dayUnit = (day: Day): Unit => `history:${day}`;

/**
 * Adds what changed in 逐日预警 to a batch: a day in its own row, new days below; the sheet is made with its first day.
 * A row in whose further columns somebody wrote stays.
 * @throws WorkbookError when it cannot be written; `columnMissing` where days cannot be told apart
 */
export function addHistory(
  batch: WriteBatch,
  workbook: WorkbookSnapshot,
  { rowOf }: HistorySnapshot,
  { added, changed, dropped }: RecordedDays,
  language: Language,
): void {
  if (added.length + changed.length + dropped.length === 0) return;
  const { dateSystem, tables } = workbook;
  const seen = tables.history;
  const refused = growthRefused(workbook, 'history', language);
  if (refused) throw new WorkbookError(refused);
  if (seen) {
    const columns = findHistoryColumns(seen.headers);
    const dayAt = columns.get('day');
    if (dayAt === undefined) {
      const column = language.history.headers.day;
      throw new WorkbookError({ code: 'columnMissing', sheet: seen.sheet, column });
    }
    const byRow = new Map(changed.map((counts) => [rowOf.get(counts.day), counts]));
    const figures = COUNTED.flatMap((key) => {
      const column = columns.get(key);
      return column === undefined
        ? []
        : [{ column, values: seen.rows.map((_, row) => byRow.get(row)?.[key]) }];
    });
    batch.cells(seen, { content: [dayAt] }, figures, { unitOf: (row) => unitOfRow(byRow.get(row), row) });
    const ours = new Set(columns.values());
    const gone = dropped.flatMap((day) => rowOf.get(day) ?? []);
    const free = gone.filter((row) =>
      (seen.rows[row] ?? []).every((cell, at) => ours.has(at) || cell.value === ''),
    );
    batch.remove(seen, free, dayAt);
  }
  addSupportingRows(
    batch,
    workbook,
    'history',
    language,
    added.map((counts) => HISTORY_COLUMNS.map((key) => cellContent(key, counts, dateSystem))),
    (place) => unitOfRow(added[place], place),
  );
}

const unitOfRow = (counts: DailyCounts | undefined, row: number): Unit =>
  counts ? dayUnit(counts.day) : `history:row ${row}`;

const cellContent = (key: HistoryColumn, counts: DailyCounts, dateSystem: DateSystem): string | number =>
  key === 'day' ? (dayToSerial(counts.day, dateSystem) ?? '') : counts[key];
