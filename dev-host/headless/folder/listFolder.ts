import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { LOCK_FILE } from './folderLock';

/** A file below a folder. */
export interface ListedFile {
  /** Below the folder, with `/` between folders. */
  file: string;
  /** The folder it lies in, itself below the folder; of a file that lies in none its name without the ending. */
  team: string;
  path: string;
  kind: 'xlsx' | 'otherSpreadsheet' | 'other';
  /** Excel has it open: its owner file `~$…` is beside it. */
  isOpen: boolean;
  /** Why it cannot be looked at; null where it can. */
  unreadable: string | null;
}

const OTHER_SPREADSHEETS: ReadonlySet<string> = new Set([
  ...['.xls', '.xlsm', '.xlsb', '.xltx', '.xltm', '.csv', '.ods', '.et', '.numbers'],
]);

/** Excel's mark that somebody has a workbook open. */
const OWNER_FILE = /^~\$/;

/**
 * Every file below a folder but hidden ones, Excel's owner files and `except`, in the order of their paths. Links to
 * folders are named, not followed: they may lead in circles.
 */
export async function listFolder(folder: string, except: readonly string[] = []): Promise<ListedFile[]> {
  const files = await below(folder, '');
  return files
    .filter(({ path }) => !except.includes(path))
    .sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0));
}

async function below(folder: string, place: string): Promise<ListedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const owned = new Set(
    entries.filter(({ name }) => OWNER_FILE.test(name)).map(({ name }) => name.replace(OWNER_FILE, '')),
  );
  const files: ListedFile[] = [];
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith('.') || OWNER_FILE.test(name) || name === LOCK_FILE) continue;
    const path = join(folder, name);
    const file = place === '' ? name : `${place}/${name}`;
    const listed: ListedFile = {
      file,
      team: place === '' ? basename(name, extname(name)) : place,
      path,
      kind: kindOf(name),
      // Excel drops the first two characters of a long name.
      isOpen: owned.has(name) || owned.has(name.slice(2)),
      unreadable: null,
    };
    try {
      if (entry.isDirectory()) files.push(...(await below(path, file)));
      else files.push({ ...listed, unreadable: unreadable(await stat(path)) });
    } catch (error) {
      files.push({ ...listed, unreadable: error instanceof Error ? error.message : String(error) });
    }
  }
  return files;
}

function unreadable(found: Stats): string | null {
  if (found.isDirectory()) return 'a link to a folder is not followed';
  // Reading a pipe waits for whoever writes into it.
  return found.isFile() ? null : 'it is no file';
}

function kindOf(name: string): ListedFile['kind'] {
  const ending = extname(name).toLowerCase();
  if (ending === '.xlsx') return 'xlsx';
  return OTHER_SPREADSHEETS.has(ending) ? 'otherSpreadsheet' : 'other';
}
