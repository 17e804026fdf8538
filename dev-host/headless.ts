import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { emptyBook } from './engine/emptyBook';
import { FileError } from './engine/xlsx/FileError';
import { readXlsx } from './engine/xlsx/readXlsx';
import { writeXlsx } from './engine/xlsx/writeXlsx';
import { CommandLineError, readCommandLine, type HeadlessRequest } from './headless/commandLine';
import { fileNotes } from './headless/fileNotes';
import { loadAddin } from './headless/loadAddin';
import { runActions } from './headless/runActions';
import { installOfficeGlobals } from './node/installOfficeGlobals';
import { openWorkbook } from './node/openWorkbook';
import { systemClock } from './node/systemClock';

/** The exit code when the input is at fault; a fault of ours ends with a stack trace and 70. */
const BAD_INPUT = 1;
const OUR_FAULT = 70;

/**
 * `npm run headless`: runs the add-in's own use cases on a file, through the real Office.js, without a window.
 * Prints one JSON object on standard output; everything else goes to standard error.
 */
async function main(): Promise<number> {
  const request = readCommandLine(process.argv.slice(2));
  const book = request.file === null ? emptyBook() : await readXlsx(await readInput(fromHere(request.file)));
  const workbook = openWorkbook({ workbook: { book }, locale: request.locale });
  installOfficeGlobals(workbook);
  const addin = await loadAddin(join(__dirname, '..'));
  const actions = await runActions(addin, request.run, addinRequest(request), workbook.client.wire);
  const failed = actions.find((action) => !action.ok);
  if (!failed && request.save !== undefined) {
    await workbook.engine.settled();
    const saved = workbook.engine.toBook();
    const notes = fileNotes(workbook.engine, saved.losses);
    for (const note of notes) await print(process.stderr, `${note}\n`);
    if (notes.length > 0 && request.file !== null && fromHere(request.file) !== fromHere(request.save))
      await print(process.stderr, `${request.file} itself is unchanged.\n`);
    await writeOutput(fromHere(request.save), await writeXlsx(saved));
  }
  await print(process.stdout, `${JSON.stringify({ actions })}\n`);
  if (failed) await print(process.stderr, `${failed.action}: ${failed.error?.message ?? ''}\n`);
  return failed ? BAD_INPUT : 0;
}

function addinRequest({ file: _file, run: _run, save: _save, ...request }: HeadlessRequest) {
  const now = new Date();
  const minute = now.getHours() * 60 + now.getMinutes();
  return { today: systemClock.today(), minute, ...request };
}

/** npm runs scripts in the project's folder; a person means the folder they called it from. */
const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandLineError(`Cannot write ${path}: ${reason}`);
  }
}

async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandLineError(`Cannot read ${path}: ${reason}`);
  }
}

/** Waits until it is out: `process.exit` would cut a long answer short on a pipe. */
const print = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));

main().then(
  (code) => process.exit(code),
  async (error: unknown) => {
    const isInput = error instanceof CommandLineError || error instanceof FileError;
    const text =
      error instanceof Error ? (isInput ? error.message : (error.stack ?? error.message)) : String(error);
    await print(process.stderr, `${text}\n`);
    process.exit(isInput ? BAD_INPUT : OUR_FAULT);
  },
);
