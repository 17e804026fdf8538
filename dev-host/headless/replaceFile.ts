import { rename, rm, writeFile } from 'node:fs/promises';
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
