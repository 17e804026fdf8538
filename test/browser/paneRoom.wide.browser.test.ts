import { planBook } from '../../bench/planBook';
import { writeXlsx } from '../../dev-host/book';
import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';
import { paneFrame } from './paneFrame';

/** What the panes people have leave for the list (brief, section 1): Excel's own reference pane is 350 × 378 px. */

let demo: OpenedDemo;
beforeAll(async () => {
  const bytes = Buffer.from(await writeXlsx(await planBook(150)));
  demo = await openDemo({ name: 'pane-room', language: 'en', file: { name: 'team.xlsx', bytes } });
}, 600_000);
afterAll(() => demo?.close());

/** Opens the pane anew in a window of its own of that size; as high as the page lets it be for null. */
async function openPane(width: number, height: number | null): Promise<void> {
  await reopen();
  await demo.page.locator('.pane[data-person=me]').evaluate(
    (pane, [wide, high]) => {
      const { style } = pane as HTMLElement;
      const title = pane.clientHeight - (pane.querySelector('iframe')?.clientHeight ?? 0);
      style.width = `${wide}px`;
      style.height = high === null ? '' : `${high + title}px`;
      style.alignSelf = high === null ? '' : 'start';
    },
    [width, height] as const,
  );
  await reopen();
  await demo.pane.locator('[role=row][aria-level="2"]').first().waitFor();
  // The trend keeps its place until it is fetched, and is part of what is measured.
  await demo.pane.getByRole('region', { name: 'Alerts day by day' }).waitFor({ state: 'attached' });
}

async function reopen(): Promise<void> {
  const close = demo.page.locator('.pane[data-person=me] .pane-close');
  if (await close.isVisible()) await close.click();
  await demo.page.getByRole('button', { name: 'Open pane' }).click();
  await demo.pane.getByRole('main').waitFor();
}

/** Pixels between the counters and the footer, and where the rows of alerts are. */
const look = async () => {
  const frame = await paneFrame(demo.pane);
  return frame.evaluate(() => {
    const [counters, footer, search] = ['[role=toolbar]', 'footer', 'input[type=search]'].map((selector) =>
      document.querySelector(selector)?.getBoundingClientRect(),
    );
    const top = counters?.bottom ?? 0;
    const bottom = footer?.top ?? 0;
    const rows = [...document.querySelectorAll('[role=row][aria-level="2"]')].map((row) => {
      const { top: from, bottom: to, height } = row.getBoundingClientRect();
      return { height, seen: Math.max(0, Math.min(to, bottom) - Math.max(from, top)) / height };
    });
    return {
      window: window.innerHeight,
      heights: [...new Set(rows.map(({ height }) => height))],
      rowsSeen: rows.reduce((sum, { seen }) => sum + seen, 0),
      searchIsSeen: (search?.top ?? 0) >= top,
      counters: counters?.height,
    };
  });
};

test('a pane of 350 × 378 px shows nearly four rows at once; search and trend lie above them', async () => {
  await openPane(350, 378);
  const { rowsSeen, heights, searchIsSeen, counters, window } = await look();
  expect(window).toBe(378);
  expect(rowsSeen).toBeGreaterThan(3.7);
  expect([heights, searchIsSeen, counters]).toEqual([[52], false, 28]);
  await demo.screenshot('short');
  await demo.pane.locator('[role=row][aria-level="2"]').first().focus();
  await demo.page.keyboard.press('/');
  expect((await look()).searchIsSeen).toBe(true);
  await demo.screenshot('short-search');
});

test('a pane of 320 px opens at its top, and three buttons of an open row stand in one line', async () => {
  await openPane(320, null);
  const { heights, searchIsSeen, counters } = await look();
  expect([heights, searchIsSeen, counters]).toEqual([[52], true, 44]);
  await demo.pane.locator('[role=row][aria-level="2"]').first().press('Enter');
  const buttons = demo.pane.locator('[role=gridcell] [role=toolbar]').getByRole('button');
  await buttons.last().waitFor();
  const tops = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect([tops.length, new Set(tops).size]).toEqual([3, 1]);
  await demo.screenshot('narrow-open');
});

/** Pixels from the end of the heading in sight to a row. */
const placeOfRow = async (task: string) => {
  const frame = await paneFrame(demo.pane);
  return frame.evaluate((name) => {
    const rows = [...document.querySelectorAll('[role=row][aria-level="2"]')];
    const row = rows.find((one) => one.getAttribute('aria-label')?.includes(name));
    const heading = document.querySelector('[role=rowheader]')?.getBoundingClientRect();
    return Math.round((row?.getBoundingClientRect().top ?? NaN) - (heading?.bottom ?? NaN));
  }, task);
};

