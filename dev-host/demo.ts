import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
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

/** @throws UsageError when there is no such file or it is not an .xlsx */
function readWorkbook(path: string): { name: string; bytes: Buffer } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${(error as Error).message}`);
  }
  // An .xlsx is a zip archive, and every zip archive with content begins with these letters.
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\x03\x04') {
    throw new UsageError(`${path} is not an .xlsx workbook.`);
  }
  return { name: basename(path), bytes };
}

/** @throws UsageError when there is no such manifest or folder */
function readAddin(file: string, addin: string = dirname(file)): NonNullable<ShownByDemo['addin']> {
  let manifest: string;
  try {
    manifest = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${(error as Error).message}`);
  }
  if (/^https?:\/\//.test(addin)) return { manifest, server: new URL(addin) };
  if (!existsSync(addin)) throw new UsageError(`There is no folder ${addin}.`);
  return { manifest, files: resolve(addin) };
}

main().catch(fail);

function fail(error: unknown): never {
  const usage = error instanceof UsageError;
  process.stderr.write(usage ? `${error.message}\n\n${demoUsage}\n` : `${(error as Error).stack}\n`);
  process.exit(1);
}
