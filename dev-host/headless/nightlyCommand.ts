import { resolve } from 'node:path';
import { lossesText } from '../engine/book/losses/Loss';
import { readXlsx } from '../engine/xlsx/readXlsx';
import { writeXlsx } from '../engine/xlsx/writeXlsx';
import { projectFolder } from '../server/build/projectFolders';
import { addinRequest } from './addin/addinRequest';
import { CommandLineError } from './arguments/CommandLineError';
import { EXIT } from './arguments/exitCodes';
import type { FolderRequest } from './arguments/folderCommandLine';
import { LOCK_FILE, lockedText, lockFolder } from './folder/folderLock';
import { checkFolder, folderRun, refusal, type FileOutcome } from './folder/folderRun';
import type { HeadlessOutput } from './arguments/HeadlessOutput';
import type { ListedFile } from './folder/listFolder';
import { loadAddin, type AddinRequest, type HeadlessAddin } from './addin/loadAddin';
import { faultText } from './faults/faultOf';
import { shownPath } from './faults/shownPath';
import { checkOutput, writeOutput, type OutputKind } from './folder/outputPlace';
import { replaceUnlessChanged } from './folder/replaceFile';
import { withWorkbook } from './addin/withWorkbook';

/**
 * `headless nightly FOLDER`: refreshes every workbook of a folder and saves those in which something changed. One that
 * Excel has open, that is read-only, that somebody saves meanwhile or that could not be saved whole is left as it is, and named. Copies are
 * refreshed too, and count once in the digest.
 */
export async function nightlyCommand(
  request: FolderRequest,
  from: string,
  output: HeadlessOutput,
): Promise<number> {
  const folder = resolve(from, request.folder);
  await checkFolder(folder);
  const asked = addinRequest(request);
  const addin = await loadAddin(projectFolder, asked);
  const digest = request.digest === undefined ? undefined : resolve(from, request.digest);
  const kind: OutputKind = {
    option: '--digest',
    what: 'digest of a nightly run',
    isOurs: (bytes) => addin.isFolderDigest(new TextDecoder().decode(bytes)),
    bytes: DIGEST_HEAD_BYTES,
  };
  if (digest !== undefined) await checkOutput(digest, kind);
  const lock = await lockFolder(folder, Date.now()).catch((error: unknown) => {
    throw new CommandLineError(`Cannot lock ${shownPath(folder)} (${LOCK_FILE} in it): ${faultText(error)}`);
  });
  if (!lock.taken) {
    await output.err(`${lockedText(folder, lock.heldBy)}\n`);
    return EXIT.locked;
  }
  try {
    const { entries, someLeftOut } = await folderRun(
      {
        ...{ folder, except: digest === undefined ? [] : [digest], addin, locale: asked.locale },
        work: (file, bytes) => refresh(addin, asked, file, bytes),
      },
      output,
    );
    if (digest !== undefined) await writeOutput(digest, addin.folderDigestText(asked, entries), kind);
    return someLeftOut ? EXIT.someLeftOut : EXIT.done;
  } finally {
    await lock.release();
  }
}

/** The two lines a digest is known by are shorter, in every language. */
const DIGEST_HEAD_BYTES = 4096;

/** What a refresh answers, as far as it is reported. */
interface Refreshed {
  asOf: string;
  tasks: number;
  counts: Record<string, number>;
  digests: readonly { text: string }[];
  cellsWritten: number;
}

async function refresh(
  addin: HeadlessAddin,
  asked: AddinRequest,
  { path, openMark }: ListedFile,
  bytes: Uint8Array,
): Promise<FileOutcome<Refreshed>> {
  if (openMark !== null) return { reason: 'openInExcel', detail: openMark };
  const book = await readXlsx(bytes);
  return withWorkbook(book, asked.locale, async ({ engine }) => {
    const outcome = await addin.runAction('refresh-alerts', asked);
    if (!outcome.ok) return refusal(outcome);
    const found = outcome.result as Refreshed;
    const { asOf, tasks, counts, cellsWritten } = found;
    const reported = { asOf, tasks, counts, cellsWritten };
    if (cellsWritten === 0) return { found, reported };
    await engine.settled();
    const saved = engine.toBook();
    if (saved.losses.length > 0)
      return { reason: 'wouldLose', detail: lossesText(saved.losses, asked.locale), reported: {} };
    const written = await writeXlsx(saved);
    try {
      // Somebody may have saved it in the meantime: theirs stays.
      const reason = await replaceUnlessChanged(path, bytes, written);
      if (reason !== null) return { reason, detail: '' };
    } catch (error) {
      return { reason: 'notWritten', detail: error };
    }
    return { found, reported };
  });
}
