import { ownersOf } from '../../words/vocabulary/owner/readOwner';
import { plainText } from '../cells/plainText';
import type { PersonKeyOf } from './knownPeople';

/**
 * A cell of the plan with some people taken out and others put in. Names that stay keep their order and their spelling.
 * @param between what goes between two names
 * @param personOf by whom a name is known; `removed` says whom by that
 * @returns null where the cell says more than names, which would be lost
 */
export function roleText(
  text: string,
  { added, removed }: { added: readonly string[]; removed: ReadonlySet<string> },
  { between, personOf }: { between: string; personOf: PersonKeyOf },
): string | null {
  const named = ownersOf(text);
  if (bare(named.join('')) !== bare(text) && text.trim() !== '' && named.length > 0) return null;
  const kept = named.filter((name) => !removed.has(personOf(name)));
  return [...kept, ...added].join(between);
}

/** Letters, digits and the star between a department and a post; what parts names does not count. */
const bare = (text: string): string => plainText(text).replace(/[^\p{L}\p{N}*]+/gu, '');
