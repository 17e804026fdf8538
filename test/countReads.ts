/**
 * The same list, and how often anything of it or of its items is read: says how much work something takes without
 * asking how fast the machine is.
 */
export function countReads<Item extends object>(
  list: readonly Item[],
): { counted: readonly Item[]; reads: () => number } {
  let reads = 0;
  const watched = <Watched extends object>(target: Watched): Watched =>
    new Proxy(target, {
      get(from, key) {
        reads += 1;
        return Reflect.get(from, key) as unknown;
      },
    });
  return { counted: watched(list.map((item) => watched(item))), reads: () => reads };
}
