import { findRegisterColumns, REGISTER_COLUMNS } from '../../domain/alert/registerColumns';
import { readRegister, type ReadRegister, type RegisterRow } from '../../domain/alert/readRegister';
import { registerCells } from '../../domain/alert/registerCells';
import { alertKey, type AlertEntry, type AlertKey } from '../../domain/alert/scheduleAlert';
import type { RegisterChange } from '../../domain/alert/updateRegister';
import type { DateSystem } from '../../domain/dates/serial';
import type { Language } from '../../words/language/Language';
import { LANGUAGES } from '../../words/vocabulary/languages';
import type { Period } from '../../domain/dates/period';
import type { Problem } from '../../domain/schema/problem';
import { cellOf } from '../read/cellOf';
import { cellText } from '../cells/cellText';
import { WorkbookError } from '../session/workbookError';
import type { Unit, WriteBatch } from '../write/WriteBatch';
import { addSupportingRows, growthRefused } from './addSupportingRows';
import type { TableSnapshot } from '../read/tableSnapshot';
import type { WorkbookSnapshot } from './workbookSnapshot';

/** 预警清单 as read. */
export interface RegisterSnapshot extends ReadRegister {
  /** Cells that could not be read. */
  unreadable: Problem[];
}

/** Reads the register; empty where there is none yet. */
export function registerOf({ tables, dateSystem }: WorkbookSnapshot, period: Period): RegisterSnapshot {
  const seen = tables.alerts;
  if (!seen) return { entries: [], rowOf: new Map(), problems: [], unreadable: [] };
  const { found } = findRegisterColumns(seen.headers);
  const rows = seen.rows.map((cells) => {
    const row: RegisterRow = {};
    for (const [key, at] of found) {
      const cell = cells[at];
      if (cell) row[key] = cell;
    }
    return row;
  });
  const read = readRegister(rows, { period, dateSystem });
  const unreadable = read.problems.map(({ row, column, text }): Problem => {
    const at = found.get(column) ?? 0;
    return { code: 'badRegisterCell', ...cellOf(seen, row, at), text };
  });
  return { ...read, unreadable };
}

/** 编号 of every task that ever had an alert. */
export function tasksInRegister({ tables: { alerts } }: WorkbookSnapshot): string[] {
  const at = findRegisterColumns(alerts?.headers ?? []).found.get('task') ?? -1;
  return (alerts?.rows ?? []).map((cells) => cellText(cells[at]).trim());
}

/** The unit of an entry that is written by itself. */
export const registerUnit = ({ task, rule }: AlertKey): Unit => `alerts:${task}/${rule}`;

/**
 * Adds what changed in the register to a batch: each entry in its own row, new entries below; the sheet is made with
 * its first entries.
 * @param unitOf what an entry is written with, wholly or not at all
 * @throws WorkbookError when it cannot be written; `columnMissing` where it lacks what distinguishes entries, as every
 * run would add them again
 */
export function addRegisterChanges(
  batch: WriteBatch,
  workbook: WorkbookSnapshot,
  register: RegisterSnapshot,
  changes: readonly RegisterChange[],
  language: Language,
  unitOf: (entry: AlertEntry) => Unit = registerUnit,
): void {
  if (changes.length === 0) return;
  const { dateSystem, tables } = workbook;
  const seen = tables.alerts;
  const refused = growthRefused(workbook, 'alerts', language);
  if (refused) throw new WorkbookError(refused);
  const words = seen ? languageOfRegister(seen, language) : language;
  if (seen) addChangedCells(batch, seen, register, changes, { words, dateSystem, unitOf });
  const added = changes.filter(({ kind }) => kind === 'added').map(({ entry }) => entry);
  const rows = added.map((entry) => {
    const cells = registerCells(entry, words, dateSystem);
    return REGISTER_COLUMNS.map(({ key }) => cells[key]);
  });
  addSupportingRows(batch, workbook, 'alerts', words, rows, (place) => {
    const entry = added[place];
    return entry ? unitOf(entry) : 'alerts';
  });
}

function addChangedCells(
  batch: WriteBatch,
  seen: TableSnapshot,
  { rowOf }: RegisterSnapshot,
  changes: readonly RegisterChange[],
  {
    words,
    dateSystem,
    unitOf,
  }: { words: Language; dateSystem: DateSystem; unitOf: (entry: AlertEntry) => Unit },
): void {
  const { found } = findRegisterColumns(seen.headers);
  const keys = (['task', 'rule'] as const).map((key) => {
    const at = found.get(key);
    if (at !== undefined) return at;
    throw new WorkbookError({ code: 'columnMissing', sheet: seen.sheet, column: words.alerts.headers[key] });
  });
  const values = new Map<number, (string | number | undefined)[]>();
  const units = new Map<number, Unit>();
  for (const { kind, entry, fields } of changes) {
    const row = rowOf.get(alertKey(entry));
    if (kind !== 'changed' || row === undefined) continue;
    units.set(row, unitOf(entry));
    const cells = registerCells(entry, words, dateSystem);
    for (const field of fields) {
      const at = found.get(field);
      if (at === undefined) continue;
      const column = values.get(at) ?? Array<undefined>(seen.rows.length).fill(undefined);
      column[row] = cells[field];
      values.set(at, column);
    }
  }
  const columns = [...values].map(([column, cells]) => ({ column, values: cells }));
  batch.cells(seen, { content: keys }, columns, { unitOf: (row) => units.get(row) ?? `alerts:${row}` });
}

/** A register keeps the language it was made in. */
function languageOfRegister({ headers }: TableSnapshot, fallback: Language): Language {
  const score = ({ alerts }: Language) =>
    Object.values(alerts.headers).filter((header) => headers.includes(header)).length;
  const best = LANGUAGES.reduce((one, other) => (score(other) > score(one) ? other : one));
  return score(best) > 0 ? best : fallback;
}
