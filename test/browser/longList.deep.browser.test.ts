import { planBook } from '../../bench/planBook';
import { writeXlsx } from '../../dev-host/book';
import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';
import { expectAccessible } from './expectAccessible';
import { paneFrame } from './paneFrame';
import { paneWidth } from './paneWidth';
import { clippedTexts } from './screens/clippedTexts';

let demo: OpenedDemo;

beforeAll(async () => {
  const bytes = Buffer.from(await writeXlsx(await planBook(20_000)));
  demo = await openDemo({ name: 'long-list', file: { name: '两万行.xlsx', bytes } });
  await demo.page.getByRole('button', { name: '打开面板' }).click();
  await demo.pane.getByRole('gridcell').first().waitFor({ timeout: 400_000 });
}, 600_000);
afterAll(() => demo?.close());

/** What the list draws, and where its rows are in the pane's window. */
const look = async () => {
  const frame = await paneFrame(demo.pane);
  return frame.evaluate(() => {
    const scroller = document.querySelector<HTMLElement>('[data-scroller]');
    const box = scroller?.getBoundingClientRect();
    const inSight = [...document.querySelectorAll('[role=treegrid] [aria-rowindex]')].flatMap((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      const visible = box && bottom > box.top && top < box.bottom;
      const isHeading = row.getAttribute('aria-level') === '1';
      return visible ? [{ index: Number(row.getAttribute('aria-rowindex')), isHeading, top, bottom }] : [];
    });
    return {
      rowCount: Number(document.querySelector('[role=treegrid]')?.getAttribute('aria-rowcount')),
      drawn: document.querySelectorAll('[role=treegrid] [role=row]').length,
      inSight: inSight.sort((one, other) => one.index - other.index),
      focused: Number(document.activeElement?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')),
      top: box?.top ?? 0,
      bottom: box?.bottom ?? 0,
    };
  });
};
const settled = async () => demo.page.waitForTimeout(400);

test('ten thousand alerts draw only what is in sight, and say how many there are', async () => {
  const { rowCount, drawn } = await look();
  expect(rowCount).toBeGreaterThan(10_000);
  expect(drawn).toBeLessThan(40);
});

test.each(['light', 'dark', 'contrast'] as const)(
  'ten thousand alerts are as accessible as one (%s), and nothing is cut off',
  async (theme) => {
    await paneWidth(demo, 320);
    await demo.page.emulateMedia({
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      forcedColors: theme === 'contrast' ? 'active' : 'none',
    });
    const frame = await paneFrame(demo.pane);
    await frame.evaluate((isDarkTheme) => {
      Object.defineProperty(Office.context, 'officeTheme', {
        get: () => ({ isDarkTheme }),
        configurable: true,
      });
      window.dispatchEvent(new FocusEvent('focus'));
    }, theme === 'dark');
    await expectAccessible(demo.pane);
    expect(await clippedTexts(frame)).toEqual([]);
    await demo.screenshot(theme);
    await demo.page.emulateMedia({ colorScheme: null, forcedColors: null });
  },
);

test('the wheel goes through them without gaps or overlaps', async () => {
  await demo.pane.getByRole('gridcell').first().hover();
  for (let turn = 0; turn < 30; turn += 1) await demo.page.mouse.wheel(0, 1500);
  await settled();
  const { inSight, top, bottom, drawn } = await look();
  expect(drawn).toBeLessThan(40);
  const rows = inSight.filter(({ isHeading }) => !isHeading);
  expect(rows.length).toBeGreaterThan(2);
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    if (!next) return;
    expect(next.index).toBe(row.index + 1);
    expect(Math.abs(next.top - row.bottom)).toBeLessThan(10);
  });
  expect(rows[0]?.top).toBeLessThanOrEqual(top + 8);
  expect(rows.at(-1)?.bottom).toBeGreaterThanOrEqual(bottom - 8);
  // Whose rows these are stays in sight, right below counters and search.
  expect(inSight.filter(({ isHeading }) => isHeading)).toEqual([
    expect.objectContaining({ index: 1, top: top + 92 }),
  ]);
  await demo.screenshot('middle');
});

test('End and Home lead to the last and the first row, with the focus in sight', async () => {
  // A row itself: the first cell is that of the group's menu.
  const row = demo.pane.locator('[role=row][aria-level="2"]').first();
  await row.click({ position: { x: 60, y: 15 } });
  await demo.page.keyboard.press('End');
  await settled();
  const atEnd = await look();
  expect(atEnd.focused).toBe(atEnd.rowCount);
  expect(atEnd.inSight.map(({ index }) => index)).toContain(atEnd.rowCount);
  await demo.page.keyboard.press('PageUp');
  await settled();
  expect((await look()).focused).toBeLessThan(atEnd.rowCount);
  await demo.screenshot('end');
  await demo.page.keyboard.press('Home');
  await settled();
  const atHome = await look();
  // The heading of the first group, which opens and closes it.
  expect(atHome.focused).toBe(1);
  expect(atHome.inSight.map(({ index }) => index)).toContain(1);
});

test('a focused row that is scrolled out of sight keeps the focus, and the arrows go on from it', async () => {
  await demo.page.keyboard.press('ArrowDown');
  await settled();
  await demo.page.mouse.wheel(0, 60_000);
  await settled();
  const away = await look();
  expect(away.focused).toBe(2);
  expect(away.inSight.map(({ index }) => index)).not.toContain(2);
  await demo.page.keyboard.press('ArrowDown');
  await settled();
  const back = await look();
  expect(back.focused).toBe(3);
  expect(back.inSight.map(({ index }) => index)).toContain(3);
});
