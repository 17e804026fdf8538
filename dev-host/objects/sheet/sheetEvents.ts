import type { Batch } from '../model/Batch';
import { eventMembers } from '../model/events';
import type { Member } from '../model/ObjectType';
import type { ObjectStates } from '../model/ObjectStates';

/**
 * The events of a worksheet and of the collection of worksheets: the same numbers, another target. Those the
 * engine has no source for (clicks, hiding rows, changed formulas) are left out, so that registering
 * fails loudly.
 */
export function sheetEventMembers<K extends 'Worksheet' | 'WorksheetCollection'>(
  target: (state: ObjectStates[K], batch: Batch) => string,
): Record<string, Member<K>> {
  return Object.assign(
    {},
    ...sheetEvents.map(([name, type]) => eventMembers<K>(name, type, target)),
  ) as Record<string, Member<K>>;
}

const sheetEvents: readonly [string, number][] = [
  ['DataChangedEvent', 10],
  ['ActivatedEvent', 11],
  ['DeactivatedEvent', 12],
  ['SelectionChangedEvent', 14],
  ['CalculatedEvent', 16],
  ['FormatChangedEvent', 18],
  ['RowSortedEvent', 19],
  ['ColumnSortedEvent', 20],
  ['ProtectionChangedEvent', 24],
  ['EventNameChanged', 25],
  ['EventVisibilityChanged', 26],
];
