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

function validate(): string[] {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { schemas: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help || positionals.length > 1) throw new Error(USAGE);
  const own = join(root, 'manifest.xml');
  const file = resolve(positionals[0] ?? own);
  const text = readFileSync(file, 'utf8');
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
    ...(values.schemas === undefined ? [] : checkSchemas(text, values.schemas)),
  ];
}

try {
  const wrong = validate();
  process.stdout.write(wrong.length === 0 ? 'The manifest is valid.\n' : `${wrong.join('\n')}\n`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
