import type { Batch } from './Batch';
import type { HostObject } from './HostObject';
import type { ObjectStates, TypeName } from './ObjectStates';

/** The members of one Excel type. Names are Office.js's own (camelCase); the wire's are the same in PascalCase. */
export interface ObjectType<K extends TypeName> {
  /** The `Id` that lets the client find the object again in a later batch. */
  id?(state: ObjectStates[K], batch: Batch): string | number;
  /** Some types send their id under the private name `_Id` instead. */
  privateId?: boolean;
  collection?: Collection<K>;
  members: Record<string, Member<K>>;
}

/** What makes a type a collection: `items`, and the indexer behind `getItem`. */
export interface Collection<K extends TypeName> {
  items(state: ObjectStates[K], batch: Batch): HostObject[];
  /** By id or name; null when there is none. */
  item?(state: ObjectStates[K], key: unknown, batch: Batch): HostObject | null;
}

export type Member<K extends TypeName> = (
  | Property<ObjectStates[K]>
  | Navigation<ObjectStates[K]>
  | Method<ObjectStates[K]>
  | ObjectMethod<ObjectStates[K]>
) & {
  /** Where behaviour that is not obvious is documented, or that it is not known. */
  source?: string;
};

/** A scalar property. */
export interface Property<State> {
  get?(state: State, batch: Batch): unknown;
  set?(state: State, value: unknown, batch: Batch): void;
  /** Not part of `load()` without names: costly, or absent from what Excel returns then. */
  onlyByName?: boolean;
  /** The name in an answer, where it is not the usual one with a capital first letter. */
  wireName?: string;
}
/** A property that is itself an object; null = a null object. */
export interface Navigation<State> {
  object(state: State, batch: Batch): HostObject | null;
}
/** A method that answers a plain value or nothing. */
export interface Method<State> {
  call(state: State, args: readonly unknown[], batch: Batch): unknown;
}
/** A method that answers an object; null = a null object. */
export interface ObjectMethod<State> {
  callObject(
    state: State,
    args: readonly unknown[],
    batch: Batch,
  ): HostObject | null | Promise<HostObject | null>;
}
