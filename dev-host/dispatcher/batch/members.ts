import type { Batch } from '../../objects/model/Batch';
import type { Member, ObjectType } from '../../objects/model/ObjectType';
import type { HostObject, TypedObject } from '../../objects/model/HostObject';
import type { TypeName } from '../../objects/model/ObjectStates';
import { OfficeError } from '../../objects/model/OfficeError';
import { objectTypes } from '../../objects/objectTypes';

/** `Values` → `values`; private names (`_KeepReference`) stay as they are. */
export function memberName(nameOnWire: string): string {
  return nameOnWire.charAt(0).toLowerCase() + nameOnWire.slice(1);
}

/** `values` → `Values`, as property keys of an answer are written. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** As `wireName`, with the exceptions of the object's type. */
export function answerName<K extends TypeName>(object: TypedObject<K>, name: string): string {
  const member = find(object, name);
  return ('wireName' in member ? member.wireName : undefined) ?? wireName(name);
}

/** Reads a scalar property; may answer a promise. */
export function getProperty<K extends TypeName>(object: TypedObject<K>, name: string, batch: Batch): unknown {
  const member = find(object, name);
  if (!('get' in member) || !member.get) throw unknownMember(object, name);
  return member.get(object.state, batch);
}

export function setProperty<K extends TypeName>(
  object: TypedObject<K>,
  name: string,
  value: unknown,
  batch: Batch,
): void {
  const member = find(object, name);
  if (!('set' in member) || !member.set) throw unknownMember(object, name);
  member.set(object.state, value, batch);
}

/** Runs a method that answers a plain value; may answer a promise. */
export function callMethod<K extends TypeName>(
  object: TypedObject<K>,
  name: string,
  args: readonly unknown[],
  batch: Batch,
): unknown {
  const member = find(object, name);
  if (!('call' in member)) throw unknownMember(object, name);
  return member.call(object.state, args, batch);
}

/** Follows a navigation property. */
export function navigate<K extends TypeName>(
  object: TypedObject<K>,
  name: string,
  batch: Batch,
): HostObject | null {
  const member = find(object, name);
  if (!('object' in member)) throw unknownMember(object, name);
  return member.object(object.state, batch);
}

/** Runs a method that answers an object. */
export function callForObject<K extends TypeName>(
  object: TypedObject<K>,
  name: string,
  args: readonly unknown[],
  batch: Batch,
): HostObject | null | Promise<HostObject | null> {
  const member = find(object, name);
  if (!('callObject' in member)) throw unknownMember(object, name);
  return member.callObject(object.state, args, batch);
}

/** The collection's `getItem`. */
export function indexItem<K extends TypeName>(
  object: TypedObject<K>,
  key: unknown,
  batch: Batch,
): HostObject {
  const lookUp = typeOf(object).collection?.item;
  if (!lookUp) throw unknownMember(object, 'getItem');
  const item = lookUp(object.state, key, batch);
  if (!item) throw new OfficeError('ItemNotFound');
  return item;
}

/** The items of a collection; undefined for anything else. */
export function itemsOf<K extends TypeName>(object: TypedObject<K>, batch: Batch): HostObject[] | undefined {
  return typeOf(object).collection?.items(object.state, batch);
}

/** What identifies the object in a later request, under the names the client looks for. */
export function identityOf<K extends TypeName>(
  object: TypedObject<K>,
  batch: Batch,
): Record<string, unknown> {
  const type = typeOf(object);
  const id = type.id?.(object.state, batch);
  if (id === undefined) return {};
  return type.privateId ? { Id: id, _Id: id } : { Id: id };
}

/** The reference the client may use for a range it asked to keep. */
export function referenceOf(object: HostObject, batch: Batch): { _ReferenceId?: string } {
  const id =
    object.type === 'Range' || object.type === 'RangeAreas' ? batch.references.idOf(object) : undefined;
  return id === undefined ? {} : { _ReferenceId: id };
}

/** What kind of member a name is, for queries. */
export function kindOf<K extends TypeName>(object: TypedObject<K>, name: string): 'scalar' | 'navigation' {
  const member = find(object, name);
  if ('object' in member) return 'navigation';
  if ('get' in member) return 'scalar';
  throw unknownMember(object, name);
}

/** Names of the scalars `load()` without names brings. */
export function defaultScalars<K extends TypeName>(object: TypedObject<K>): string[] {
  return Object.entries(typeOf(object).members)
    .filter(([, member]) => 'get' in member && !member.onlyByName)
    .map(([name]) => name);
}

function typeOf<K extends TypeName>(object: TypedObject<K>): ObjectType<K> {
  return objectTypes[object.type];
}

function find<K extends TypeName>(object: TypedObject<K>, name: string): Member<K> {
  const { members } = typeOf(object);
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (!member) throw unknownMember(object, name);
  return member;
}

function unknownMember(object: TypedObject<TypeName>, name: string): OfficeError {
  return new OfficeError(
    'ApiNotFound',
    `dev-host does not implement ${object.type}.${name} (see dev-host/SUPPORTED.md)`,
  );
}
