import { idKey } from '../cells/idKey';
import type { Day } from '../dates/day';
import type { ChangeAction } from '../schema/changeAction';
import { logText, type LogEntry } from './logEntry';
import type { LoggedChange } from './readLog';

/**
 * The entries that the log does not hold yet. One is there where the last entry about its row and field is of the same
 * day and action, from and to the same values and for the same reason: a request that broke off has left it. Rows taken
 * over and columns added are no single row: their entry is there where the very last one says the same. Other events
 * happen each time, unless what a request has begun is completed.
 * @param log as read, in the order of its rows
 * @param day the entries are written for
 */
export function notLoggedYet(
  log: readonly LoggedChange[],
  entries: readonly LogEntry[],
  { day, completes = false }: { day: Day; completes?: boolean },
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
  if (latest.size === 0) return entries;
  return entries.filter((entry) => {
    if (entry.row === '' && !OF_NO_ROW.has(entry.action) && !completes) return true;
    const last = latest.get(entry.row === '' ? ANY : cellOf(entry));
    return !(
      last?.day === day &&
      last.action === entry.action &&
      last.before === logText(entry.before).trim() &&
      last.after === logText(entry.after).trim() &&
      last.why === entry.why.trim() &&
      cellOf(last) === cellOf(entry)
    );
  });
}

const ANY = '';

/** What is logged of a table as a whole; where it is there already, nobody does it again. */
const OF_NO_ROW: ReadonlySet<ChangeAction> = new Set(['adopt', 'column', 'issue']);

const cellOf = ({ row, field }: Pick<LogEntry, 'row' | 'field'>): string => `${idKey(row)}\n${field}`;
