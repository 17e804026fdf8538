import { namesIn } from './namesIn';

/** The names, in small letters, that lead back to themselves through what they stand for. */
export function circularNames(names: readonly { name: string; formula: string }[]): ReadonlySet<string> {
  const uses = new Map<string, string[]>();
  for (const { name, formula } of names) {
    const key = name.toLowerCase();
    uses.set(key, [...(uses.get(key) ?? []), ...namesIn(formula)]);
  }
  return new Set([...uses.keys()].filter((name) => reaches(name, name, uses)));
}

function reaches(from: string, to: string, uses: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let one = open.pop(); one !== undefined; one = open.pop())
    for (const next of uses.get(one) ?? []) {
      if (next === to) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  return false;
}
