import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { familyOf } from './families';
import type { Sample } from './Sample';

/** The samples for Excel in a folder and the folders below it, by path. */
export async function findSamples(folder: string): Promise<Sample[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  const samples = await Promise.all(
    files.map(async (name) => readSample(await readFile(join(folder, name), 'utf8'), join(folder, name))),
  );
  return samples.filter((sample) => sample !== null);
}

/**
 * Reads a sample from its YAML. Null for a file that is not a sample for Excel.
 * @throws when the file is not YAML.
 */
function readSample(yaml: string, file: string): Sample | null {
  const document: unknown = parse(yaml);
  if (textAt(document, 'host')?.toUpperCase() !== 'EXCEL') return null;
  const script = textAt(document, 'script', 'content');
  if (script === undefined) return null;
  return {
    file,
    id: textAt(document, 'id') ?? basename(file, '.yaml'),
    family: familyOf(basename(dirname(file))),
    script,
    template: textAt(document, 'template', 'content') ?? '',
    requirements: requirementsIn(document),
  };
}

// A version may be written as text or, unquoted, as a number.
function requirementsIn(document: unknown): Record<string, string> {
  const sets = valueAt(document, 'api_set');
  if (typeof sets !== 'object' || sets === null) return {};
  return Object.fromEntries(Object.entries(sets).map(([name, version]) => [name, String(version)]));
}

function textAt(document: unknown, ...path: string[]): string | undefined {
  const value = valueAt(document, ...path);
  return typeof value === 'string' ? value : undefined;
}

function valueAt(document: unknown, ...path: string[]): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
