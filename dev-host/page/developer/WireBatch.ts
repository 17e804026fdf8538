import type { Host } from '../../dispatcher/Host';
import {
  ActionType,
  ObjectPathType,
  type RequestBody,
  type ResponseBody,
  type WireObjectPath,
} from '../../dispatcher/wire/messages';

/** Names an object within one batch. */
export type PathId = number;

/** A batch written by hand, for edits of a colleague whose Office.js does not run in this page. */
export class WireBatch {
  private readonly body: RequestBody = { Actions: [], ObjectPaths: {} };
  private nextId = 1;
  readonly workbook: PathId = this.path({ ObjectPathType: ObjectPathType.root, Name: '' });

  property(parent: PathId, name: string): PathId {
    return this.path({ ObjectPathType: ObjectPathType.property, Name: name, ParentObjectPathId: parent });
  }

  item(parent: PathId, key: string): PathId {
    const ArgumentInfo = { Arguments: [key] };
    return this.path({
      ObjectPathType: ObjectPathType.indexer,
      Name: '',
      ParentObjectPathId: parent,
      ArgumentInfo,
    });
  }

  /** An object that a method returns. */
  object(parent: PathId, method: string, ...args: unknown[]): PathId {
    return this.path({
      ObjectPathType: ObjectPathType.method,
      Name: method,
      ParentObjectPathId: parent,
      ArgumentInfo: { Arguments: args },
    });
  }

  /** Has a method run that returns an object, for what it does. */
  run(path: PathId): void {
    this.action(ActionType.instantiate, path, '', []);
  }

  call(object: PathId, method: string, ...args: unknown[]): void {
    this.action(ActionType.method, object, method, args);
  }

  set(object: PathId, property: string, value: unknown): void {
    this.action(ActionType.setProperty, object, property, [value]);
  }

  /** @throws Error with Excel's own words when the batch fails */
  async send(host: Host, user: string): Promise<void> {
    const client = host.connect({ user, onEvents: () => undefined });
    try {
      const answer = JSON.parse(await client.process(JSON.stringify(this.body))) as ResponseBody;
      if (answer.Error) throw new Error(`${answer.Error.Code}: ${answer.Error.Message}`);
    } finally {
      client.disconnect();
    }
  }

  private path(path: Omit<WireObjectPath, 'Id'>): PathId {
    const Id = this.nextId++;
    this.body.ObjectPaths[Id] = { Id, ...path };
    return Id;
  }

  private action(type: number, object: PathId, name: string, args: unknown[]): void {
    this.body.Actions.push({
      Id: this.nextId++,
      ActionType: type,
      Name: name,
      ObjectPathId: object,
      ArgumentInfo: { Arguments: args },
    });
  }
}
