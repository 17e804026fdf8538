import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';
import { hasFocus, tabTo } from './tabTo';
import { WAITING, waitingBook } from './waitingBook';

/** Acts on an alert and their undo by the keyboard alone, with a colleague’s edit in between; by mouse: actsMeanwhile. */

const TRACKER = '任务进度跟踪表';
const TASK = '仓库库存系统调试';

/** A day as a cell holds it. */
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

describe('by keyboard', () => {
  let demo: OpenedDemo;
  beforeAll(async () => {
    const bytes = Buffer.from(await waitingBook());
    demo = await openDemo({ name: 'acts-by-keyboard', file: { name: 'team.xlsx', bytes } });
    await demo.page.getByRole('button', { name: '打开面板' }).click();
    await row().waitFor();
    await demo.showSheet(TRACKER);
  }, 600_000);
  afterAll(() => demo?.close());

  const button = (name: string | RegExp) => demo.pane.getByRole('button', { name, exact: true }).first();
  const row = () => demo.pane.locator('[role=row][aria-level="2"]').filter({ hasText: TASK }).first();
  const press = async (...keys: string[]) => {
    for (const key of keys) await demo.page.keyboard.press(key);
  };
  const value = async (address: string) => (await demo.read(TRACKER, address)).value;
  const says = (text: string | RegExp) => demo.pane.getByRole('status').filter({ hasText: text }).waitFor();

  /** Opens an act by its letter on the row. */
  async function start(letter: string): Promise<void> {
    await row().waitFor();
    await row().focus();
    await press(letter);
  }

  async function confirm(name: string | RegExp): Promise<void> {
    await button(name).waitFor();
    // The colleague’s edit had the focus.
    if (!(await demo.pane.locator('form :focus').count()))
      await demo.pane.locator('form input, form textarea').first().focus();
    await press('Control+Enter');
  }

  /** A date field has the focus from the start; how it wants its parts typed depends on the system’s language. */
  async function enterDay(label: string, iso: string): Promise<void> {
    const field = demo.pane.getByLabel(label);
    await field.waitFor();
    const [year = '', month = '', date = ''] = iso.split('-');
    for (const digits of [`${month}${date}${year}`, `${year}${month}${date}`]) {
      await field.focus();
      await demo.page.keyboard.type(digits);
      if ((await field.inputValue()) === iso) return;
      await press('Control+a', 'Delete');
    }
    throw new Error(`${iso} cannot be typed.`);
  }

  async function enterText(label: string, text: string): Promise<void> {
    const field = demo.pane.getByRole('textbox', { name: label });
    if (!(await hasFocus(field))) await tabTo(demo.page, field);
    await press('Control+a');
    await demo.type(text);
  }

  /** Takes the last change back, and waits until the row is there as before. */
  async function undo(): Promise<void> {
    // What was written is said before the form has closed.
    await demo.pane.locator('form').waitFor({ state: 'detached' });
    // The focus is in the list, or in what stands for an empty one.
    await press('z');
    await says(/^已撤销/);
    await row().waitFor();
  }

  async function colleagueTypes(address: string, text: string): Promise<void> {
    if ((await demo.ask((page) => page.selection().sheetName)) !== TRACKER) await demo.showSheet(TRACKER);
    await demo.typeInCell(TRACKER, address, text);
  }
  /** As it was, with a list that has seen it. */
  async function putBack(address: string, text: string): Promise<void> {
    await colleagueTypes(address, text);
    await demo.pane.locator('header').getByRole('button', { name: '刷新' }).click();
    await says(/已刷新|改动/);
    await demo.pane.getByText('表格有新改动').waitFor({ state: 'detached' });
  }
  const becomes = (address: string, wanted: string | number | null, sheet = TRACKER) =>
    demo.page.waitForFunction(([of, cell, value]) => window.opsbookDemo.readCell(of, cell).value === value, [
      sheet,
      address,
      wanted,
    ] as const);

  test('标记完成: written, taken back; a status a colleague chose meanwhile stays, and that is said', async () => {
    await start('d');
    await confirm('写入 2 格');
    await says(/已完成/);
    expect([await value('F6'), await value('K6')]).toEqual(['已完成', '延期完成']);
    await undo();
    expect([await value('E6'), await value('F6'), await value('K6')]).toEqual([null, '受阻', '受阻']);
    await start('d');
    await button('写入 2 格').waitFor();
    await colleagueTypes('F6', '进行中');
    await confirm('写入 2 格');
    await says('1 格没有写入');
    expect([await value('E6'), await value('F6')]).toEqual([day('2026-06-24'), '进行中']);
    await undo();
    expect([await value('E6'), await value('F6')]).toEqual([null, '进行中']);
    await putBack('F6', '受阻');
  });

  test('改期 with the task that waits: both moved and taken back; a date a colleague moved meanwhile stays', async () => {
    await start('r');
    await enterDay('新的计划完成时间', '2026-06-30');
    await enterText('原因', '接口延期');
    const follow = demo.pane.getByRole('checkbox', { name: new RegExp(`^${WAITING}`) });
    await follow.waitFor();
    await tabTo(demo.page, follow);
    await press('Space');
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
    await start('r');
    await enterDay('新的计划完成时间', '2026-06-30');
    await enterText('原因', '接口延期');
    await colleagueTypes('D6', '2026-06-22');
    await confirm('写入 1 格');
    await demo.pane.getByText(/^这格已被他人改为“.*22”，没有写入。核对后再写。$/).waitFor();
    expect(await value('D6')).toBe(day('2026-06-22'));
    expect(await demo.pane.getByRole('textbox', { name: '原因' }).inputValue()).toBe('接口延期');
    await button('取消').click();
    await putBack('D6', '2026-06-20');
  });

  test.each([
    ['填下一步', 'n', '下一步计划', 'H6', '协调供应商6月22日修复'],
    ['填原因', 'y', '延期/受阻原因', 'G6', '第三方接口数据对接失败'],
  ])(
    '%s: written, taken back; a colleague’s text meanwhile stays and is shown',
    async (_, letter, label, address, before) => {
      await start(letter);
      await enterText(label, '王磊 6月26日前补签');
      await confirm(`替换 ${address}`);
      await becomes(address, '王磊 6月26日前补签');
      await undo();
      expect(await value(address)).toBe(before);
      await start(letter);
      await enterText(label, '我写的');
      await colleagueTypes(address, '同事写的');
      await confirm(`替换 ${address}`);
      await demo.pane.getByText('这格已被他人改为“同事写的”，没有写入。核对后再写。').waitFor();
      expect(await value(address)).toBe('同事写的');
      expect(await demo.pane.getByRole('textbox', { name: label }).inputValue()).toBe('我写的');
      await button('取消').click();
      await putBack(address, before);
    },
  );

  const tickFirst = async () => {
    const box = demo.pane.getByRole('checkbox', { name: new RegExp(`^${WAITING}`) });
    await box.waitFor();
    await box.focus();
    await press('Space');
  };
  test('顺延: what is ticked is moved and taken back; a date a colleague moved meanwhile stays', async () => {
    await start('c');
    await tickFirst();
    await confirm('写入 2 格');
    await says('已顺延后续任务');
    expect([await value('C7'), await value('D7')]).toEqual([day('2026-07-05'), day('2026-07-07')]);
    await undo();
    expect([await value('C7'), await value('D7')]).toEqual([day('2026-07-01'), day('2026-07-03')]);
    await start('c');
    await tickFirst();
    await colleagueTypes('D7', '2026-07-04');
    await confirm('写入 2 格');
    await demo.pane.getByText(/^“T004”已被他人改为“.*04”，未写入。$/).waitFor();
    expect(await value('D7')).toBe(day('2026-07-04'));
    await button('取消').click();
    await undo();
    expect([await value('C7'), await value('D7')]).toEqual([day('2026-07-01'), day('2026-07-04')]);
  });

  test.each([
    ['知晓', 'k', /已知晓/],
    ['稍后提醒', 's', /6月25日再提醒/],
  ])('%s: out of the counts and back; what a colleague wrote meanwhile stays', async (_, letter, said) => {
    await row().waitFor();
    await colleagueTypes('I6', '同事补充');
    await start(letter);
    // 明天 is the first of the days to choose from.
    if (letter === 's') await press('Enter');
    await says(said);
    await button('红 0').waitFor();
    expect([await value('A2'), await value('I6')]).toEqual([
      expect.stringMatching(/红 0 .*已处理 1（红 1）/),
      '同事补充',
    ]);
    await undo();
    await button('红 1').waitFor();
    expect([await value('A2'), await value('I6')]).toEqual([expect.stringMatching(/红 1 /), '同事补充']);
  });
});
