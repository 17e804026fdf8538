import { idKey } from '../cells/idKey';
import type { Day } from '../dates/day';
import { logText, type LogEntry } from './logEntry';
import type { LoggedChange } from './readLog';

/**
 * The entries that the log does not hold yet. One is there where the last entry about its row and field is of the same
 * day and action and from and to the same values; one about no single row, where the very last says the same.
 * @param log as read, in the order of its rows
 * @param day the entries are written for
 */
export function notLoggedYet(
  log: readonly LoggedChange[],
  entries: readonly LogEntry[],
  day: Day,
): readonly LogEntry[] {
  const latest = new Map<string, LoggedChange>();
  const keep = (key: string, change: LoggedChange) => {
    const known = latest.get(key)?.day ?? null;
    if (change.day !== null && (known === null || change.day >= known)) latest.set(key, change);
  };
  for (const change of log) {
    keep(cellOf(change), change);
    keep(ANY, change);
  }
  return entries.filter((entry) => {
    const last = latest.get(entry.row === '' ? ANY : cellOf(entry));
    return !(
      last?.day === day &&
      last.action === entry.action &&
      last.before === logText(entry.before).trim() &&
      last.after === logText(entry.after).trim() &&
      (entry.row !== '' || (last.row === '' && last.field === entry.field && last.why === entry.why.trim()))
    );
  });
}

const ANY = '';

const cellOf = ({ row, field }: Pick<LogEntry, 'row' | 'field'>): string => `${idKey(row)}\n${field}`;
