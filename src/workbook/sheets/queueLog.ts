import { logCells, type LogEntry } from '../../domain/changeLog/logEntry';
import { dayToSerial } from '../../domain/dates/serial';
import type { Day } from '../../domain/dates/day';
import type { Language } from '../../words/language/Language';
import type { ExcelContext } from '../session/excelSession';
import { appendToSupportingSheet, type GrownSheet } from './appendToSupportingSheet';
import type { WorkbookSnapshot } from './workbookSnapshot';

/** The moment a change is logged for, by the person's own clock. */
export interface LogMoment {
  day: Day;
  /** Minutes since midnight. */
  minute: number;
}

/**
 * Queues rows of 变更日志 (SPEC section 9), which is made with its first rows.
 * @throws WorkbookError before anything is queued when the log cannot be written.
 */
export function queueLog(
  context: ExcelContext,
  workbook: WorkbookSnapshot,
  language: Language,
  entries: readonly LogEntry[],
  { day, minute }: LogMoment,
): Promise<GrownSheet> {
  const when = (dayToSerial(day, workbook.dateSystem) ?? 0) + minute / 1440;
  const rows = entries.map((entry) => logCells(language, entry, when));
  return appendToSupportingSheet(context, workbook, 'changes', language, rows);
}