test('of a long next step the end gives way, not whose task it is', async () => {
  await openPane(350, 378);
  const row = demo.pane.locator('[role=row][aria-level="2"]').first();
  // Its cell is selected in the sheet, in view.
  await row.press('Enter');
  await demo.page.waitForFunction(() =>
    /^[A-Z]+(?!1$|2$|3$)\d+$/.test(window.opsbookDemo.selection().address),
  );
  const { sheetName, address } = await demo.ask((page) => page.selection());
  await row.press('Enter');
  const nextStep = '与供应商和物流一起把六月剩下的订单逐一核对，再把结果发给所有门店';
  await demo.typeInCell(sheetName, `H${address.replace(/\D/g, '')}`, nextStep);
  await demo.pane.getByText(nextStep).first().waitFor();
  const frame = await paneFrame(demo.pane);
  const cut = await frame.evaluate(() =>
    [...document.querySelectorAll('[role=row][aria-expanded=false] span')].flatMap((span) => {
      const isCut = getComputedStyle(span).textOverflow === 'ellipsis' && span.scrollWidth > span.clientWidth;
      return isCut ? [span.textContent ?? ''] : [];
    }),
  );
  expect(cut).toContain(nextStep);
  expect(cut.filter((text) => text.startsWith('负责人'))).toEqual([]);
  await demo.screenshot('long-next-step');
});

test('a sheet stands on the footer, which says what became of 撤销', async () => {
  await openPane(320, null);
  await demo.pane.getByRole('button', { name: 'Keys and help' }).click();
  const sheet = demo.pane.getByRole('dialog');
  await sheet.waitFor();
  const boxes = async () => {
    const [lower, upper] = [demo.pane.locator('footer'), sheet].map((one) => one.boundingBox());
    return { top: Math.round((await lower)?.y ?? 0), bottom: Math.round(sum(await upper)) };
  };
  await expect(boxes().then(({ top, bottom }) => top - bottom)).resolves.toBe(0);
  // A click beside it closes it, on the footer too.
  await demo.pane.locator('footer').click({ position: { x: 150, y: 16 }, force: true });
  await sheet.waitFor({ state: 'detached' });
});

const sum = (box: { y: number; height: number } | null | undefined) => (box ? box.y + box.height : NaN);

test('what a row is about is seen while a form is open in it and after it, however low the pane', async () => {
  await openPane(350, 378);
  const { pane, page } = demo;
  const row = pane.locator('[role=row][aria-level="2"]').nth(1);
  const task = (await row.getAttribute('aria-label'))?.split(', ')[1] ?? '';
  await row.focus();
  for (const key of ['r', 'Escape', 'n', 'Escape']) {
    await page.keyboard.press(key);
    if (key === 'Escape') await pane.locator('form').waitFor({ state: 'detached' });
    else await pane.locator('form').waitFor();
    expect(await placeOfRow(task)).toBeGreaterThanOrEqual(0);
    await demo.screenshot(`short-${key}`);
  }
});

test('the menus of a row and of a group lie over what comes below, in a long list too', async () => {
  await openPane(320, null);
  const { pane, page } = demo;
  /** Entries of the open menu of which something else is seen where they are. */
  const covered = async () => {
    const frame = await paneFrame(pane);
    return frame.evaluate(() =>
      [...document.querySelectorAll('[role=menuitem]')].flatMap((item) => {
        const { left, top, width, height } = item.getBoundingClientRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        return seen && item.contains(seen) ? [] : [item.textContent];
      }),
    );
  };
  const rows = pane.locator('[role=row][aria-level="2"]');
  await rows.nth(2).press('Enter');
  await pane.getByRole('button', { name: 'More', exact: true }).click();
  const menu = pane.getByRole('menu');
  await menu.waitFor();
  expect(await covered()).toEqual([]);
  await demo.screenshot('menu-of-row');
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  // Scrolled until the next group's heading stands where the menu will be.
  await rows.last().waitFor();
  const frame = await paneFrame(pane);
  await frame.evaluate(() => {
    const [, next] = document.querySelectorAll('[role=rowheader]');
    next?.scrollIntoView({ block: 'center' });
  });
  await pane
    .getByRole('rowheader')
    .first()
    .locator('xpath=..')
    .getByRole('gridcell')
    .getByRole('button')
    .click();
  await menu.waitFor();
  expect(await covered()).toEqual([]);
  await demo.screenshot('menu-of-group');
});
