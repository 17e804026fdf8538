import type { Language } from '../language/Language';

/** One sentence of clauses that have no full stop: parted and ended as the language does, its first letter large. */
export function joinClauses({ sentence }: Language, clauses: readonly string[]): string {
  const text = `${clauses.join(sentence.between)}${sentence.end}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
