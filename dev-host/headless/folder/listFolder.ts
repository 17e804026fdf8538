import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { FileFault } from '../faults/FileFault';
import { isGone } from '../faults/faultOf';
import { LOCK_FILE } from './folderLock';
import { isOpenMark, openMark } from './openMark';

/** A file below a folder, or a folder that cannot be looked into. */
export interface ListedFile {
  /** Below the folder, with `/` between folders. */
  file: string;
  /** The folder it lies in, itself below the folder; of a file that lies in none its name without the ending. */
  team: string;
  path: string;
  /** `folder`: one that cannot be looked into, so that nobody knows what is in it. */
  kind: 'xlsx' | 'otherSpreadsheet' | 'other' | 'folder';
  /** In bytes; 0 where it cannot be looked at. */
  size: number;
  /** The name of the file beside it that says that somebody has it open. */
  openMark: string | null;
  /** Why it cannot be looked at; null where it can. */
  unreadable: unknown;
}

const OTHER_SPREADSHEETS: ReadonlySet<string> = new Set([
  ...['.xls', '.xlsm', '.xlsb', '.xltx', '.xltm', '.csv', '.ods', '.et', '.numbers'],
]);

/**
 * Every file below a folder but hidden ones, Excel's marks of open workbooks and `except`, in the order of their paths.
 * Links to folders are named, not followed: they may lead in circles.
 * @throws the error of the file system where the folder itself cannot be read
 */
export async function listFolder(folder: string, except: readonly string[] = []): Promise<ListedFile[]> {
  const files = await below(folder, '');
  return files
    .filter(({ path }) => !except.includes(path))
    .sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0));
}

async function below(folder: string, place: string): Promise<ListedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = new Set(entries.map(({ name }) => name));
  const files: ListedFile[] = [];
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith('.') || isOpenMark(name) || name === LOCK_FILE) continue;
    const path = join(folder, name);
    const file = place === '' ? name : `${place}/${name}`;
    const listed: ListedFile = {
      file,
      team: place === '' ? basename(name, extname(name)) : place,
      path,
      kind: kindOf(name),
      size: 0,
      openMark: openMark(name, names),
      unreadable: null,
    };
    if (entry.isDirectory())
      files.push(
        ...(await below(path, file).catch((error: unknown) => [
          { ...listed, kind: 'folder' as const, unreadable: orStrangeName(name, error) },
        ])),
      );
    else files.push(await lookedAt(listed, entry.isSymbolicLink()));
  }
  return files;
}

async function lookedAt(listed: ListedFile, isLink: boolean): Promise<ListedFile> {
  let found: Stats;
  try {
    found = await stat(listed.path);
  } catch (error) {
    if (isLink && isGone(error)) return { ...listed, unreadable: new FileFault('deadLink') };
    return { ...listed, unreadable: orStrangeName(listed.file, error) };
  }
  if (found.isDirectory()) return { ...listed, kind: 'folder', unreadable: new FileFault('linkedFolder') };
  // Reading a pipe waits for whoever writes into it.
  if (!found.isFile()) return { ...listed, unreadable: new FileFault('notFile') };
  return { ...listed, size: found.size };
}

/** Node reads the letters it cannot make out as U+FFFD, and then finds nothing of that name. */
const orStrangeName = (name: string, error: unknown): unknown =>
  isGone(error) && name.includes('\uFFFD') ? new FileFault('strangeName') : error;

function kindOf(name: string): 'xlsx' | 'otherSpreadsheet' | 'other' {
  const ending = extname(name).toLowerCase();
  if (ending === '.xlsx') return 'xlsx';
  return OTHER_SPREADSHEETS.has(ending) ? 'otherSpreadsheet' : 'other';
}
