import { isoDay, type Day } from '../dates/day';
import type { Language } from '../../words/language/Language';
import type { CellContent } from './cellChange';
import type { ChangeAction } from '../schema/changeAction';

/** The columns of 变更日志, in the order of `Language.changes.headers`. */
export const LOG_COLUMNS = ['when', 'action', 'row', 'field', 'before', 'after', 'why', 'who'] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

/** One row of 变更日志, but for the time and the person (SPEC section 9: when, what, row, field, before, after, why). */
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
 * @param who the person at the pane where they have said who they are, else ''. What a refresh finds is not theirs:
 * nobody knows who moved a date or typed over a status.
 */
export function logCells(
  language: Language,
  entry: LogEntry,
  when: number,
  who: string,
): (string | number)[] {
  const { action, row, field, before, after, why } = entry;
  const by = action === 'refresh' || action === 'replaced' ? '' : who;
  return [when, language.changes.actions[action], row, field, logText(before), logText(after), why, by];
}

/** A value as the log holds it. */
export function logText(value: LogEntry['before']): string {
  return typeof value === 'object' ? isoDay(value.day) : String(value);
}
