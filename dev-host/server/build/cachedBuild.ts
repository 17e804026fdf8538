import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lockBuild } from './lockBuild';
import { moveIntoPlace } from './moveIntoPlace';
import { cacheFolder, projectFolder } from './projectFolders';

const LOOK_AGAIN_MS = 200;
const KEEP_OLD_BUILDS_MS = 24 * 60 * 60 * 1000;

/**
 * Runs `build` unless its result for exactly these inputs is already in the cache, or being built by another process.
 *
 * @param kind first part of the cached folder's name
 * @param inputs files and folders, relative to the project, whose content decides the result
 * @param build fills the empty folder it is given, or throws
 * @returns the folder with the result
 */
export async function cachedBuild(
  kind: string,
  inputs: readonly string[],
  build: (folder: string) => Promise<void>,
): Promise<string> {
  const name = `${kind}-${contentHash(inputs)}`;
  const folder = join(cacheFolder, name);
  mkdirSync(cacheFolder, { recursive: true });
  while (!existsSync(folder)) {
    const release = lockBuild(join(cacheFolder, `building-${name}.lock`));
    if (!release) {
      await setTimeout(LOOK_AGAIN_MS);
      continue;
    }
    try {
      if (!existsSync(folder)) await buildInto(kind, folder, build);
    } finally {
      release();
    }
  }
  return folder;
}

async function buildInto(
  kind: string,
  folder: string,
  build: (folder: string) => Promise<void>,
): Promise<void> {
  // Built aside and renamed, so that an interrupted build is never taken for a finished one.
  const aside = mkdtempSync(join(cacheFolder, `building-${kind}-`));
  try {
    await build(aside);
    removeOldBuilds(kind);
    moveIntoPlace(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function contentHash(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesIn(input)).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(projectFolder, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  const absolute = join(projectFolder, path);
  if (!statSync(absolute).isDirectory()) return [path];
  return readdirSync(absolute).flatMap((name) => filesIn(`${path}/${name}`));
}

/** Younger ones stay: another demo may be serving from them. */
function removeOldBuilds(kind: string): void {
  for (const name of readdirSync(cacheFolder)) {
    const path = join(cacheFolder, name);
    const old = Date.now() - statSync(path).mtimeMs > KEEP_OLD_BUILDS_MS;
    if (old && name.startsWith(`${kind}-`)) rmSync(path, { recursive: true, force: true });
  }
}
