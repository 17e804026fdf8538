/** Methods of newer JavaScript as functions, which the build puts in their place: TypeScript 4.0 does not know them. */

export function itemAt<Item>(items: readonly Item[], at: number): Item | undefined;
export function itemAt(items: string, at: number): string | undefined;
export function itemAt<Item>(items: readonly Item[] | string, at: number): Item | string | undefined {
  return items[at < 0 ? items.length + at : at];
}

export function lastItem<Item>(
  items: readonly Item[],
  isMeant: (item: Item, index: number) => boolean,
): Item | undefined {
  const at = lastIndex(items, isMeant);
  return at < 0 ? undefined : items[at];
}

export function lastIndex<Item>(
  items: readonly Item[],
  isMeant: (item: Item, index: number) => boolean,
): number {
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item !== undefined && isMeant(item, at)) return at;
  }
  return -1;
}

export const hasOwn = (object: object, key: string): boolean =>
  Object.prototype.hasOwnProperty.call(object, key);
