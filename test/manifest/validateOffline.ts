import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkManifest } from './checkManifest';
import { checkSchemas } from './checkSchemas';
import { sourceFileAt } from './sourceFileAt';

const USAGE = `npm run validate:offline -- [MANIFEST] [--schemas FOLDER]

Checks a manifest without asking a server: order of elements, lengths, languages, resources, icons, https, version.
MANIFEST   the repository's manifest.xml when left out; dist/manifest.xml is checked against the files beside it
--schemas  a folder with Microsoft's .xsd files (Appendix A of [MS-OWEMXML]), checked as well; needs xmllint`;

const root = join(__dirname, '..', '..');

/** npm runs scripts in the project's folder; a person means the folder they called it from. */
const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

function argumentsGiven() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { schemas: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

/** @throws Error that says what to do when it cannot be read, or is not in the encoding that it says */
function manifestText(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Cannot read ${file}: ${reason}\nnpm run build makes dist/manifest.xml.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${file} is not in UTF-8. Save it in UTF-8.`);
  }
}

function validate({ values, positionals }: ReturnType<typeof argumentsGiven>): string[] {
  if (positionals.length > 1) throw new Error(`One manifest at a time.\n\n${USAGE}`);
  const own = join(root, 'manifest.xml');
  const file = positionals[0] === undefined ? own : fromHere(positionals[0]);
  const text = manifestText(file);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const built = (path: string) => {
    const beside = join(dirname(file), path);
    return existsSync(beside) && statSync(beside).isFile() ? readFileSync(beside) : null;
  };
  const isBuilt = file !== own;
  const local =
    isBuilt && text.includes('https://localhost') ? ['It names localhost; build it with a publicUrl.'] : [];
  return [
    ...local,
    ...checkManifest(text, { fileAt: isBuilt ? built : sourceFileAt, version }),
    ...(values.schemas === undefined ? [] : checkSchemas(text, fromHere(values.schemas))),
  ];
}

try {
  const given = argumentsGiven();
  if (given.values.help) process.stdout.write(`${USAGE}\n`);
  else {
    const wrong = validate(given);
    process.stdout.write(wrong.length === 0 ? 'The manifest is valid.\n' : `${wrong.join('\n')}\n`);
    process.exitCode = wrong.length === 0 ? 0 : 1;
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
