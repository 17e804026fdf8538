import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import type { OpsbookDemo } from '../page/opsbookDemo';
import { projectFolder } from '../server/build/projectFolders';
import type { ShownByDemo } from '../server/start/startDemo';
import { demoSite } from './demoSite';
import { keepPictures } from './browser/keepPictures';
import { slowDown } from './browser/slowDown';
import { typeText } from './typeText';
import { watchPage } from './watchPage';

export interface OpenOptions extends ShownByDemo {
  /** Names the folder of the screenshots. */
  name: string;
  language?: 'zh-CN' | 'en';
  viewport?: { width: number; height: number };
}

/** The demo in a browser, with the few gestures every test needs. All of them use the real mouse and keyboard. */
export interface OpenedDemo {
  page: Page;
  /** The add-in in the task pane. */
  pane: FrameLocator;
  /** The add-in in the pane of the second person. */
  colleague: FrameLocator;
  /** What the page lets tests ask; see `OpsbookDemo`. */
  ask<Answer>(question: (demo: OpsbookDemo) => Answer | Promise<Answer>): Promise<Answer>;
  /** Clicks the sheet's tab, a second time where the tab bar was just being redrawn and did not notice. */
  showSheet(sheetName: string): Promise<void>;
  clickCell(sheetName: string, address: string): Promise<void>;
  /** Types where the keyboard is, Chinese through an input method. */
  type(text: string): Promise<void>;
  /** Clicks the cell, types and presses Enter. */
  typeInCell(sheetName: string, address: string, text: string): Promise<void>;
  read(sheetName: string, address: string): Promise<ReturnType<OpsbookDemo['readCell']>>;
  /** Keeps a picture in `test-output/<name>/`, where pictures are wanted: see `keepPictures`. */
  screenshot(picture: string): Promise<void>;
  /** Ends all. @throws Error when a request left the machine or the page reported an error meanwhile */
  close(): Promise<void>;
}

/** Opens the demo in a page that remembers nothing of the ones before it. */
export async function openDemo(options: OpenOptions): Promise<OpenedDemo> {
  const site = await demoSite();
  await site.demo.serve(options);
  const context = await site.window(options.language === 'en' ? 'en-US' : 'zh-CN');
  const page = await context.newPage();
  await page.setViewportSize(options.viewport ?? { width: 1440, height: 860 });
  // Below jest's own limit, so that a failure names what it waited for; far above what it takes, so that a busy
  // machine is no failure.
  page.setDefaultTimeout(25_000);
  await forget(page, [site.demo.address, site.demo.addinOrigin]);
  await slowDown(page);
  const watch = watchPage(page);
  await page.goto(`${site.demo.address}?lang=${options.language ?? 'zh-CN'}`);
  await page.waitForFunction(() => 'opsbookDemo' in window);
  await page.evaluate(() => window.opsbookDemo.ready);
  return gestures(page, options.name, async () => {
    await page.close();
    await context.clearPermissions();
    await site.leave();
    watch.check();
  });
}

/** Removes what pages before this one have stored; what they have fetched stays. */
async function forget(page: Page, addresses: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const address of addresses) {
    const storageTypes = 'cookies,local_storage,indexeddb';
    await session.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes });
  }
  await session.detach();
}

/** Where a cell is drawn, once it stays there: a sheet chosen by its tab is shown and drawn some frames later. */
function standingBox(page: Page, sheetName: string, address: string) {
  return page.evaluate(
    async ([sheet, cell]) => {
      const until = performance.now() + 20_000;
      for (let before = { x: NaN, y: NaN, height: NaN }; ;) {
        for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
        try {
          const now = window.opsbookDemo.cellBox(sheet, cell);
          if (now.x === before.x && now.y === before.y && now.height === before.height) return now;
          before = now;
        } catch (notShown) {
          if (performance.now() > until) throw notShown;
        }
      }
    },
    [sheetName, address] as const,
  );
}

/** Two clicks at one place within this time are a double-click, which opens the cell. */
const DOUBLE_CLICK_MS = 600;

function gestures(page: Page, name: string, close: () => Promise<void>): OpenedDemo {
  let last = { cell: '', at: 0 };
  const clickCell = async (sheetName: string, address: string) => {
    const cell = `${sheetName}!${address}`;
    if (cell === last.cell) await page.waitForTimeout(Math.max(0, last.at + DOUBLE_CLICK_MS - Date.now()));
    const box = await standingBox(page, sheetName, address);
    await page.mouse.click(box.x + Math.min(10, box.width / 2), box.y + box.height / 2);
    last = { cell, at: Date.now() };
  };
  return {
    page,
    pane: page.frameLocator('.pane[data-person=me] iframe'),
    colleague: page.frameLocator('.pane[data-person=colleague] iframe'),
    // The function travels to the page as text, so it sees nothing of the test but what it is given.
    ask: (question) => page.evaluate(`(${question.toString()})(window.opsbookDemo)`),
    async showSheet(sheetName) {
      const tab = page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: sheetName }).first();
      const isShown = () =>
        page.waitForFunction((name) => window.opsbookDemo.selection().sheetName === name, sheetName, {
          timeout: 1_000,
        });
      for (let left = 5; left > 0; left -= 1) {
        await tab.click();
        const shown = await isShown().catch((error: unknown) => {
          if (left === 1) throw error;
          return null;
        });
        if (shown) return;
      }
    },
    clickCell,
    type: (text) => typeText(page, text),
    async typeInCell(sheetName, address, text) {
      await clickCell(sheetName, address);
      await typeText(page, text);
      await page.keyboard.press('Enter');
    },
    read: (sheetName, address) =>
      page.evaluate(([sheet, cell]) => window.opsbookDemo.readCell(sheet, cell), [
        sheetName,
        address,
      ] as const),
    async screenshot(picture) {
      if (!keepPictures) return;
      const folder = join(projectFolder, 'test-output', name);
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${picture}.png`) });
    },
    close,
  };
}
