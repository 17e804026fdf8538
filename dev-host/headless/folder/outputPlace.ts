import { access, constants, lstat, open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { CommandLineError } from '../arguments/CommandLineError';
import { FileFault } from '../faults/FileFault';
import { faultText, isGone } from '../faults/faultOf';
import { shownPath } from '../faults/shownPath';
import { openMark } from './openMark';
import { rehearseReplacing, replaceFile } from './replaceFile';

/** What is written in one place again and again, each time in place of the one before. */
export interface OutputKind {
  /** The option that names the place. */
  option: string;
  /** What it is, after “no”: `portfolio`. */
  what: string;
  /** Whether a file is an earlier one of these. */
  isOurs(bytes: Uint8Array): boolean;
  /** So much of a file, from its beginning, is needed to tell; all of it where left out. */
  bytes?: number;
}

/**
 * Whether a file can be written at a place, as far as that is known before: a folder of workbooks is not worked through
 * for an answer that has nowhere to go. What lies there may be replaced where it is an earlier one, or empty, which is
 * nobody's; anything else is somebody's, such as one of the very workbooks that are combined.
 * @param kind null where any file there may be replaced
 * @throws CommandLineError that says what is in the way and what to do
 */
export async function checkOutput(path: string, kind: OutputKind | null): Promise<void> {
  const place = await realPlace(path);
  const folder = dirname(place);
  await within(path, path, async () => {
    const found = await stat(folder).catch((error: unknown) => {
      throw isGone(error) ? new FileFault('noFolder', { folder: shownPath(folder) }) : error;
    });
    if (!found.isDirectory()) throw new FileFault('notFolder');
  });
  await within(folder, path, () => access(folder, constants.W_OK | constants.X_OK));
  await within(path, path, async () => {
    const there = await stat(place).catch((error: unknown) => {
      if (isGone(error)) return null;
      throw error;
    });
    if (there?.isDirectory()) throw new FileFault('isFolder');
    // Reading a pipe waits for whoever writes into it.
    if (there && !there.isFile()) throw new FileFault('notFile');
    if (there && kind && there.size > 0 && !kind.isOurs(await beginning(place, kind.bytes)))
      throw new CommandLineError(
        `${shownPath(path)} is there already and is no ${kind.what}. ` +
          `It was left as it is: give ${kind.option} another name.`,
      );
    const beside = await readdir(folder).catch((): string[] => []);
    const mark = openMark(basename(place), new Set(beside));
    if (mark !== null) throw new FileFault('open', { mark: shownPath(mark) });
    await rehearseReplacing(place);
  });
}

/**
 * Writes it, after a look whether somebody else put a file there meanwhile.
 * @throws CommandLineError that says what is in the way and what to do
 */
export async function writeOutput(
  path: string,
  content: Uint8Array | string,
  kind: OutputKind | null,
): Promise<void> {
  await checkOutput(path, kind);
  await within(path, path, () => replaceFile(path, content));
}

/** Where a file will lie: a link stays a link, and leads to it. */
async function realPlace(path: string): Promise<string> {
  return within(path, path, () =>
    realpath(path).catch(async (error: unknown) => {
      if (!isGone(error)) throw error;
      const isLink = await lstat(path).then(
        (found) => found.isSymbolicLink(),
        () => false,
      );
      if (isLink) throw new FileFault('deadLink');
      return path;
    }),
  );
}

async function beginning(path: string, bytes: number | undefined): Promise<Uint8Array> {
  if (bytes === undefined) return readFile(path);
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** @param place what the step is about: the output itself, or the folder it would lie in */
async function within<Result>(place: string, path: string, step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof CommandLineError) throw error;
    const where = place === path ? shownPath(path) : `${shownPath(path)} into ${shownPath(place)}`;
    throw new CommandLineError(`Cannot write ${where}: ${faultText(error)}`);
  }
}
