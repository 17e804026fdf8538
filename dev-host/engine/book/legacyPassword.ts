import type { PasswordHash } from './Book';

/** Name given to the 16-bit hash of older files. */
export const legacyAlgorithm = 'legacy';

/** The 16-bit hash of a password, which every Excel understands. ECMA-376 part 4, 14.7.1. */
export function legacyHash(password: string): PasswordHash {
  const rotated = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  let hash = 0;
  for (const character of [...password].reverse()) hash = rotated(hash) ^ character.charCodeAt(0);
  hash = rotated(hash) ^ password.length ^ 0xce4b;
  return { algorithm: legacyAlgorithm, hash: hash.toString(16).toUpperCase().padStart(4, '0') };
}
