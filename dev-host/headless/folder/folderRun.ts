import { readFile, stat } from 'node:fs/promises';
import { FileError } from '../../engine/xlsx/package/FileError';
import { CommandLineError } from '../arguments/commandLine';
import type { HeadlessOutput } from '../arguments/HeadlessOutput';
import { listFolder, type ListedFile } from './listFolder';
import type { FolderEntry } from '../addin/loadAddin';

/** What became of one file; `reported` is the part of it that is reported as JSON. */
export type FileOutcome<Found> =
  { found: Found; reported: object } | { reason: string; detail: string; reported?: object };

export interface FolderOutcome<Found> {
  entries: FolderEntry<Found>[];
  someLeftOut: boolean;
}

/**
 * Does something with every workbook of a folder, one after the other, and reports each file in a line of JSON. What
 * cannot be done with one file is reported with its reason and never ends the run.
 * @param except files of our own that lie in the folder
 * @throws CommandLineError when the folder cannot be read
 */
export async function folderRun<Found>(
  folder: string,
  except: readonly string[],
  { out: tell, err }: HeadlessOutput,
  work: (file: ListedFile, bytes: Uint8Array) => Promise<FileOutcome<Found>>,
): Promise<FolderOutcome<Found>> {
  await checkFolder(folder);
  const files = await listed(folder, except);
  // As where a folder is not mounted, or not synced yet: nobody should have to find out from a job that went well.
  if (files.every(({ kind }) => kind === 'other'))
    await err(`There is no workbook in ${folder}. Is it the right folder, and is it there?\n`);
  const entries: FolderEntry<Found>[] = [];
  let someLeftOut = false;
  for (const one of files) {
    const { file, team } = one;
    const outcome = await workOn(one, work);
    const reported = outcome.reported ?? {};
    if ('found' in outcome) {
      entries.push({ file, team, found: outcome.found });
      await tell(`${JSON.stringify({ file, team, ok: true, ...reported })}\n`);
    } else {
      const { reason, detail } = outcome;
      entries.push({ file, team, reason, detail });
      // A picture beside the workbooks is named, and no reason to worry.
      someLeftOut ||= one.kind !== 'other';
      await tell(`${JSON.stringify({ file, team, ok: false, reason, detail, ...reported })}\n`);
    }
  }
  return { entries, someLeftOut };
}

/** @throws CommandLineError when it is no folder, or not there */
export async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: unknown) => {
    throw cannotRead(folder, error);
  });
  if (!found.isDirectory()) throw cannotRead(folder, 'it is no folder');
}

const listed = (folder: string, except: readonly string[]): Promise<ListedFile[]> =>
  listFolder(folder, except).catch((error: unknown) => {
    throw cannotRead(folder, error);
  });

const cannotRead = (folder: string, why: unknown): CommandLineError =>
  new CommandLineError(`Cannot read ${folder}: ${messageOf(why)}`);

async function workOn<Found>(
  one: ListedFile,
  work: (file: ListedFile, bytes: Uint8Array) => Promise<FileOutcome<Found>>,
): Promise<FileOutcome<Found>> {
  if (one.unreadable !== null) return { reason: 'unreadable', detail: one.unreadable };
  if (one.kind !== 'xlsx')
    return { reason: one.kind === 'other' ? 'notSpreadsheet' : 'otherKind', detail: '' };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(one.path);
  } catch (error) {
    return { reason: 'unreadable', detail: messageOf(error) };
  }
  try {
    return await work(one, bytes);
  } catch (error) {
    if (error instanceof CommandLineError) throw error;
    if (error instanceof FileError) return { reason: error.code, detail: error.message };
    return { reason: 'failed', detail: messageOf(error) };
  }
}

/** What the add-in said, as a reason. @throws CommandLineError where what was asked is at fault, in every workbook alike */
export function refusal({ code, message }: { code: string; message: string }) {
  if (code === 'badInput') throw new CommandLineError(message);
  return { reason: code === 'tableMissing' ? 'noTracker' : 'refused', detail: message, reported: { code } };
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
