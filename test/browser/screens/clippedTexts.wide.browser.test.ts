import type { Page } from 'playwright-core';
import { demoSite } from '../../../dev-host/testing/demoSite';
import type { RunningSite } from '../../../dev-host/testing/RunningSite';
import { clippedTexts } from './clippedTexts';

let site: RunningSite;
let page: Page;
beforeAll(async () => {
  site = await demoSite();
  page = await site.browser.newPage({ viewport: { width: 320, height: 400 } });
});
afterAll(async () => {
  await page?.close();
  await site?.leave();
});

const long = '很长的任务名称'.repeat(8);

test.each([
  ['cut off to the side', `<div style="width:90px;overflow:hidden;white-space:nowrap">${long}</div>`],
  ['cut off below', `<div style="height:20px;overflow:hidden">${long}</div>`],
  ['outside of the window', `<div style="white-space:nowrap">${long}</div>`],
  ['wider than its list', `<select style="width:60px"><option>${long}</option></select>`],
  ['to be scrolled to', `<div style="width:90px;overflow-x:auto"><div style="width:200px">a</div></div>`],
])('a text that is %s is found', async (_, html) => {
  await page.setContent(html);
  expect((await clippedTexts(page.mainFrame())).length).toBeGreaterThan(0);
});

test.each([
  ['wraps', `<div style="width:90px;overflow:hidden">${long}</div>`],
  ['is scrolled out of sight', `<div style="height:30px;overflow-y:auto">${`${long}<br>`.repeat(9)}</div>`],
  ['is for screen readers', `<div style="width:1px;overflow:hidden;clip-path:inset(50%)">${long}</div>`],
])('a text that %s is none', async (_, html) => {
  await page.setContent(html);
  expect(await clippedTexts(page.mainFrame())).toEqual([]);
});
