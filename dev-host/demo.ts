import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { addressMistake } from './headless/arguments/addressMistake';
import { faultText } from './headless/faults/faultOf';
import { shownPath } from './headless/faults/shownPath';
import { unifiedManifestMistake } from './page/addin/unifiedManifest';
import { demoUsage, parseDemoArguments, UsageError } from './server/start/demoArguments';
import { openBrowser } from './server/start/openBrowser';
import { beginDemo, type ShownByDemo } from './server/start/startDemo';

async function main(): Promise<void> {
  const args = parseDemoArguments(process.argv.slice(2));
  if (args.help) {
    process.stdout.write(`${demoUsage}\n`);
    return;
  }
  const demo = await beginDemo({
    quick: true,
    onProgress: (text) => void process.stderr.write(`${text}\n`),
    ...(args.port === undefined ? {} : { port: args.port }),
    ...(args.file === undefined ? {} : { file: readWorkbook(args.file) }),
    ...(args.manifest === undefined ? {} : { addin: readAddin(args.manifest, args.addin) }),
  });
  process.stdout.write(`${args.manifest === undefined ? 'Opsbook demo' : 'Demo'}: ${demo.address}\n`);
  if (args.open) openBrowser(demo.address);
  demo.ready.then(() => void process.stderr.write(`Ready after ${process.uptime().toFixed(1)} s.\n`), fail);
  const stop = () => void demo.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** npm runs scripts in the project's folder; a person means the folder they called it from. */
const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** @throws UsageError when there is no such file or it is not an .xlsx */
function readWorkbook(given: string): { name: string; bytes: Buffer } {
  checkPath(given, 'FILE.xlsx');
  const path = fromHere(given);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UsageError(`Cannot read ${shownPath(path)}: ${faultText(error)}`);
  }
  // An .xlsx is a zip archive, and every zip archive with content begins with these letters.
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\x03\x04') {
    throw new UsageError(`${path} is not an .xlsx workbook.`);
  }
  return { name: basename(path), bytes };
}

/** @throws UsageError when there is no such manifest, folder or address */
function readAddin(given: string, addin?: string): NonNullable<ShownByDemo['addin']> {
  checkPath(given, '--manifest');
  const file = fromHere(given);
  let manifest: string;
  try {
    manifest = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${shownPath(file)}: ${faultText(error)}`);
  }
  const mistaken = unifiedManifestMistake(manifest, shownPath(file));
  if (mistaken !== null) throw new UsageError(mistaken);
  if (addin !== undefined && /^https?:/i.test(addin)) {
    if (!URL.canParse(addin)) throw new UsageError(`--addin is “${addin}”, which is no address.`);
    return { manifest, server: new URL(addin) };
  }
  const files = addin === undefined ? dirname(file) : fromHere(addin);
  const isFolder = statSync(files, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) throw new UsageError(whyNoFolder(files, addin));
  return { manifest, files };
}

function whyNoFolder(files: string, addin = ''): string {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(addin))
    return `--addin is “${addin}”; a server’s address begins with https:// or http://.`;
  // A colon before a number is a port; a drive has a letter before it and no number after.
  if (/^[\w.-]+:\d+(\/|$)/.test(addin))
    return `There is no folder ${addin}. For a server write its whole address, such as https://${addin}.`;
  return `There is no folder ${files}.`;
}

/** @throws UsageError when an address is given where a file is wanted */
function checkPath(given: string, what: string): void {
  const mistaken = addressMistake(given, what);
  if (mistaken !== null) throw new UsageError(mistaken);
}

main().catch(fail);

function fail(error: unknown): never {
  const usage = error instanceof UsageError;
  process.stderr.write(usage ? `${error.message}\n\n${demoUsage}\n` : `${(error as Error).stack}\n`);
  process.exit(1);
}
