import type { Batch } from '../../objects/model/Batch';
import { objectOf, type HostObject } from '../../objects/model/HostObject';
import { OfficeError } from '../../objects/model/OfficeError';
import { ObjectPathType, type RequestBody, type WireArguments, type WireObjectPath } from '../wire/messages';
import { callForObject, indexItem, memberName, navigate } from './members';

/** The object paths of one request; each is followed once, when it is first needed. */
export class ObjectPaths {
  private readonly following = new Map<number, Promise<HostObject | null>>();
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody['ObjectPaths'],
    private readonly batch: Batch,
  ) {}

  /** The object a path leads to; null for a null object and everything below one. */
  resolve(id: number): Promise<HostObject | null> {
    const known = this.following.get(id);
    if (known) return known;
    const following = this.follow(id);
    this.following.set(id, following);
    return following;
  }

  /** Arguments with the objects among them put in place of their path ids. */
  async arguments(info: WireArguments | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(values.map((value, index) => this.argument(value, references[index])));
  }

  /** `Range.getCell`, `WorksheetCollection.getItem`: how errors say where they happened. */
  location(id: number): string {
    const path = this.paths[id];
    if (!path) return '';
    const parent = path.ParentObjectPathId ? this.resolved.get(path.ParentObjectPathId) : null;
    const member = path.ObjectPathType === ObjectPathType.indexer ? 'getItem' : memberName(path.Name);
    return parent ? `${parent.type}.${member}` : member;
  }

  private async follow(id: number): Promise<HostObject | null> {
    const path = this.paths[id];
    if (!path) throw new OfficeError('InvalidObjectPath', `The request holds no object path ${id}.`);
    const object = await this.lead(path);
    this.resolved.set(id, object);
    return object;
  }

  private async lead(path: WireObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return objectOf('Workbook', null);
      case ObjectPathType.newObject:
        return newObject(path.Name);
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.referenceId: {
        const kept = this.batch.references.byId(path.Name);
        if (!kept) throw new OfficeError('InvalidObjectPath', `The reference ${path.Name} is not known.`);
        return kept;
      }
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = await this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case ObjectPathType.method:
        return this.batch.attributed(() => callForObject(parent, memberName(path.Name), args, this.batch));
      case ObjectPathType.property:
        return navigate(parent, memberName(path.Name), this.batch);
      case ObjectPathType.indexer:
        return indexItem(parent, args[0], this.batch);
      default:
        throw new OfficeError('InvalidObjectPath', `Object path type ${path.ObjectPathType} is not known.`);
    }
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (Array.isArray(value) && Array.isArray(reference)) {
      return Promise.all(value.map((entry, index) => this.argument(entry, reference[index])));
    }
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    return this.embedded(value);
  }

  // An object inside a plain object arrives as { _ObjectPathId: 13 }.
  private async embedded(value: unknown): Promise<unknown> {
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number')
      return this.resolve(value._ObjectPathId);
    if (Array.isArray(value)) return value;
    const entries = Object.entries(value);
    return Object.fromEntries(
      await Promise.all(entries.map(async ([key, entry]) => [key, await this.embedded(entry)])),
    );
  }
}

// The page announces its ribbon functions to this service; every other service is unknown here.
function newObject(name: string): HostObject {
  if (name === 'Microsoft.InternalService.AddinInternalService')
    return objectOf('AddinInternalService', null);
  throw new OfficeError('ApiNotFound', `dev-host does not implement ${name} (see dev-host/SUPPORTED.md)`);
}
