import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';
import { paneWidth } from './paneWidth';
import { tabTo } from './tabTo';

const RUNS = [
  {
    language: 'zh-CN',
    by: 'mouse',
    ...{ sheet: '月度运营计划总表', tracker: '任务进度跟踪表' },
    ...{ open: '打开面板', create: '创建四张表', plan: '计划', generate: '生成任务', add: '添加 3 个任务' },
    ...{ lack: '缺完成标准', counts: '3 行，1 行待补齐', task: '渠道合作获客20家', complete: '齐全 2' },
  },
  {
    language: 'en',
    by: 'keyboard',
    ...{ sheet: 'Monthly Plan', tracker: 'Task Tracker' },
    ...{ open: 'Open pane', create: 'Create four sheets', plan: 'Plan', generate: 'Create tasks' },
    ...{ add: 'Add 3 tasks', lack: 'completion criteria missing', counts: '1 of 3 to complete' },
    ...{ task: '20 customers through partners', complete: 'Complete 2' },
  },
] as const;

describe.each(RUNS)('the plan in $language by $by', ({ language, by, ...words }) => {
  let demo: OpenedDemo;
  beforeAll(async () => {
    demo = await openDemo({ name: 'plan', language });
    await demo.page.getByRole('button', { name: words.open }).click();
    await demo.pane.getByRole('button', { name: words.create }).click();
    await demo.pane.getByRole('gridcell').first().waitFor();
    await demo.page.getByText(words.sheet, { exact: true }).first().click();
    await demo.clickCell(words.sheet, 'G6');
    await demo.page.keyboard.press('Delete');
  }, 600_000);
  afterAll(() => demo?.close());

  const press = async (...keys: string[]) => {
    for (const key of keys) await demo.page.keyboard.press(key);
  };
  const button = (name: string) => demo.pane.getByRole('button', { name, exact: true });
  const keepPictures = async (name: string) => {
    for (const width of [320, 450] as const) {
      await paneWidth(demo, width);
      await demo.screenshot(`${name}-${language}-${width}`);
    }
  };

  const row = () => demo.pane.locator('[role=row][aria-level="1"][aria-label]').first();

  test('a row is headed by what it lacks; opening it leads to the cell to put it right in', async () => {
    const tab = demo.pane.getByRole('tab', { name: words.plan, exact: true });
    if (by === 'mouse') {
      await tab.click();
      await row().getByText(words.lack).click();
    } else {
      await demo.pane.getByRole('tab', { selected: true }).focus();
      await press('ArrowRight', 'Enter');
      await row().getByText(words.lack).waitFor();
      await tabTo(demo.page, row());
      await press('Enter');
    }
    await demo.page.waitForFunction(() => window.opsbookDemo.selection().address === 'G6');
    await demo.pane.getByText(words.counts).waitFor();
    await button(words.complete).waitFor();
    await keepPictures('1-lacks');
  });

  test('the plan becomes tasks, after a look at them, once', async () => {
    if (by === 'mouse') await button(words.generate).click();
    else {
      await tabTo(demo.page, button(words.generate), 'Shift+Tab');
      await press('Enter');
    }
    await demo.pane.getByRole('checkbox').nth(3).waitFor();
    await keepPictures('2-preview');
    const tracker = (address: string) => demo.read(words.tracker, address);
    expect((await tracker('A7')).value).toBeNull();
    if (by === 'mouse') await button(words.add).click();
    else {
      await tabTo(demo.page, button(words.add));
      await press('Enter');
    }
    await button(words.generate).waitFor();
    await keepPictures('3-generated');
    expect((await tracker('A9')).value).toBe(words.task);
    await demo.page.waitForFunction(() => document.activeElement instanceof HTMLIFrameElement);
    expect(await button(words.generate).evaluate((element) => element === document.activeElement)).toBe(true);
    await button(words.generate).click();
    await button(words.add).waitFor({ state: 'detached' });
    await demo.screenshot(`4-all-there-${language}`);
  });
});
