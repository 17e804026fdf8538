import { byId } from './readPredecessors';

/** Which tasks each task comes after, by 编号, in order of their 编号. */
export type Links = ReadonlyMap<string, readonly string[]>;

/**
 * The loops among the links: for each knot of tasks that all depend on one another, the shortest loop through
 * the one with the first 编号, in the direction of the work (predecessor → successor), that one again at the end.
 */
export function findLoops(links: Links): { path: readonly string[]; members: ReadonlySet<string> }[] {
  return knots(links)
    .map((knot) => {
      const members = new Set(knot);
      const [first = ''] = knot.sort(byId);
      return { path: shortestLoop(first, members, links), members };
    })
    .sort((one, other) => byId(one.path[0] ?? '', other.path[0] ?? ''));
}

/**
 * The strongly connected components that hold a loop, after Tarjan (1972); without recursion, since a chain of
 * a hundred thousand tasks is deeper than the call stack.
 */
function knots(links: Links): string[][] {
  const found: string[][] = [];
  const number = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const lower = (id: string, to: number) => lowest.set(id, Math.min(lowest.get(id) ?? to, to));
  for (const root of links.keys()) {
    const visits: { id: string; next: number }[] = [];
    const visit = (id: string) => {
      number.set(id, number.size);
      lower(id, number.size - 1);
      open.push(id);
      isOpen.add(id);
      visits.push({ id, next: 0 });
    };
    if (!number.has(root)) visit(root);
    for (let at = visits.at(-1); at; at = visits.at(-1)) {
      const { id } = at;
      const to = links.get(id)?.[at.next];
      if (to !== undefined) {
        at.next += 1;
        if (!number.has(to)) visit(to);
        else if (isOpen.has(to)) lower(id, number.get(to) ?? 0);
        continue;
      }
      visits.pop();
      const low = lowest.get(id) ?? 0;
      const parent = visits.at(-1);
      if (parent) lower(parent.id, low);
      if (low !== number.get(id)) continue;
      const knot = open.splice(open.lastIndexOf(id));
      for (const member of knot) isOpen.delete(member);
      if (knot.length > 1 || links.get(id)?.includes(id)) found.push(knot);
    }
  }
  return found;
}

/** Breadth first against the links, so that the path reads from predecessor to successor. */
function shortestLoop(first: string, members: ReadonlySet<string>, links: Links): string[] {
  const successor = new Map<string, string>();
  const queue = [first];
  for (let at = 0; at < queue.length; at += 1) {
    const id = queue[at] ?? first;
    for (const before of links.get(id) ?? []) {
      if (!members.has(before)) continue;
      if (before === first) return [first, ...pathTo(first, id, successor)];
      if (successor.has(before)) continue;
      successor.set(before, id);
      queue.push(before);
    }
  }
  throw new Error(`${first} lies on no loop`);
}

function pathTo(end: string, from: string, successor: ReadonlyMap<string, string>): string[] {
  const path = [from];
  for (let id = from; id !== end;) {
    id = successor.get(id) ?? end;
    path.push(id);
  }
  return path;
}
