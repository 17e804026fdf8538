import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildAddin } from '../../dev-host/site';
import { demoSite } from '../../dev-host/testing/demoSite';
import type { RunningSite } from '../../dev-host/testing/RunningSite';
import { asShipped, CDN, serveOfficeJs } from '../browser/microsoftsOfficeJs';
import { mayRunNginx, startNginx, type RunningNginx } from './startNginx';

const given = mayRunNginx() ? test : test.skip;
const title = (text: string) => (mayRunNginx() ? text : `${text} (left out: nginx is not installed)`);

/** An address of Excel's, which Office.js trusts without asking, and the one the add-in is deployed at. */
const EXCEL = 'https://excel.officeapps.live.com';
const ADDIN = 'https://addins.example.com';

let folder: string;
let nginx: RunningNginx;
let site: RunningSite;
let page: Page;
const asked: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  if (!mayRunNginx()) return;
  folder = mkdtempSync(join(tmpdir(), 'opsbook-deployed-'));
  cpSync(await buildAddin(), folder, { recursive: true });
  for (const name of ['taskpane.html', 'commands.html']) {
    writeFileSync(join(folder, name), asShipped(readFileSync(join(folder, name), 'utf8')));
  }
  // Narrowed to Excel, as the guide says how.
  nginx = await startNginx(folder, [
    [
      '# add_header Content-Security-Policy "frame-ancestors',
      'add_header Content-Security-Policy "frame-ancestors',
    ],
  ]);
  site = await demoSite();
  await site.demo.serve({});
  page = await (await site.window('zh-CN')).newPage();
  page.setDefaultTimeout(25_000);
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text()))
      errors.push(message.text());
  });
  await serveOfficeJs(page);
  await page.route(`${EXCEL}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    if (pathname === '/demo.json') return route.fulfill({ json: { addinOrigin: ADDIN, workbook: null } });
    const response = await route.fetch({ url: `${new URL(site.demo.address).origin}${pathname}${search}` });
    const policy = response.headers()['content-security-policy']?.replaceAll(site.demo.addinOrigin, ADDIN);
    return route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy ?? '' },
    });
  });
  await page.route(`${ADDIN}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    return route.fulfill({ response: await route.fetch({ url: `${nginx.origin}${pathname}${search}` }) });
  });
}, 600_000);

afterAll(async () => {
  // What the page still fetches would fail in a file of tests that comes later.
  await page?.unrouteAll({ behavior: 'ignoreErrors' });
  await page?.close();
  await site?.leave();
  await nginx?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

given(
  title('the pane that nginx serves does the monthly job inside Excel’s address, and asks nobody else'),
  async () => {
    await page.goto(`${EXCEL}/?lang=zh-CN`);
    await page.waitForFunction(() => 'opsbookDemo' in window);
    await page.evaluate(() => window.opsbookDemo.ready);
    await page.getByRole('button', { name: '打开面板' }).click();
    const pane = page.frameLocator('.pane[data-person=me] iframe');
    await pane.getByRole('button', { name: '创建四张表' }).click();
    await pane.getByText('仓库库存系统调试').waitFor();
    await pane.getByRole('tab', { name: '总结' }).click();
    await pane.getByRole('button', { name: '更新总结' }).click();
    await pane.getByText('120%', { exact: true }).waitFor();
    await pane.getByRole('button', { name: '导出' }).click();
    await page.waitForFunction(() => window.opsbookDemo.sheetNames().includes('2026-06 月度总结'));
    // The page behind the ribbon's buttons too, which shows what it exports.
    expect(await page.evaluate(() => window.opsbookDemo.selection().sheetName)).toBe('任务进度跟踪表');
    await page.getByRole('button', { name: '导出月度总结' }).click();
    await page.waitForFunction(() => window.opsbookDemo.selection().sheetName === '2026-06 月度总结');
    expect(asked.some((url) => url.startsWith(`${ADDIN}/commands.html`))).toBe(true);

    expect(errors).toEqual([]);
    const elsewhere = asked.filter(
      (url) => !/^(data|blob|about):/.test(url) && ![EXCEL, ADDIN].includes(new URL(url).origin),
    );
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(elsewhere.filter((url) => !url.startsWith(CDN))).toEqual([]);
  },
);

given(title('another page may not frame it once that is narrowed'), async () => {
  const other = await page.context().newPage();
  const refused = other.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
  await other.route('https://elsewhere.example.com/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${ADDIN}/taskpane.html"></iframe>` }),
  );
  await other.route(`${ADDIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ response: await route.fetch({ url: `${nginx.origin}${pathname}` }) });
  });
  await other.goto('https://elsewhere.example.com/');
  await refused;
  await other.unrouteAll({ behavior: 'ignoreErrors' });
  await other.close();
});
