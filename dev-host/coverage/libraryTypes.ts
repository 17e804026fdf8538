/** What a member of an Excel class is to the client. */
export type MemberKind = 'scalar' | 'navigation' | 'collection items' | 'method' | 'event';

export interface LibraryMember {
  kind: MemberKind;
  /** True when the client has a setter. */
  writable: boolean;
  /**
   * Name in the requests; undefined for the indexer (`getItem` of most collections), which has none, and for what
   * the client answers by itself.
   */
  wireName?: string | undefined;
}

/** Member name → what it is. */
export type LibraryType = ReadonlyMap<string, LibraryMember>;

/**
 * The classes of the object model as the pinned Office.js has them, read off the evaluated library: the names each
 * class lists about itself, its setters, and the names its functions put on the wire.
 * @param excel the `Excel` namespace of an evaluated library.
 */
export function libraryTypes(excel: object): ReadonlyMap<string, LibraryType> {
  const types = new Map<string, LibraryType>();
  for (const [name, value] of Object.entries(excel)) {
    const prototype: unknown = typeof value === 'function' ? value.prototype : undefined;
    if (typeof prototype !== 'object' || prototype === null || !('_className' in prototype)) continue;
    types.set(name, membersOf(prototype));
  }
  return types;
}

// Every class has these; the client answers them without a word to Excel.
const clientOnly = new Set(
  'constructor load set update toJSON context isNullObject retrieve ensureUnchanged setMockData track untrack'.split(
    ' ',
  ),
);

function membersOf(prototype: object): LibraryType {
  const navigations = listed(prototype, '_navigationPropertyNames');
  const members = new Map<string, LibraryMember>();
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    // _KeepReference and the like are private but go over the wire; _handleResult does not.
    if (/^_[^A-Z]/.test(name) || clientOnly.has(name)) continue;
    members.set(name, memberOf(name, descriptor, navigations.has(name)));
  }
  return members;
}

function memberOf(name: string, descriptor: PropertyDescriptor, isNavigation: boolean): LibraryMember {
  if (typeof descriptor.value === 'function') {
    const code = String(descriptor.value);
    // An indexer path is made from the arguments alone.
    if (name === 'getItem' && /\(\s*[\w.]+,\s*this,\s*\[/.test(code))
      return { kind: 'method', writable: false };
    return { kind: 'method', writable: false, wireName: wireNameIn(code) ?? capitalized(name) };
  }
  const getter = String(descriptor.get);
  const registration = /\b_this\.(_Register\w+)|\b\w+\.(_Register\w+)\(/.exec(getter);
  if (registration) return { kind: 'event', writable: false, wireName: registration[1] ?? registration[2] };
  if (name === 'items') return { kind: 'collection items', writable: false };
  const writable = descriptor.set !== undefined;
  if (isNavigation || /\(\s*[\w.]+,\s*this,\s*"/.test(getter))
    return { kind: 'navigation', writable, wireName: wireNameIn(getter) ?? capitalized(name) };
  return { kind: 'scalar', writable, wireName: capitalized(name) };
}

/** The first wire name in the code of a member: `…(this, "GetRange", …)`, `…(Excel.Range, this, "GetRange", …)`. */
function wireNameIn(code: string): string | undefined {
  return /\bthis\s*,\s*"(_?[A-Za-z]\w*)"/.exec(code)?.[1];
}

function listed(prototype: object, list: string): ReadonlySet<string> {
  const names: unknown = Reflect.get(prototype, list);
  return new Set(Array.isArray(names) ? names.map(String) : []);
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
