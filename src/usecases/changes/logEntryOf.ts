import type { CellChange } from '../../domain/changeLog/cellChange';
import type { LogEntry } from '../../domain/changeLog/logEntry';
import type { Language } from '../../words/language/Language';
import { serialToDay, type DateSystem } from '../../domain/dates/serial';

const DATE_COLUMNS: ReadonlySet<string> = new Set([
  'start',
  'finish',
  'actual',
  'forecast',
  'baseline',
  'occurredOn',
]);

/** The row a change to a cell leaves in 变更日志; what a date column held is logged as the day it was. */
export function logEntryOf(change: CellChange, language: Language, dateSystem: DateSystem): LogEntry {
  const { table, row, column, before, beforeDay, after, action, why } = change;
  const headers: Partial<Record<string, { header: string }>> = language.columns[table];
  const content = (value: CellChange['before']): LogEntry['before'] => {
    const day = typeof value === 'number' && DATE_COLUMNS.has(column) ? serialToDay(value, dateSystem) : null;
    return day === null ? value : { day };
  };
  return {
    action,
    row,
    field: headers[column]?.header ?? '',
    before: beforeDay === undefined ? content(before) : { day: beforeDay },
    after: content(after),
    why,
  };
}
