import type { Page } from 'playwright-core';
import { demoSite } from '../../dev-host/testing/demoSite';
import type { RunningSite } from '../../dev-host/testing/RunningSite';

let site: RunningSite;
beforeAll(async () => {
  site = await demoSite();
  await site.demo.serve({});
}, 600_000);
afterAll(() => site?.leave());

/** The pane's page on its own, with what happens to its request for Office.js. */
async function openPane(answer: 'refused' | 'none'): Promise<Page> {
  const context = await site.window('zh-CN');
  const page = await context.newPage();
  await page.route(/\/office-js\/office\.js$/, (route) => {
    if (answer === 'refused') return route.abort();
    // Never answered, as behind a firewall that says nothing.
    return new Promise<void>(() => undefined);
  });
  await page.goto(`${site.demo.addinOrigin}/taskpane.html`, { waitUntil: 'commit' });
  return page;
}

const zh = /没能打开.*Office\.js 没有载入.*office\.js.*重新载入/s;
const en = /did not open.*Office\.js could not be loaded.*reload/s;

test('without Office.js the pane says at once, in both languages, what to do', async () => {
  const page = await openPane('refused');
  const text = page.getByRole('alert');
  await text.waitFor();
  expect(await text.innerText()).toMatch(zh);
  expect(await text.innerText()).toMatch(en);
  expect(await text.innerText()).not.toMatch(/还在载入|still loading/);
  await page.close();
});

test('an Office.js that does not answer leaves a text that comes after a while, not an empty page', async () => {
  const page = await openPane('none');
  const text = page.locator('.not-opened');
  await text.waitFor({ state: 'attached' });
  expect(await text.isVisible()).toBe(false);
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  expect(await text.isVisible()).toBe(true);
  expect(await text.innerText()).toMatch(/还在载入.*office\.js.*重新载入/s);
  expect(await text.innerText()).toMatch(/still loading.*reload/s);
  // Nobody knows yet which of the two is missing.
  expect(await text.innerText()).not.toMatch(/没有载入|could not be loaded/);
  await page.close();
});
