import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsIn } from './functionsOf';

const root = join(__dirname, '..', '..');

interface AddinPages {
  PAGES: readonly { name: string; script: string; template: string }[];
  STATIC_FILES: readonly { from: string; to: string }[];
}
const { PAGES, STATIC_FILES } = createRequire(__filename)(
  join(root, 'src', 'build', 'addinPages.cjs'),
) as AddinPages;

/** A file the build will put below the add-in's address, from the repository; null when it will put none there. */
export function sourceFileAt(path: string): Uint8Array | null {
  const page = PAGES.find(({ name }) => `${name}.html` === path);
  const copied = STATIC_FILES.find(({ to }) => to === path);
  const source = page?.template ?? (copied && join(root, copied.from));
  return source && existsSync(source) ? readFileSync(source) : null;
}

/** The functions that a page of the repository offers to the ribbon; null when there is no such page. */
export function sourceFunctionsOf(path: string): string[] | null {
  const page = PAGES.find(({ name }) => `${name}.html` === path);
  return page ? functionsIn(readFileSync(join(root, page.script), 'utf8')) : null;
}
