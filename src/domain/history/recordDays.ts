import type { Day } from '../dates/day';
import { sameFigures, type DailyCounts } from './dailyCounts';
import type { ReadHistory } from './readHistory';

/** Refreshed days that a workbook keeps: more than a year of working days. */
export const DAYS_KEPT = 400;

/** Days that go together once there are more, so that rows are removed once a month and not with every new day. */
const DAYS_DROPPED_TOGETHER = 31;

/** 逐日预警 as it is to be. */
export interface RecordedDays {
  /** The first first. */
  days: readonly DailyCounts[];
  /** Days that are new, the first first. */
  added: readonly DailyCounts[];
  /** Days that have a row with other figures, or one that cannot be read. */
  changed: readonly DailyCounts[];
  /** The earliest days, whose rows go. */
  dropped: readonly Day[];
}

/**
 * Puts days into the history (SPEC section 8b): one row a day, of which the last refresh counts; days with the same
 * figures change nothing. When more than `DAYS_KEPT` have a row, the earliest of them go.
 */
export function recordDays(
  { days, rowOf }: Pick<ReadHistory, 'days' | 'rowOf'>,
  recorded: readonly DailyCounts[],
): RecordedDays {
  const byDay = new Map(days.map((counts) => [counts.day, counts]));
  const differing = recorded.filter((counts) => {
    const before = byDay.get(counts.day);
    return !before || !sameFigures(before, counts);
  });
  for (const counts of differing) byDay.set(counts.day, counts);
  const added = differing.filter(({ day }) => !rowOf.has(day));
  const all = [...rowOf.keys(), ...added.map(({ day }) => day)].sort((one, other) => one - other);
  const tooMany = all.length > DAYS_KEPT;
  const keep = tooMany ? DAYS_KEPT + 1 - DAYS_DROPPED_TOGETHER : all.length;
  const early = new Set(all.slice(0, all.length - keep));
  // A day earlier than all that are kept is not worth dropping others for.
  const gone = added.every(({ day }) => early.has(day)) ? new Set(added.map(({ day }) => day)) : early;
  const stays = ({ day }: DailyCounts) => !gone.has(day);
  return {
    days: [...byDay.values()].filter(stays).sort((one, other) => one.day - other.day),
    added: added.filter(stays),
    changed: differing.filter(({ day }) => rowOf.has(day) && !gone.has(day)),
    dropped: [...gone].filter((day) => rowOf.has(day)),
  };
}
