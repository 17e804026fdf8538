import { isoDay, type Day } from '../dates/day';
import type { Language } from '../../words/language/Language';
import type { CellContent } from './cellChange';
import type { ChangeAction } from '../schema/changeAction';

/** The columns of 变更日志, in the order of `Language.changes.headers`. */
export const LOG_COLUMNS = ['when', 'action', 'row', 'field', 'before', 'after', 'why'] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

/** One row of 变更日志, but for the time (SPEC section 9: when, what, row, field, before, after, why). */
export interface LogEntry {
  action: ChangeAction;
  /** 编号, or the text that names the row; '' for what concerns no single row. */
  row: string;
  /** Header of the column, '' where several cells changed. */
  field: string;
  before: CellContent | { day: Day };
  after: CellContent | { day: Day };
  why: string;
}

/**
 * The cells of an entry's row. Values are logged as texts, days as `2026-06-10`: a log is read, not calculated
 * with, and its columns hold anything.
 * @param when date serial with the time as a fraction.
 */
export function logCells(language: Language, entry: LogEntry, when: number): (string | number)[] {
  const { action, row, field, before, after, why } = entry;
  return [when, language.changes.actions[action], row, field, logText(before), logText(after), why];
}

function logText(value: LogEntry['before']): string {
  return typeof value === 'object' ? isoDay(value.day) : String(value);
}
