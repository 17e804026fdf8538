import { createRequire } from 'node:module';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkManifest } from './checkManifest';
import { checkSchemas } from './checkSchemas';
import { builtFunctions } from './functionsOf';
import { sourceFileAt, sourceFunctionsOf } from './sourceFileAt';

const USAGE = `npm run validate:offline -- [MANIFEST] [--schemas FOLDER]

Checks a manifest without asking a server: order of elements, lengths, languages, resources, icons, https, version.
MANIFEST   the repository's manifest.xml when left out; dist/manifest.xml is checked against the files beside it
--schemas  a folder with Microsoft's .xsd files (Appendix A of [MS-OWEMXML]), checked as well; needs xmllint`;

const root = join(__dirname, '..', '..');
const { isOwnComputer } = createRequire(__filename)(join(root, 'src', 'build', 'ownComputer.cjs')) as {
  isOwnComputer: (hostname: string) => boolean;
};

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
    throw new Error(whyUnread(file, error));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${file} is not in UTF-8. Save it in UTF-8.`);
  }
}

/** What is wrong with the path of a manifest, and what to do. */
function whyUnread(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    // Only of the build's own file is it known where it comes from.
    const isBuilt = file === join(root, 'dist', 'manifest.xml');
    return `There is no file ${file}. ${isBuilt ? 'npm run build makes it.' : 'Check the path: it is taken from the folder the command is called in.'}`;
  }
  if (code === 'EISDIR') return `${file} is a folder. Give the manifest in it: ${join(file, 'manifest.xml')}`;
  if (code === 'EACCES' || code === 'EPERM')
    return `Cannot read ${file}: you have no right to it. Ask for it, or give a copy of yours.`;
  if (code === 'ELOOP') return `Cannot read ${file}: its links lead in a circle. Give the file itself.`;
  return `Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`;
}

/** Whether an address in it is this computer's own, where nobody else gets it from. */
const namesOwnComputer = (text: string): boolean =>
  [...text.matchAll(/https:\/\/[^"'<>\s]+/g)].some(
    ([address]) => URL.canParse(address) && isOwnComputer(new URL(address).hostname),
  );

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
    isBuilt && namesOwnComputer(text)
      ? [
          'Its addresses are this computer’s own, and nobody else reaches those; build it with the publicUrl it will be served from.',
        ]
      : [];
  return [
    ...local,
    ...checkManifest(text, {
      fileAt: isBuilt ? built : sourceFileAt,
      functionsOf: isBuilt ? (page) => builtFunctions(page, built) : sourceFunctionsOf,
      version,
    }),
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
