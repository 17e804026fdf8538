import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { officeJsPath, projectFolder } from '../../dev-host/site';

const load = createRequire(__filename);
export const { OFFICE_JS } = load(join(projectFolder, 'src', 'build', 'buildSettings.cjs')) as {
  OFFICE_JS: string;
};
const { contentSecurityPolicy } = load(join(projectFolder, 'src', 'build', 'addinPages.cjs')) as {
  contentSecurityPolicy: (officeJsUrl: string) => string;
};

/** Where Office.js and what it loads are, ending with `/`. */
export const CDN = OFFICE_JS.replace(/office\.js$/, '');

/** The page as `npm run build` makes it when nothing is said of Office.js: only these two differ by its address. */
export function asShipped(html: string): string {
  const policy = contentSecurityPolicy(`${officeJsPath}office.js`);
  if (html.includes('office.js') && !html.includes(policy)) throw new Error('The page has another policy.');
  return html
    .replace(policy, contentSecurityPolicy(OFFICE_JS))
    .replaceAll(`${officeJsPath}office.js`, OFFICE_JS);
}

/** Answers for Microsoft's server with the files of the npm package. */
export async function serveOfficeJs(page: Page): Promise<void> {
  await page.route(`${CDN}**`, (route) => {
    const file = join(
      projectFolder,
      'node_modules/@microsoft/office-js/dist',
      new URL(route.request().url()).pathname.slice(new URL(CDN).pathname.length),
    );
    return existsSync(file)
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) })
      : route.fulfill({ status: 404 });
  });
}
