import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';

let demo: OpenedDemo;
beforeAll(async () => {
  demo = await openDemo({ name: 'english', language: 'en' });
}, 600_000);
afterAll(() => demo?.close());

const inPane = (name: string | RegExp) => demo.pane.getByRole('button', { name });

test('pane, ribbon and new sheets follow the display language', async () => {
  await demo.page.getByRole('button', { name: 'Open pane' }).click();
  await inPane('Create four sheets').click();
  await demo.pane.getByText('4 days late').filter({ visible: true }).first().waitFor();
  expect(await demo.ask((page) => page.sheetNames())).toEqual(
    expect.arrayContaining(['Monthly Plan', 'Task Tracker', 'Issue Log', 'Monthly Summary']),
  );
  expect((await demo.read('Task Tracker', 'K6')).value).toBe('Blocked');
  await demo.screenshot('today');
});

test('nothing is clipped at 320 pixels, and nothing scrolls sideways', async () => {
  const frame = demo.page.frames().find((candidate) => candidate.url().includes('taskpane'));
  await demo.page.locator('.pane').evaluate((pane) => (pane.style.width = '320px'));
  await demo.screenshot('today-320');
  const widths = await frame?.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: window.innerWidth,
  }));
  expect(widths?.content).toBeLessThanOrEqual(widths?.window ?? 0);
});

test('at 320 pixels the trend takes one line, and so does each entry of a menu at the right edge', async () => {
  const trend = demo.pane.getByRole('button', { name: /^Alerts day by day: Since / });
  expect(await trend.innerText()).toMatch(/^Red \+1, amber −1$/);
  const lines = await trend
    .locator('span')
    .first()
    .evaluate((words) => words.getClientRects().length);
  expect(lines).toBe(1);
  const row = demo.pane.locator('[role=row][aria-level="2"]').first();
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.press('Enter');
  await inPane('More').click();
  const entry = demo.pane.getByRole('menuitem', { name: /^Move follow-on tasks/ });
  expect((await entry.boundingBox())?.height).toBeLessThan(44);
  const menu = await demo.pane.getByRole('menu').boundingBox();
  const pane = await demo.pane.owner().boundingBox();
  if (!menu || !pane) throw new Error('No menu is shown.');
  expect(menu.x + menu.width).toBeLessThanOrEqual(pane.x + pane.width - 7);
  await demo.page.keyboard.press('Escape');
});

test('the pane can be switched to Chinese and remembers it', async () => {
  await demo.pane.getByRole('tab', { name: 'Settings' }).click();
  await demo.pane.getByRole('combobox', { name: 'Language' }).selectOption('zh-CN');
  await demo.pane.getByRole('tab', { name: '今日' }).waitFor();
  await demo.screenshot('settings-in-chinese');
});
