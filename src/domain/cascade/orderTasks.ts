import type { Links } from './findLoops';

/** The tasks with every predecessor before its successors (Kahn 1962). The links must hold no loop. */
export function orderTasks(ids: readonly string[], links: Links): string[] {
  const waitingFor = new Map(ids.map((id) => [id, links.get(id)?.length ?? 0]));
  const successors = new Map<string, string[]>();
  for (const [id, before] of links) {
    for (const predecessor of before) {
      const after = successors.get(predecessor);
      if (after) after.push(id);
      else successors.set(predecessor, [id]);
    }
  }
  const order = ids.filter((id) => waitingFor.get(id) === 0);
  for (let at = 0; at < order.length; at += 1) {
    for (const id of successors.get(order[at] ?? '') ?? []) {
      const left = (waitingFor.get(id) ?? 0) - 1;
      waitingFor.set(id, left);
      if (left === 0) order.push(id);
    }
  }
  return order;
}
