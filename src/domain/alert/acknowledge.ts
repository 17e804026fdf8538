import type { Day } from '../dates/day';
import type { AlertEntry, AlertKey } from './scheduleAlert';
import { editEntries, type RegisterUpdate } from './updateRegister';

/**
 * Marks alerts as known, which ends their snooze. An alert that is known already or resolved stays as it is; keys that are not in the
 * register, whose row a colleague may have deleted, change nothing.
 * @param on the day it became known; null takes it back.
 */
export function acknowledge(
  entries: readonly AlertEntry[],
  keys: readonly AlertKey[],
  on: Day | null,
): Pick<RegisterUpdate, 'entries' | 'changes'> {
  return editEntries(entries, keys, (entry) => {
    const stays = entry.resolvedOn !== null || (on !== null && entry.acknowledged !== null);
    return stays
      ? entry
      : { ...entry, acknowledged: on, snoozedUntil: on === null ? entry.snoozedUntil : null };
  });
}
