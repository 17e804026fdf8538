import { open, readFile, stat, unlink } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { isGone } from '../faults/faultOf';
import { shownPath } from '../faults/shownPath';

/** In the folder itself, so that a synced folder carries it to the other computers too. */
export const LOCK_FILE = '.opsbook-nightly.lock';

/** No run takes as long: a lock that is older was left behind by a run that was killed, or a computer that went off. */
const LEFT_BEHIND_MS = 12 * 60 * 60 * 1000;

/** Nobody takes as long to take a lock away. */
const GUARD_MS = 60 * 1000;

/** Who holds the lock. */
interface Holder {
  host: string;
  process: number;
  since: string;
}

export type FolderLock = { taken: true; release(): Promise<void> } | { taken: false; heldBy: string };

/**
 * Keeps a folder for one run. On one computer no two runs get it; on a synced folder two computers may, in the seconds
 * until the file has travelled.
 * @param now milliseconds since 1970
 */
export async function lockFolder(folder: string, now: number): Promise<FolderLock> {
  const path = join(folder, LOCK_FILE);
  const own: Holder = { host: hostname(), process: process.pid, since: new Date(now).toISOString() };
  const text = JSON.stringify(own);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await makeLock(path, text);
      return { taken: true, release: () => releaseIfOwn(path, text) };
    } catch (error) {
      if (!isExisting(error)) throw error;
    }
    const holder = await readFile(path, 'utf8').catch(() => '');
    if (attempt > 0 || !(await isLeftBehind(path, holder, now))) return { taken: false, heldBy: holder };
    if (!(await takeAway(path, holder, Date.now()))) return { taken: false, heldBy: holder };
  }
  return { taken: false, heldBy: '' };
}

async function makeLock(path: string, text: string): Promise<void> {
  // Fails where the file is there, also when two runs try at once.
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
  } catch (error) {
    // As on a full disk: a lock that does not say whose it is would keep everybody out for long.
    await remove(path);
    throw error;
  } finally {
    await file.close();
  }
}

/**
 * Takes a lock away that was left behind. Only one run does at a time: of two that found it, the second would take away
 * the lock that the first has made meanwhile, and both would have the folder.
 * @param holder what stood in it
 * @returns whether it is gone; false where another run is at it
 */
async function takeAway(path: string, holder: string, now: number): Promise<boolean> {
  const guard = `${path}.old`;
  try {
    await (await open(guard, 'wx')).close();
  } catch (error) {
    if (!isExisting(error)) throw error;
    // It is there for a moment only, unless a run was killed in it.
    const { mtimeMs } = await stat(guard).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > GUARD_MS) await remove(guard);
    return false;
  }
  try {
    const held = await readFile(path, 'utf8').catch(() => '');
    if (held === holder) await remove(path);
    return held === holder;
  } finally {
    await remove(guard);
  }
}

async function releaseIfOwn(path: string, text: string): Promise<void> {
  const held = await readFile(path, 'utf8').catch(() => '');
  if (held === text) await remove(path);
}

/** Not `rm`: where the right is missing it tries again as for a folder, and reports that error. */
const remove = (path: string): Promise<void> =>
  unlink(path).catch((error: unknown) => {
    if (!isGone(error)) throw error;
  });

const isExisting = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

async function isLeftBehind(path: string, text: string, now: number): Promise<boolean> {
  const holder = readHolder(text);
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 }));
  if (now - mtimeMs > LEFT_BEHIND_MS) return true;
  if (holder?.host !== hostname()) return false;
  // A computer counts its processes from the beginning when it starts: another program may have the holder’s number.
  const started = now - uptime() * 1000;
  return mtimeMs < started || !isRunning(holder.process);
}

/** Who has a folder, and what to do about it. */
export function lockedText(folder: string, heldBy: string): string {
  const holder = readHolder(heldBy);
  const who =
    holder === null ? '' : ` since ${holder.since}: process ${holder.process} on the computer ${holder.host}`;
  return (
    `Another run has ${shownPath(folder)}${who}. Nothing was done. ` +
    `Start again when it has ended; when none is running, delete ${shownPath(join(folder, LOCK_FILE))} first.`
  );
}

function readHolder(text: string): Holder | null {
  try {
    const { host, process: id, since } = JSON.parse(text) as Partial<Holder>;
    return typeof host === 'string' && typeof id === 'number' && typeof since === 'string'
      ? { host, process: id, since }
      : null;
  } catch {
    return null;
  }
}

function isRunning(id: number): boolean {
  try {
    // Signal 0 asks only whether the process is there.
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It is there, and another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
