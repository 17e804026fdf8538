import type { ObjectStates, TypeName } from './ObjectStates';

/** One object of the Excel object model, as the dispatcher holds it: its type and what it refers to. */
export type HostObject = { [K in TypeName]: TypedObject<K> }[TypeName];

export interface TypedObject<K extends TypeName> {
  readonly type: K;
  readonly state: ObjectStates[K];
}

/** Names an object. The type is named, not imported, because Excel's types refer to each other in circles. */
export function objectOf<K extends TypeName>(type: K, state: ObjectStates[K]): TypedObject<K> {
  return { type, state };
}
