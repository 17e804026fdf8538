import {
  access,
  chmod,
  chown,
  constants,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts a file in its place as a whole: a run that breaks off leaves the one that was there. The new one lies beside it
 * until it is complete, hidden, so that a folder that is synced or listed meanwhile takes no half of it. Who may read and
 * write it stays as it was, and a link to it stays a link.
 * @throws Error when it is read-only, or cannot be written with the owner and the rights it has
 */
export async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  const place = await unlessMissing(realpath(path), path);
  const before = await unlessMissing(stat(place), null);
  if (before && (await isReadOnly(place))) throw new Error('it is read-only');
  const half = join(dirname(place), `.opsbook-${process.pid}.tmp`);
  try {
    await writeFile(half, content, before ? { mode: before.mode & 0o777 } : {});
    if (before) await keepRights(half, before);
    await rename(half, place);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}

/** Why a file was not replaced. */
export type NotReplaced = 'changedMeanwhile' | 'readOnly';

/**
 * The same, but only where the file is still what was read of it and is not read-only, which people set where nothing is
 * to be changed any more. Between that look and the replacing lie a few milliseconds, in which a file may change unseen:
 * no file system promises more.
 * @returns null where it was replaced
 */
export async function replaceUnlessChanged(
  path: string,
  seen: Uint8Array,
  content: Uint8Array,
): Promise<NotReplaced | null> {
  if (!Buffer.from(seen).equals(await readFile(path))) return 'changedMeanwhile';
  if (await isReadOnly(path)) return 'readOnly';
  await replaceFile(path, content);
  return null;
}

/** By its own mark, which does not bind an administrator, or for whoever runs this. */
async function isReadOnly(path: string): Promise<boolean> {
  if (((await stat(path)).mode & 0o222) === 0) return true;
  return access(path, constants.W_OK).then(
    () => false,
    () => true,
  );
}

async function keepRights(half: string, { uid, gid, mode }: Stats): Promise<void> {
  // Windows has neither; the folder's rights count there.
  if (process.platform === 'win32') return;
  const own = await stat(half);
  if (own.uid !== uid || own.gid !== gid)
    await chown(half, uid, gid).catch(() => {
      throw new Error(`it belongs to user ${uid}, group ${gid}: only a run as that user can replace it`);
    });
  // What the process's umask took, and what changing the owner does.
  await chmod(half, mode & 0o7777);
}

async function unlessMissing<Found, Else>(found: Promise<Found>, otherwise: Else): Promise<Found | Else> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return otherwise;
    throw error;
  }
}
