import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { demoUsage, parseDemoArguments, UsageError } from './server/start/demoArguments';
import { openBrowser } from './server/start/openBrowser';
import { beginDemo } from './server/start/startDemo';

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
  });
  process.stdout.write(`Opsbook demo: ${demo.address}\n`);
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

main().catch(fail);

function fail(error: unknown): never {
  const usage = error instanceof UsageError;
  process.stderr.write(usage ? `${error.message}\n\n${demoUsage}\n` : `${(error as Error).stack}\n`);
  process.exit(1);
}
