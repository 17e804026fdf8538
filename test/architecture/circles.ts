/** The circles of a graph: groups of nodes of which each leads to every other (Tarjan). */
export function circlesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const place = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    place.set(node, place.size);
    let low = place.size - 1;
    open.push(node);
    for (const next of edges.get(node) ?? []) {
      if (!place.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, place.get(next) ?? low);
    }
    if (low === place.get(node)) {
      const circle = open.splice(open.indexOf(node));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const node of edges.keys()) if (!place.has(node)) visit(node);
  return circles;
}

/** A graph of pairs; a node that leads to itself is left out. */
export function graphOf(pairs: Iterable<readonly [string, string]>): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  for (const [from, to] of pairs) {
    if (from !== to) edges.set(from, (edges.get(from) ?? new Set()).add(to));
  }
  return edges;
}
