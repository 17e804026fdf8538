import { findRegisterColumns, REGISTER_COLUMNS } from '../../domain/alert/registerColumns';
import { readRegister, type ReadRegister, type RegisterRow } from '../../domain/alert/readRegister';
import { registerCells } from '../../domain/alert/registerCells';
import { alertKey, type AlertEntry } from '../../domain/alert/scheduleAlert';
import type { RegisterChange } from '../../domain/alert/updateRegister';
import type { AlertRegisterColumn, Language } from '../../words/language/Language';
import { LANGUAGES } from '../../words/vocabulary/languages';
import type { Period } from '../../domain/dates/period';
import type { Problem } from '../../domain/schema/problem';
import { cellAddress } from '../cells/cellAddress';
import { cellText } from '../cells/cellText';
import type { ExcelContext } from '../session/excelSession';
import { giveBackStray } from '../write/giveBackStray';
import { appendToSupportingSheet, type GrownSheet } from './appendToSupportingSheet';
import { guardHeight, writeOwnedCells, type OwnedColumn } from '../write/ownedCells';
import type { TableSnapshot } from '../read/tableSnapshot';
import type { WorkbookSnapshot } from './workbookSnapshot';

/** 预警清单 as read. */
export interface RegisterSnapshot extends ReadRegister {
  /** Cells that could not be read. */
  told: Problem[];
}

/** Reads the register; empty where there is none yet. */
export function registerOf({ tables, dateSystem }: WorkbookSnapshot, period: Period): RegisterSnapshot {
  const seen = tables.alerts;
  if (!seen) return { entries: [], rowOf: new Map(), problems: [], told: [] };
  const { found } = findRegisterColumns(seen.headers);
  const rows = seen.rows.map((cells) => {
    const row: RegisterRow = {};
    for (const [key, at] of found) row[key] = cells[at];
    return row;
  });
  const read = readRegister(rows, { period, dateSystem });
  const told = read.problems.map(({ row, column, text }): Problem => {
    const at = found.get(column) ?? 0;
    const address = cellAddress(seen.firstRow + row, seen.firstColumn + at);
    return { code: 'badRegisterCell', sheet: seen.sheet, address, text };
  });
  return { ...read, told };
}

/** 编号 of every task that ever had an alert. */
export function tasksInRegister({ tables: { alerts } }: WorkbookSnapshot): string[] {
  const at = findRegisterColumns(alerts?.headers ?? []).found.get('task') ?? -1;
  return (alerts?.rows ?? []).map((cells) => cellText(cells[at]).trim());
}

export interface RegisterWrite {
  cells: number;
  queued: boolean;
  /** After that sync: entries whose row was elsewhere when the write arrived. */
  displaced(): AlertEntry[];
  /** To be called after that sync: gives rows that were hit in the place of others back what they held, too. */
  settle: GrownSheet['settle'];
}

/**
 * Queues what changed in the register, each entry in its own row, and new entries below; the sheet is made with
 * its first entries.
 * @throws WorkbookError before anything is queued when it cannot be written.
 */
export async function queueRegister(
  context: ExcelContext,
  workbook: WorkbookSnapshot,
  register: RegisterSnapshot,
  changes: readonly RegisterChange[],
  language: Language,
): Promise<RegisterWrite> {
  const { dateSystem, tables } = workbook;
  const seen = tables.alerts;
  const words = seen ? languageOfRegister(seen, language) : language;
  const added = changes.flatMap(({ kind, entry }) => {
    if (kind !== 'added') return [];
    const cells = registerCells(entry, words, dateSystem);
    return [REGISTER_COLUMNS.map(({ key }) => cells[key])];
  });
  const owned = seen ? changedColumns(seen, register, changes, words, workbook) : [];
  const { found } = findRegisterColumns(seen?.headers ?? []);
  const keys = (['task', 'rule'] as const).flatMap((key) => found.get(key) ?? []);
  const write = seen ? await writeOwnedCells(context, seen, owned, keys) : null;
  // A colleague's refresh may have added the same alerts meanwhile.
  if (seen && added.length > 0 && !write?.queued) guardHeight(seen, keys[0] ?? 0);
  const grown = await appendToSupportingSheet(context, workbook, 'alerts', words, added);
  return {
    cells: (write?.cells ?? 0) + grown.cells,
    queued: (write?.queued ?? false) || grown.queued,
    displaced: () => {
      const rows = new Set(write?.displaced().map(({ row }) => row));
      return changes
        .map(({ entry }) => entry)
        .filter((entry) => rows.has(register.rowOf.get(alertKey(entry)) ?? -1));
    },
    settle: async () => {
      if (seen && write && giveBackStray(seen, owned, write.displaced(), keys)) await context.sync();
      return grown.settle();
    },
  };
}

function changedColumns(
  seen: TableSnapshot,
  { rowOf }: RegisterSnapshot,
  changes: readonly RegisterChange[],
  language: Language,
  { dateSystem }: WorkbookSnapshot,
): OwnedColumn[] {
  const { found } = findRegisterColumns(seen.headers);
  const values = new Map<AlertRegisterColumn, (string | number | undefined)[]>();
  for (const { kind, entry, fields } of changes) {
    const row = rowOf.get(alertKey(entry));
    if (kind !== 'changed' || row === undefined) continue;
    const cells = registerCells(entry, language, dateSystem);
    for (const field of fields) {
      const column = values.get(field) ?? Array<undefined>(seen.rows.length).fill(undefined);
      column[row] = cells[field];
      values.set(field, column);
    }
  }
  return [...values].flatMap(([key, column]) => {
    const at = found.get(key);
    return at === undefined ? [] : [{ column: at, values: column }];
  });
}

/** A register keeps the language it was made in. */
function languageOfRegister({ headers }: TableSnapshot, fallback: Language): Language {
  const score = ({ alerts }: Language) =>
    Object.values(alerts.headers).filter((header) => headers.includes(header)).length;
  const best = LANGUAGES.reduce((one, other) => (score(other) > score(one) ? other : one));
  return score(best) > 0 ? best : fallback;
}
