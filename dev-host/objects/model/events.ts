import type { Batch } from './Batch';
import type { Member } from './ObjectType';
import type { ObjectStates, TypeName } from './ObjectStates';

/**
 * The pair of private methods behind an event (`onChanged` → `_RegisterDataChangedEvent`). `eventType` is
 * Office.js's number for it; the target is the id the client listens under.
 */
export function eventMembers<K extends TypeName>(
  wireEvent: string,
  eventType: number,
  target: (state: ObjectStates[K], batch: Batch) => string,
): Record<string, Member<K>> {
  return {
    [`_Register${wireEvent}`]: {
      call: (state: ObjectStates[K], _: readonly unknown[], batch: Batch) =>
        batch.events.register(eventType, target(state, batch)),
    },
    [`_Unregister${wireEvent}`]: {
      call: (state: ObjectStates[K], _: readonly unknown[], batch: Batch) =>
        batch.events.unregister(eventType, target(state, batch)),
    },
  };
}
