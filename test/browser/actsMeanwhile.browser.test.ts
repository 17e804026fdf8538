import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';
import { WAITING, waitingBook } from './waitingBook';

/** Acts that write cells and their undo, by mouse, with a colleague’s edit between the look and the write. */

const TRACKER = '任务进度跟踪表';
const TASK = '仓库库存系统调试';

let demo: OpenedDemo;
beforeAll(async () => {
  const bytes = Buffer.from(await waitingBook());
  demo = await openDemo({ name: 'acts-meanwhile', file: { name: 'team.xlsx', bytes } });
  await demo.page.getByRole('button', { name: '打开面板' }).click();
  await row().waitFor();
  await demo.showSheet(TRACKER);
}, 600_000);
afterAll(() => demo?.close());

const button = (name: string | RegExp) => demo.pane.getByRole('button', { name, exact: true }).first();
const row = () => demo.pane.locator('[role=row][aria-level="2"]').filter({ hasText: TASK }).first();
const value = async (address: string) => (await demo.read(TRACKER, address)).value;
const says = (text: string | RegExp) => demo.pane.getByRole('status').filter({ hasText: text }).waitFor();
/** A day as a cell holds it. */
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

/** Opens the row and an act by its button. */
async function start(name: string): Promise<void> {
  await row().waitFor();
  if ((await row().getAttribute('aria-expanded')) !== 'true')
    await row().click({ position: { x: 60, y: 15 } });
  await button(name).click();
}
async function confirm(name: string): Promise<void> {
  await button(name).waitFor();
  await button(name).click();
}
async function enterDay(label: string, iso: string): Promise<void> {
  const field = demo.pane.getByLabel(label);
  await field.waitFor();
  await field.fill(iso);
}
const enterText = (label: string, text: string) => demo.pane.getByRole('textbox', { name: label }).fill(text);

/** Takes the last change back, and waits until the row is there as before. */
async function undo(): Promise<void> {
  await button('撤销').click();
  await says(/^已撤销/);
  await row().waitFor();
}
const colleagueTypes = (address: string, text: string) => demo.typeInCell(TRACKER, address, text);
const becomes = (address: string, wanted: string) =>
  demo.page.waitForFunction(([of, cell, text]) => window.opsbookDemo.readCell(of, cell).value === text, [
    TRACKER,
    address,
    wanted,
  ] as const);

test('标记完成: written, taken back; a status a colleague chose meanwhile stays, and what was done is said', async () => {
  await start('标记完成');
  await confirm('写入 2 格');
  await says(/已完成/);
  expect([await value('F6'), await value('K6')]).toEqual(['已完成', '延期完成']);
  await undo();
  expect([await value('E6'), await value('F6'), await value('K6')]).toEqual([null, '受阻', '受阻']);
  await start('标记完成');
  await button('写入 2 格').waitFor();
  await colleagueTypes('F6', '进行中');
  await confirm('写入 2 格');
  await says('1 格没有写入');
  expect([await value('E6'), await value('F6')]).toEqual([day('2026-06-24'), '进行中']);
  await undo();
  expect([await value('E6'), await value('F6')]).toEqual([null, '进行中']);
  await colleagueTypes('F6', '受阻');
});

test('改期 with the task that waits: both moved and taken back; a date a colleague moved meanwhile stays', async () => {
  await start('改期');
  await enterDay('新的计划完成时间', '2026-06-30');
  await enterText('原因', '接口延期');
  const follow = demo.pane.getByRole('checkbox', { name: new RegExp(`^${WAITING}`) });
  await follow.waitFor();
  await follow.click();
  await demo.screenshot('reschedule');
  await confirm('写入 3 格');
  await says(/已改期/);
  expect([await value('D6'), await value('C7'), await value('D7')]).toEqual([
    day('2026-06-30'),
    day('2026-07-11'),
    day('2026-07-13'),
  ]);
  await undo();
  expect([await value('D6'), await value('C7'), await value('D7')]).toEqual([
    day('2026-06-20'),
    day('2026-07-01'),
    day('2026-07-03'),
  ]);
  await start('改期');
  await enterDay('新的计划完成时间', '2026-06-30');
  await enterText('原因', '接口延期');
  await colleagueTypes('D6', '2026-06-22');
  await confirm('写入 1 格');
  await demo.pane.getByText(/^这格已被他人改为“.*22”，没有写入。核对后再写。$/).waitFor();
  expect(await value('D6')).toBe(day('2026-06-22'));
  expect(await demo.pane.getByRole('textbox', { name: '原因' }).inputValue()).toBe('接口延期');
  await button('取消').click();
  await colleagueTypes('D6', '2026-06-20');
});

test.each([
  ['填下一步', '修改“下一步”', '下一步计划', 'H6', '协调供应商6月22日修复'],
  ['填原因', '修改“原因”', '延期/受阻原因', 'G6', '第三方接口数据对接失败'],
])(
  '%s: written, taken back; a colleague’s text meanwhile stays and is shown',
  async (_, name, label, address, before) => {
    await start(name);
    await enterText(label, '王磊 6月26日前补签');
    await confirm(`替换 ${address}`);
    await becomes(address, '王磊 6月26日前补签');
    await undo();
    expect(await value(address)).toBe(before);
    await start(name);
    await enterText(label, '我写的');
    await colleagueTypes(address, '同事写的');
    await confirm(`替换 ${address}`);
    await demo.pane.getByText('这格已被他人改为“同事写的”，没有写入。核对后再写。').waitFor();
    expect(await value(address)).toBe('同事写的');
    expect(await demo.pane.getByRole('textbox', { name: label }).inputValue()).toBe('我写的');
    await button('取消').click();
    await colleagueTypes(address, before);
  },
);
