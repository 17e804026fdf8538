import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSample } from './readSample';
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
