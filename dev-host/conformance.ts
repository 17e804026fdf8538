import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { relevantFamilies } from './conformance/families';
import { findSamples } from './conformance/findSamples';
import { sampleLines, summary } from './conformance/printOut';
import type { SampleResult } from './conformance/Sample';
import { SampleRunner } from './conformance/SampleRunner';

const USAGE = `npm run conformance -- FOLDER [WORD …] [--limit SECONDS]
  FOLDER: a copy of Microsoft's Script Lab samples (OfficeDev/office-js-snippets), or a part of it.
  WORD: run only samples whose id or family has it in it, of whatever family.
  --limit: how long a sample may take; 30 s unless given (the slowest takes about a second).`;

/**
 * `npm run conformance`: runs Microsoft's own samples against the stand-in and prints which pass. The exit code is
 * 0 unless a sample failed; one that names a member the stand-in chose not to support has not failed.
 */
async function main(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { limit: { type: 'string', default: '30' } },
  });
  const [folder, ...words] = positionals;
  const limitSeconds = Number(values.limit);
  if (folder === undefined || !(limitSeconds > 0)) return complain(USAGE);
  const place = fromHere(folder);
  if (!(await isFolder(place))) return complain(`There is no folder ${folder}.\n${USAGE}`);
  const found = await findSamples(place);
  const samples = found.filter(({ id, family }) =>
    words.length > 0
      ? words.some((word) => id.includes(word) || family.includes(word))
      : relevantFamilies.includes(family),
  );
  if (samples.length === 0) return complain(`There is no such sample in ${folder}.\n${USAGE}`);
  const runner = new SampleRunner(limitSeconds * 1000);
  const results: SampleResult[] = [];
  try {
    for (const sample of samples) {
      const result = await runner.run(sample);
      results.push(result);
      process.stdout.write(sampleLines(result));
    }
  } finally {
    runner.close();
  }
  process.stdout.write(summary(results));
  const leftOut = found.length - samples.length;
  if (leftOut > 0) process.stdout.write(`\n${leftOut} samples of other families were left out.\n`);
  return results.some(({ status }) => status === 'failed') ? 1 : 0;
}

/** npm runs scripts in the project's folder; a person means the folder they called it from. */
const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 70;
  },
);
