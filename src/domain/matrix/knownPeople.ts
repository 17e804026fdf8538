import { personInUnit } from '../../words/vocabulary/owner/readOwner';
import { normaliseWord } from '../cells/normaliseWord';

/** By whom a name is known, among all that a plan has. */
export type PersonKeyOf = (name: string) => string;

/**
 * Which person a name means; width and case do not matter. A name alone is the person of that name in a department, where the
 * names have one such person: 王敏 is 市场部/王敏, but nobody knows which where there is 销售部/王敏 too.
 */
export function knownPeople(names: Iterable<string>): PersonKeyOf {
  const inUnits = new Map<string, Set<string>>();
  for (const name of new Set(names)) {
    const person = personInUnit(name);
    if (person === null) continue;
    const key = normaliseWord(person);
    inUnits.set(key, (inUnits.get(key) ?? new Set()).add(normaliseWord(name)));
  }
  return (name) => {
    const key = normaliseWord(name);
    const [inUnit, other] = inUnits.get(key) ?? [];
    return inUnit !== undefined && other === undefined ? inUnit : key;
  };
}
