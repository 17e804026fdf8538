import { readFile, stat } from 'node:fs/promises';
import { FileError } from '../../engine/xlsx/package/FileError';
import { CommandLineError } from '../arguments/CommandLineError';
import type { HeadlessOutput } from '../arguments/HeadlessOutput';
import { FileFault } from '../faults/FileFault';
import { faultText } from '../faults/faultOf';
import { shownPath } from '../faults/shownPath';
import { contentHash, findCopies, type Copy } from './findCopies';
import { isPortfolio } from './isPortfolio';
import { listFolder, type ListedFile } from './listFolder';
import type { FolderEntry, HeadlessAddin } from '../addin/loadAddin';

/** What became of one file; `reported` is the part of it that is reported as JSON. */
export type FileOutcome<Found> =
  { found: Found; reported: object } | { reason: string; detail: unknown; reported?: object };

export interface FolderOutcome<Found> {
  entries: FolderEntry<Found>[];
  someLeftOut: boolean;
}

/** What is done with each workbook of a folder. */
export interface FolderJob<Found> {
  folder: string;
  /** Files of our own that lie in the folder. */
  except: readonly string[];
  addin: HeadlessAddin;
  /** The language of the reasons. */
  locale: string;
  /** @param sameAs the file of which it is a copy, byte for byte; null where it is none */
  work(file: ListedFile, bytes: Uint8Array, sameAs: string | null): Promise<FileOutcome<Found>>;
}

/**
 * Does something with every workbook of a folder, one after the other, and reports each file in a line of JSON. What
 * cannot be done with one file is reported with its reason and never ends the run.
 * @throws CommandLineError when the folder cannot be read
 */
export async function folderRun<Found>(
  job: FolderJob<Found>,
  { out: tell, err }: HeadlessOutput,
): Promise<FolderOutcome<Found>> {
  const { folder, addin, locale } = job;
  await checkFolder(folder);
  const files = await listed(folder, job.except);
  // As where a folder is not mounted, or not synced yet: nobody should have to find out from a job that went well.
  if (files.every(({ kind }) => kind === 'other'))
    await err(`There is no workbook in ${shownPath(folder)}. Is it the right folder, and is it there?\n`);
  const copies = await findCopies(files);
  const entries: FolderEntry<Found>[] = [];
  let someLeftOut = false;
  for (const one of files) {
    const { file, team } = one;
    const { outcome, sameAs } = await workOn(job, one, copies.get(file));
    const same = sameAs === null ? {} : { sameAs };
    if ('found' in outcome) {
      entries.push({ file, team, found: outcome.found, ...same });
      await tell(`${JSON.stringify({ file, team, ok: true, ...same, ...outcome.reported })}\n`);
    } else {
      const { reason } = outcome;
      const why = faultText(outcome.detail, locale);
      entries.push({ file, team, reason, detail: why });
      // What nobody has to act on is named all the same.
      someLeftOut ||= !addin.PASSED_OVER.includes(reason);
      const detail = addin.leftOutReason(locale, { reason, detail: why });
      // What the sentence has no room for, such as the part of a file that is damaged.
      const cause = detail.includes(why) ? {} : { cause: why };
      await tell(
        `${JSON.stringify({ file, team, ok: false, reason, detail, ...cause, ...same, ...outcome.reported })}\n`,
      );
    }
  }
  return { entries, someLeftOut };
}

/** @throws CommandLineError when it is no folder, or not there */
export async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: unknown) => {
    throw cannotRead(folder, error);
  });
  if (!found.isDirectory()) throw cannotRead(folder, new FileFault('plainFile'));
}

const listed = (folder: string, except: readonly string[]): Promise<ListedFile[]> =>
  listFolder(folder, except).catch((error: unknown) => {
    throw cannotRead(folder, error);
  });

const cannotRead = (folder: string, why: unknown): CommandLineError =>
  new CommandLineError(`Cannot read ${shownPath(folder)}: ${faultText(why)}`);

async function workOn<Found>(
  job: FolderJob<Found>,
  one: ListedFile,
  copy: Copy | undefined,
): Promise<{ outcome: FileOutcome<Found>; sameAs: string | null }> {
  const leftOut = (reason: string, detail: unknown) => ({ outcome: { reason, detail }, sameAs: null });
  if (one.unreadable !== null)
    return leftOut(one.kind === 'other' ? 'notSpreadsheet' : 'unreadable', one.unreadable);
  if (one.kind !== 'xlsx') return leftOut(one.kind === 'other' ? 'notSpreadsheet' : 'otherKind', '');
  let bytes: Uint8Array;
  try {
    bytes = await readFile(one.path);
  } catch (error) {
    return leftOut('unreadable', error);
  }
  if (bytes.length === 0) return leftOut('empty', '');
  const sameAs = copy && contentHash(bytes) === copy.hash ? copy.sameAs : null;
  return { outcome: await outcomeOf(job, one, bytes, sameAs), sameAs };
}

async function outcomeOf<Found>(
  { work, addin }: FolderJob<Found>,
  one: ListedFile,
  bytes: Uint8Array,
  sameAs: string | null,
): Promise<FileOutcome<Found>> {
  try {
    const outcome = await work(one, bytes, sameAs);
    const isOther =
      'reason' in outcome && (outcome.reason === 'noTracker' || outcome.reason === 'openInExcel');
    return isOther && isPortfolio(bytes, Object.values(addin.PORTFOLIO_TABLES))
      ? { reason: 'portfolio', detail: '' }
      : outcome;
  } catch (error) {
    if (error instanceof CommandLineError) throw error;
    if (error instanceof FileError) return { reason: error.code, detail: error.message };
    return { reason: 'failed', detail: error };
  }
}

/** What the add-in said, as a reason. @throws CommandLineError where what was asked is at fault, in every workbook alike */
export function refusal({ code, message }: { code: string; message: string }) {
  if (code === 'badInput') throw new CommandLineError(message);
  return { reason: code === 'tableMissing' ? 'noTracker' : 'refused', detail: message, reported: { code } };
}
