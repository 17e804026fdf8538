import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { emptyBook } from '../engine/book/emptyBook';
import { FileError } from '../engine/xlsx/package/FileError';
import { readXlsx } from '../engine/xlsx/readXlsx';
import { writeXlsx } from '../engine/xlsx/writeXlsx';
import { systemClock } from '../node/systemClock';
import { projectFolder } from '../server/build/projectFolders';
import { asksForHelp, readCommandLine, USAGE, type HeadlessRequest } from './arguments/commandLine';
import { CommandLineError } from './arguments/CommandLineError';
import { EXIT } from './arguments/exitCodes';
import { fileNotes } from './addin/fileNotes';
import {
  FOLDER_COMMANDS,
  FOLDER_USAGE,
  isFolderCommand,
  readFolderCommandLine,
} from './arguments/folderCommandLine';
import type { HeadlessOutput } from './arguments/HeadlessOutput';
import { loadAddin } from './addin/loadAddin';
import { faultOf, faultText } from './faults/faultOf';
import { shownPath } from './faults/shownPath';
import { checkOutput, writeOutput } from './folder/outputPlace';
import { nightlyCommand } from './nightlyCommand';
import { portfolioCommand } from './portfolioCommand';
import { runActions } from './addin/runActions';
import { withWorkbook } from './addin/withWorkbook';

/**
 * `npm run headless`: runs the add-in's own use cases on a file, through the real Office.js, without a window.
 * @param args as typed after the command
 * @param folder the one relative paths start from
 * @returns the exit code; never throws
 */
export async function headlessCommand(
  args: string[],
  folder: string,
  output: HeadlessOutput,
): Promise<number> {
  try {
    if (asksForHelp(args)) {
      await output.out(`${isFolderCommand(args) ? FOLDER_USAGE : USAGE}\n`);
      return EXIT.done;
    }
    if (!isFolderCommand(args)) return await run(readCommandLine(args, FOLDER_COMMANDS), folder, output);
    const request = readFolderCommandLine(args);
    const command = request.command === 'portfolio' ? portfolioCommand : nightlyCommand;
    return await command(request, folder, output);
  } catch (error) {
    await output.err(`${messageFor(error)}\n`);
    return isTheirs(error) ? EXIT.badInput : EXIT.ourFault;
  }
}

/** Whether a person can put it right: what was asked, a workbook, or what the operating system says of a file. */
const isTheirs = (error: unknown): boolean =>
  error instanceof CommandLineError || error instanceof FileError || faultOf(error) !== null;

function messageFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!isTheirs(error)) return error.stack ?? error.message;
  if (error instanceof CommandLineError || error instanceof FileError) return error.message;
  const where =
    'path' in error && typeof error.path === 'string' ? shownPath(error.path) : 'Cannot write the answer';
  return `${where}: ${faultText(error)}`;
}

async function run(request: HeadlessRequest, folder: string, { out, err }: HeadlessOutput): Promise<number> {
  const inFolder = (path: string): string => resolve(folder, path);
  if (request.save !== undefined) await checkOutput(inFolder(request.save), null);
  const asked = addinRequest(request);
  const addin = await loadAddin(projectFolder, asked);
  const book = request.file === null ? emptyBook() : await readXlsx(await readInput(inFolder(request.file)));
  return withWorkbook(book, request.locale, async ({ engine, client }) => {
    const actions = await runActions(addin, request.run, asked, client.wire);
    const failed = actions.find((action) => !action.ok);
    if (!failed && request.save !== undefined) {
      await engine.settled();
      const saved = engine.toBook();
      const notes = fileNotes(engine, saved.losses);
      for (const note of notes) await err(`${note}\n`);
      if (notes.length > 0 && request.file !== null && inFolder(request.file) !== inFolder(request.save))
        await err(`${request.file} itself is unchanged.\n`);
      await writeOutput(inFolder(request.save), await writeXlsx(saved), null);
    }
    await out(`${JSON.stringify({ actions })}\n`);
    if (failed) await err(`${failed.action}: ${failed.error?.message ?? ''}\n`);
    return failed ? EXIT.badInput : EXIT.done;
  });
}

function addinRequest({ file: _file, run: _run, save: _save, ...request }: HeadlessRequest) {
  const now = new Date();
  const minute = now.getHours() * 60 + now.getMinutes();
  return { today: systemClock.today(), minute, ...request };
}

async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CommandLineError(`Cannot read ${shownPath(path)}: ${faultText(error)}`);
  }
}
