import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Puts a file in its place as a whole: a run that breaks off leaves the one that was there. The new one lies beside it
 * until it is complete, hidden, so that a folder that is synced or listed meanwhile takes no half of it.
 */
export async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  const half = join(dirname(path), `.opsbook-${process.pid}.tmp`);
  try {
    await writeFile(half, content);
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}

/**
 * The same, but only where the file is still what was read of it. Between that look and the replacing lie a few
 * milliseconds, in which a file may change unseen: no file system promises more.
 * @returns false where somebody changed it; theirs is left as it is.
 */
export async function replaceUnlessChanged(
  path: string,
  seen: Uint8Array,
  content: Uint8Array,
): Promise<boolean> {
  if (!Buffer.from(seen).equals(await readFile(path))) return false;
  await replaceFile(path, content);
  return true;
}
