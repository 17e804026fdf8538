import { acknowledge } from '../../../domain/alert/acknowledge';
import { snooze } from '../../../domain/alert/snooze';
import { alertKey } from '../../../domain/alert/scheduleAlert';
import type { RegisterChange, RegisterUpdate } from '../../../domain/alert/updateRegister';
import type { Day } from '../../../domain/dates/day';
import type { RegisterAct } from './taskAct';

export interface Registered {
  /** 编号 of the tasks with open alerts in the register: they are now as the act says. */
  tasks: string[];
  /** Those of them that were otherwise before. */
  changed: string[];
}

/** A register brought up to its day, with every open alert of some tasks known or put off besides. */
export function editRegister(
  update: RegisterUpdate,
  act: RegisterAct,
  asOf: Day,
): RegisterUpdate & Registered {
  const wanted = new Set(act.tasks);
  const keys = update.entries.filter(({ task, resolvedOn }) => wanted.has(task) && resolvedOn === null);
  const edited =
    act.kind === 'acknowledge'
      ? acknowledge(update.entries, keys, act.known ? asOf : null)
      : snooze(update.entries, keys, { until: act.until, asOf });
  return {
    ...update,
    entries: edited.entries,
    changes: together(update.changes, edited.changes),
    tasks: [...new Set(keys.map(({ task }) => task))],
    changed: [...new Set(edited.changes.map(({ entry }) => entry.task))],
  };
}

/** An entry that both change is written once, as the second has it. */
function together(first: readonly RegisterChange[], second: readonly RegisterChange[]): RegisterChange[] {
  const changes = new Map(first.map((change) => [alertKey(change.entry), change]));
  for (const change of second) {
    const key = alertKey(change.entry);
    const earlier = changes.get(key);
    const fields = [...new Set([...(earlier?.fields ?? []), ...change.fields])];
    changes.set(key, earlier ? { kind: earlier.kind, entry: change.entry, fields } : change);
  }
  return [...changes.values()];
}
