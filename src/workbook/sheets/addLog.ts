import { logCells, type LogEntry } from '../../domain/changeLog/logEntry';
import { dayToSerial } from '../../domain/dates/serial';
import type { Day } from '../../domain/dates/day';
import type { Language } from '../../words/language/Language';
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
}

/**
 * Adds rows of 变更日志 (SPEC section 9) to a batch; the sheet is made with its first rows.
 * @param unitOf what an entry is written with, wholly or not at all; undefined: by itself
 * @throws WorkbookError when the log cannot be written
 */
export function addLog(
  batch: WriteBatch,
  workbook: WorkbookSnapshot,
  language: Language,
  entries: readonly LogEntry[],
  { day, minute, who }: LogMoment,
  unitOf: (entry: LogEntry) => Unit | undefined = () => undefined,
): void {
  const when = (dayToSerial(day, workbook.dateSystem) ?? 0) + minute / 1440;
  const rows = entries.map((entry) => logCells(language, entry, when, who));
  const own = (place: number) => {
    const entry = entries[place];
    return (entry && unitOf(entry)) ?? `changes+${place}`;
  };
  addSupportingRows(batch, workbook, 'changes', language, rows, own);
}
