import { randomBytes } from 'node:crypto';
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
import { FileFault } from '../faults/FileFault';
import { faultOf, isGone, ownName } from '../faults/faultOf';

/**
 * Puts a file in its place as a whole: a run that breaks off leaves the one that was there. The new one lies beside it
 * until it is complete, hidden, so that a folder that is synced or listed meanwhile takes no half of it. Who may read and
 * write it stays as it was, and a link to it stays a link.
 * @throws FileFault when it is read-only, or cannot be written with the owner and the rights it has; else the error of
 * the file system
 */
export async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  const { place, half } = await prepare(path, content);
  await orRemoved(half, () => rename(half, place));
}

/**
 * Whether `replaceFile` would do, as far as that shows without doing it: the new file is made, empty, and taken away.
 * @throws as it does
 */
export async function rehearseReplacing(path: string): Promise<void> {
  const { half } = await prepare(path, '');
  await rm(half, { force: true });
}

/** Makes the new file beside the one it replaces. */
async function prepare(path: string, content: Uint8Array | string): Promise<{ place: string; half: string }> {
  const place = await unlessMissing(realpath(path), path);
  const before = await unlessMissing(stat(place), null);
  if (before && isReadOnly(before)) throw new FileFault('readOnlyFile');
  if (before)
    await access(place, constants.W_OK).catch((error: unknown) => {
      throw faultOf(error)?.kind === 'noRights' && before.uid !== process.geteuid?.()
        ? ofOther(before)
        : error;
    });
  // No other computer of a synced folder has the name, and nobody can have put a link there that leads elsewhere.
  const half = join(dirname(place), `.opsbook-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
  await orRemoved(half, async () => {
    await writeFile(half, content, { flag: 'wx', ...(before ? { mode: before.mode & 0o777 } : {}) });
    if (before) await keepRights(half, before);
  });
  return { place, half };
}

async function orRemoved(half: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
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
  if (isReadOnly(await stat(path))) return 'readOnly';
  await replaceFile(path, content);
  return null;
}

/** By its own mark, which does not bind an administrator. */
const isReadOnly = ({ mode }: Stats): boolean => (mode & 0o222) === 0;

const ofOther = ({ uid }: Pick<Stats, 'uid'>) => new FileFault('otherUser', { user: uid, own: ownName() });

async function keepRights(half: string, { uid, gid, mode }: Stats): Promise<void> {
  // Windows has neither; the folder's rights count there.
  if (process.platform === 'win32') return;
  const made = await stat(half);
  if (made.uid !== uid || made.gid !== gid)
    await chown(half, uid, gid).catch(() => {
      const who = { user: uid, group: gid, own: ownName() };
      // An administrator may do it everywhere but on drives that keep to themselves whose files they are.
      if (process.geteuid?.() === 0) throw new FileFault('ownerRefused', who);
      throw made.uid === uid ? new FileFault('otherGroup', who) : ofOther({ uid });
    });
  // What the process's umask took, and what changing the owner does.
  await chmod(half, mode & 0o7777);
}

async function unlessMissing<Found, Else>(found: Promise<Found>, otherwise: Else): Promise<Found | Else> {
  try {
    return await found;
  } catch (error) {
    if (isGone(error)) return otherwise;
    throw error;
  }
}
