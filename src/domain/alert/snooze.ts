import type { Day } from '../dates/day';
import type { AlertEntry, AlertKey } from './scheduleAlert';
import { editEntries, type RegisterUpdate } from './updateRegister';

/**
 * Puts alerts off, known ones too: on the day `until` they alert again. Resolved alerts and keys that are not in the register
 * change nothing.
 * @param until a day after `asOf`; null ends the snooze. @throws RangeError for a day that is not.
 */
export function snooze(
  entries: readonly AlertEntry[],
  keys: readonly AlertKey[],
  { until, asOf }: { until: Day | null; asOf: Day },
): Pick<RegisterUpdate, 'entries' | 'changes'> {
  if (until !== null && until <= asOf)
    throw new RangeError(`Snoozed until day ${until}, on or before ${asOf}`);
  return editEntries(entries, keys, (entry) =>
    entry.resolvedOn === null
      ? { ...entry, snoozedUntil: until, acknowledged: until === null ? entry.acknowledged : null }
      : entry,
  );
}
