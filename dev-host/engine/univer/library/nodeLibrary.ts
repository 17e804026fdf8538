import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { addIteratorHelpers } from './iteratorHelpers';
import type { UniverLibrary } from './UniverLibrary';

const requireFromHere = createRequire(__filename);
const entry = join(__dirname, 'library.ts');

/** Univer for Node, from the cached bundle; builds it first when it is missing (some seconds, once). */
export function nodeLibrary(): UniverLibrary {
  addIteratorHelpers();
  return requireFromHere(ensureUniverBundle()) as UniverLibrary;
}

/**
 * Makes sure the CommonJS bundle of Univer exists and returns its path. Safe when several processes start at
 * once: each writes its own file and renames it into place.
 */
export function ensureUniverBundle(): string {
  const corePackage = requireFromHere.resolve('@univerjs/core/lib/cjs/index.js');
  const modules = corePackage.slice(0, corePackage.lastIndexOf('@univerjs'));
  const version: unknown = JSON.parse(
    readFileSync(join(modules, '@univerjs/core/package.json'), 'utf8'),
  ).version;
  const key = createHash('sha256')
    .update(readFileSync(entry))
    .update(String(version))
    .digest('hex')
    .slice(0, 12);
  const bundle = join(modules, '.cache', 'opsbook', `univer-${key}.cjs`);
  if (!existsSync(bundle)) buildBundle(bundle);
  return bundle;
}

// In a process of its own: esbuild refuses to run where a test environment has replaced Uint8Array.
function buildBundle(bundle: string): void {
  mkdirSync(dirname(bundle), { recursive: true });
  const temporary = `${bundle}.${process.pid}`;
  const options = {
    entryPoints: [entry],
    outfile: temporary,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    logLevel: 'error',
  };
  const script = `require(${JSON.stringify(requireFromHere.resolve('esbuild'))}).buildSync(${JSON.stringify(options)})`;
  execFileSync(process.execPath, ['-e', script], { stdio: ['ignore', 'ignore', 'inherit'] });
  renameSync(temporary, bundle);
}
