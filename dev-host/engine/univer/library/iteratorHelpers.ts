type Predicate = (value: unknown, index: number) => unknown;

/**
 * Univer calls the iterator helpers of ECMAScript 2025 (`map.keys().some(…)`), which Node has only since
 * version 22. Adds the missing ones to Node 20; does nothing where they exist.
 */
export function addIteratorHelpers(): void {
  const prototype: object = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  for (const [name, helper] of Object.entries(helpers)) {
    if (!(name in prototype)) {
      Object.defineProperty(prototype, name, { value: helper, configurable: true, writable: true });
    }
  }
}

const helpers = {
  *map(this: Iterable<unknown>, transform: Predicate) {
    let index = 0;
    for (const value of this) yield transform(value, index++);
  },
  *filter(this: Iterable<unknown>, predicate: Predicate) {
    let index = 0;
    for (const value of this) if (predicate(value, index++)) yield value;
  },
  forEach(this: Iterable<unknown>, visit: Predicate) {
    let index = 0;
    for (const value of this) visit(value, index++);
  },
  some(this: Iterable<unknown>, predicate: Predicate) {
    let index = 0;
    for (const value of this) if (predicate(value, index++)) return true;
    return false;
  },
  every(this: Iterable<unknown>, predicate: Predicate) {
    let index = 0;
    for (const value of this) if (!predicate(value, index++)) return false;
    return true;
  },
  find(this: Iterable<unknown>, predicate: Predicate) {
    let index = 0;
    for (const value of this) if (predicate(value, index++)) return value;
    return undefined;
  },
  toArray(this: Iterable<unknown>) {
    return [...this];
  },
};
