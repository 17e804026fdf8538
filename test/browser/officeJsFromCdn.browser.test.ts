import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { officeJsPath, projectFolder } from '../../dev-host/site';
import { demoSite } from '../../dev-host/testing/demoSite';
import type { RunningSite } from '../../dev-host/testing/RunningSite';

const load = createRequire(__filename);
const { OFFICE_JS } = load(join(projectFolder, 'src', 'build', 'buildSettings.cjs')) as { OFFICE_JS: string };
const { contentSecurityPolicy } = load(join(projectFolder, 'src', 'build', 'addinPages.cjs')) as {
  contentSecurityPolicy: (officeJsUrl: string) => string;
};
const CDN = OFFICE_JS.replace(/office\.js$/, '');

let site: RunningSite;
let page: Page;
const asked: string[] = [];
const refused: string[] = [];

beforeAll(async () => {
  site = await demoSite();
  await site.demo.serve({});
  page = await (await site.window('zh-CN')).newPage();
  page.setDefaultTimeout(25_000);
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  await page.route(`${site.demo.addinOrigin}/*.html*`, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _ofTheStandIn, ...headers } = response.headers();
    await route.fulfill({ response, headers, body: asShipped(await response.text()) });
  });
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
}, 600_000);

afterAll(async () => {
  await page?.close();
  await site?.leave();
});

/** The page as `npm run build` makes it when nothing is said of Office.js: only these two differ by its address. */
function asShipped(html: string): string {
  const policy = contentSecurityPolicy(`${officeJsPath}office.js`);
  if (html.includes('office.js') && !html.includes(policy)) throw new Error('The page has another policy.');
  return html
    .replace(policy, contentSecurityPolicy(OFFICE_JS))
    .replaceAll(`${officeJsPath}office.js`, OFFICE_JS);
}

test('with Office.js at Microsoft’s address the main job keeps to the page’s policy and asks nobody else', async () => {
  await page.goto(`${site.demo.address}?lang=zh-CN`);
  await page.waitForFunction(() => 'opsbookDemo' in window);
  await page.evaluate(() => window.opsbookDemo.ready);
  await page.getByRole('button', { name: '打开面板' }).click();
  const pane = page.frameLocator('.pane[data-person=me] iframe');
  await pane.getByRole('button', { name: '创建四张表' }).click();
  await pane.getByText('仓库库存系统调试').waitFor();
  await pane.getByRole('tab', { name: '总结' }).click();
  await pane.getByRole('button', { name: '更新总结' }).click();
  await pane.getByText('120%', { exact: true }).waitFor();

  expect(refused).toEqual([]);
  const elsewhere = asked.filter(
    (url) => !/^(data|blob|about):/.test(url) && new URL(url).hostname !== 'localhost',
  );
  expect(elsewhere).toContain(OFFICE_JS);
  expect(elsewhere.filter((url) => !url.startsWith(CDN))).toEqual([]);
});
