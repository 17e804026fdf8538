import type { Page } from 'playwright-core';
import { demoSite } from '../../dev-host/testing/demoSite';
import type { RunningSite } from '../../dev-host/testing/RunningSite';
import { asShipped, CDN, OFFICE_JS, serveOfficeJs } from './microsoftsOfficeJs';

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
  await serveOfficeJs(page);
}, 600_000);

afterAll(async () => {
  await page?.unrouteAll({ behavior: 'ignoreErrors' });
  await page?.close();
  await site?.leave();
});

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
