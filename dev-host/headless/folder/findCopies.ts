import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ListedFile } from './listFolder';

export interface Copy {
  /** The file that counts. */
  sameAs: string;
  /** Of the bytes: a file of which somebody saves another version meanwhile is no copy any more. */
  hash: string;
}

/**
 * Which workbooks of a folder are another one byte for byte. Of those that are alike the one with the shortest name
 * counts, then the one below the fewest folders, then the first by path: a copy is called “june (1)” or “june - Copy”,
 * or lies in a folder of old ones.
 * @returns by the path of each copy below the folder, that of the one that counts and what both hold
 */
export async function findCopies(files: readonly ListedFile[]): Promise<ReadonlyMap<string, Copy>> {
  const bySize = grouped(
    // Nothing is in an empty file that could count twice.
    files.filter(({ kind, unreadable, size }) => kind === 'xlsx' && unreadable === null && size > 0),
    ({ size }) => String(size),
  );
  const copies = new Map<string, Copy>();
  for (const alike of bySize) {
    const hashed: { file: string; hash: string }[] = [];
    // Only where another is as long is it worth reading one twice.
    for (const { file, path } of alike.length > 1 ? alike : []) {
      const hash = await hashOf(path);
      if (hash !== null) hashed.push({ file, hash });
    }
    for (const same of grouped(hashed, ({ hash }) => hash)) {
      const [first, ...others] = same.map(({ file }) => file).sort(originalFirst);
      for (const other of others) copies.set(other, { sameAs: first ?? other, hash: same[0]?.hash ?? '' });
    }
  }
  return copies;
}

/** What cannot be read is reported when its turn comes. */
const hashOf = (path: string): Promise<string | null> => readFile(path).then(contentHash, () => null);

/** The same for the same bytes only. */
export const contentHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function originalFirst(one: string, other: string): number {
  const [name, otherName] = [one, other].map((file) => file.slice(file.lastIndexOf('/') + 1).length);
  const [depth, otherDepth] = [one, other].map((file) => file.split('/').length);
  return (name ?? 0) - (otherName ?? 0) || (depth ?? 0) - (otherDepth ?? 0) || (one < other ? -1 : 1);
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
