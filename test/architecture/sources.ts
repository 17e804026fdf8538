import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export const ROOT = resolve(__dirname, '..', '..');
const slash = (path: string) => path.split(sep).join('/');

/** A source file: its path from the root, and its code without comments, so that prose is not taken for code. */
export interface Source {
  file: string;
  code: string;
  /** Of the file as it is, comments included. */
  lines: number;
}

/** Every TypeScript file below the folders. */
export function sourcesIn(...folders: string[]): Source[] {
  return folders
    .flatMap((folder) => filesIn(join(ROOT, folder)))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return {
        file: slash(relative(ROOT, path)),
        code: withoutComments(text),
        lines: text.trimEnd().split('\n').length,
      };
    });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'node_modules' ? [] : filesIn(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

export interface Import {
  from: string;
  /** A path from the root as written, without its ending, or a package's path. */
  to: string;
  /** The file it is; null for a package. */
  file: string | null;
  /** The package's name as package.json has it, or `node:*`; null for a file. */
  package: string | null;
  typeOnly: boolean;
}

const STATEMENT =
  /\b(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What the sources import, types and `import()` included. */
export function importsOf(sources: readonly Source[]): Import[] {
  const files = new Set(sources.map(({ file }) => file));
  return sources.flatMap(({ file, code }) =>
    [...code.matchAll(STATEMENT)].map((match) => {
      const written = match[2] ?? match[3] ?? '';
      const isFile = written.startsWith('.');
      const to = isFile ? slash(relative(ROOT, resolve(ROOT, dirname(file), written))) : written;
      const target = ['.ts', '.tsx', '/index.ts', ''].map((end) => to + end).find((path) => files.has(path));
      return {
        from: file,
        to,
        file: isFile ? (target ?? to) : null,
        package: isFile ? packageOfFile(to) : packageOf(written),
        typeOnly: Boolean(match[1]),
      };
    }),
  );
}

function packageOf(written: string): string {
  if (written.startsWith('node:')) return 'node:*';
  return written.split('/', written.startsWith('@') ? 2 : 1).join('/');
}

/** A package's file that its own exports do not name is imported by its path. */
const packageOfFile = (to: string): string | null =>
  to.startsWith('node_modules/') ? packageOf(to.slice('node_modules/'.length)) : null;
