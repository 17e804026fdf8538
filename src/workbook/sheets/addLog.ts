import { logCells, type LogEntry } from '../../domain/changeLog/logEntry';
import { notLoggedYet } from '../../domain/changeLog/notLoggedYet';
import { readLog, type LoggedChange } from '../../domain/changeLog/readLog';
import { dayToSerial, type DateSystem } from '../../domain/dates/serial';
import type { Day } from '../../domain/dates/day';
import type { Language } from '../../words/language/Language';
import { lookText } from '../read/LastLook';
import type { TableSnapshot } from '../read/tableSnapshot';
import type { Unit, WriteBatch } from '../write/WriteBatch';
import { addSupportingRows } from './addSupportingRows';
import type { WorkbookSnapshot } from './workbookSnapshot';

/** The moment a change is logged for, by the person's own clock. */
export interface LogMoment {
  day: Day;
  /** Minutes since midnight. */
  minute: number;
  /** The person, where they have said who they are; else ''. */
  who: string;
  /** What is written completes what a request that broke off has begun. */
  completes?: boolean;
}

let lastLog: { rows: TableSnapshot['rows']; look: string; log: LoggedChange[] } | null = null;

/** 变更日志 as read; it grows for years, and is asked for at several steps of an action. */
export function loggedChanges({ headers, rows }: TableSnapshot, dateSystem: DateSystem): LoggedChange[] {
  const look = lookText([headers, dateSystem]);
  if (lastLog?.rows === rows && lastLog.look === look) return lastLog.log;
  const log = readLog(headers, rows, dateSystem);
  lastLog = { rows, look, log };
  return log;
}

/**
 * Adds rows of 变更日志 (SPEC section 9) to a batch; the sheet is made with its first rows. What the log says last of a
 * cell that day is not added again: a request that broke off may have left an entry whose change is made only now.
 * @param unitOf what an entry is written with, wholly or not at all; undefined: by itself
 * @throws WorkbookError when the log cannot be written
 */
export function addLog(
  batch: WriteBatch,
  workbook: WorkbookSnapshot,
  language: Language,
  proposed: readonly LogEntry[],
  { day, minute, who, completes = false }: LogMoment,
  unitOf: (entry: LogEntry) => Unit | undefined = () => undefined,
): void {
  const log = proposed.length > 0 ? workbook.tables.changes : undefined;
  const known = log ? loggedChanges(log, workbook.dateSystem) : [];
  const entries = notLoggedYet(known, proposed, { day, completes });
  const when = (dayToSerial(day, workbook.dateSystem) ?? 0) + minute / 1440;
  const rows = entries.map((entry) => logCells(language, entry, when, who));
  const own = (place: number) => {
    const entry = entries[place];
    return (entry && unitOf(entry)) ?? `changes+${place}`;
  };
  addSupportingRows(batch, workbook, 'changes', language, rows, own);
}
