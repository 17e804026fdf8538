import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

interface AddinPages {
  PAGES: readonly { name: string; template: string }[];
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
