import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';
import { paneWidth } from './paneWidth';
import { tabTo } from './tabTo';

const RUNS = [
  {
    language: 'zh-CN',
    by: 'mouse',
    ...{ sheet: '问题处理记录表', open: '打开面板', create: '创建四张表', issues: '问题' },
    ...{
      toVerify: '待验证 1',
      resolve: '标记为“已解决”',
      close: '标记为“已关闭”',
      undo: '撤销',
      fiveWhys: '5 Why',
    },
    ...{
      write: '写入根本原因',
      replace: '替换这段文字',
      fishbone: '鱼骨图',
      place: '放入表中',
      show: '查看',
    },
    ...{ resolved: '已解决', inProgress: '处理中', until: /待验证至 9月13日/, second: '生产设备故障停机' },
    ...{ chain: '为什么1：轴承磨损\n为什么2：没有保养流程', answers: ['轴承磨损', '没有保养流程'] },
  },
  {
    language: 'en',
    by: 'keyboard',
    ...{ sheet: 'Issue Log', open: 'Open pane', create: 'Create four sheets', issues: 'Issues' },
    ...{ toVerify: 'To verify 1', resolve: 'Mark Resolved', close: 'Mark Closed', undo: 'Undo' },
    ...{ fiveWhys: '5 Why', write: 'Write root cause', replace: 'Replace this text', fishbone: 'Fishbone' },
    ...{
      place: 'Place in sheet',
      show: 'Show',
      resolved: 'Resolved',
      inProgress: 'In progress',
      until: /Sep 13/,
    },
    ...{
      second: 'Production stopped by a machine failure',
      chain: 'Why 1: Worn bearing\nWhy 2: No maintenance routine',
    },
    answers: ['Worn bearing', 'No maintenance routine'],
  },
] as const;

describe.each(RUNS)('the issues in $language by $by', ({ language, by, ...words }) => {
  let demo: OpenedDemo;
  beforeAll(async () => {
    demo = await openDemo({ name: 'issues', language });
    await demo.page.getByRole('button', { name: words.open }).press('Enter');
    await demo.pane.getByRole('button', { name: words.create }).press('Enter');
    await demo.pane.getByRole('gridcell').first().waitFor();
    if (by === 'mouse') await demo.page.getByText(words.sheet, { exact: true }).first().click();
  }, 600_000);
  afterAll(() => demo?.close());

  const press = async (...keys: string[]) => {
    for (const key of keys) await demo.page.keyboard.press(key);
  };
  const button = (name: string) => demo.pane.getByRole('button', { name, exact: true }).first();
  const rows = () => demo.pane.getByRole('grid').getByRole('row');
  /** By the mouse a click; by the keyboard Tab, or Shift+Tab to what lies before, until it has the focus, then Enter. */
  const use = async (name: string, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    if (by === 'mouse') return button(name).click();
    await tabTo(demo.page, button(name), key);
    await press('Enter');
  };
  const keepPictures = async (name: string) => {
    for (const width of [320, 450] as const) {
      await paneWidth(demo, width);
      await demo.screenshot(`${name}-${language}-${width}`);
    }
  };
  const cell = async (address: string) => (await demo.read(words.sheet, address)).value;

  test('are listed with what each lacks; one that may not be closed yet says why', async () => {
    if (by === 'mouse') {
      await demo.pane.getByRole('tab', { name: words.issues, exact: true }).click();
      await rows().nth(1).getByRole('button').click();
    } else {
      await demo.pane.getByRole('tab', { selected: true }).focus();
      await press('ArrowRight', 'ArrowRight', 'Enter');
      await rows().nth(2).waitFor();
      await press('Tab', 'Tab', 'ArrowRight');
    }
    await use(words.close);
    await demo.pane.getByText(words.until).nth(1).waitFor();
    await keepPictures('1-refused');
  });

  test('one with cause and measures becomes resolved, and is taken back', async () => {
    if (by === 'mouse') await rows().nth(2).getByRole('button').last().click();
    else await press('Escape', 'ArrowDown', 'ArrowRight');
    await use(words.resolve);
    await button(words.undo).waitFor();
    await keepPictures('2-resolved');
    expect(await cell('H5')).toBe(words.resolved);
    await use(words.undo);
    await demo.page.waitForFunction(
      ([sheet, state]) => window.opsbookDemo.readCell(sheet, 'H5').value === state,
      [words.sheet, words.inProgress] as const,
    );
  });

  test('the 5 Why are asked on a page of their own and become the root cause', async () => {
    await demo.pane.getByText(words.second).first().waitFor();
    // The way back from 撤销, which is in the footer.
    await use(words.fiveWhys, 'Shift+Tab');
    const [first, second] = words.answers;
    if (by === 'mouse') await demo.pane.getByRole('textbox').first().click();
    else await press('Tab');
    await demo.type(first);
    await press('Tab');
    await demo.type(second);
    await keepPictures('3-five-whys');
    const replaces = demo.pane.getByRole('checkbox', { name: words.replace });
    if (by === 'mouse') await replaces.click();
    else await press('Tab', 'Tab', 'Tab', 'Tab', 'Space');
    expect(await replaces.isChecked()).toBe(true);
    await use(words.write);
    await demo.page.waitForFunction(
      ([sheet, chain]) => window.opsbookDemo.readCell(sheet, 'E5').value === chain,
      [words.sheet, words.chain] as const,
    );
  });

  test('the fishbone diagram is looked at and placed beside the log, in the saved file too', async () => {
    await use(words.fishbone);
    await demo.pane.getByRole('img').first().waitFor();
    await keepPictures('4-fishbone');
    await use(words.place);
    await use(words.show, 'Shift+Tab');
    const picture = demo.page.locator('.pictures img').first();
    await picture.waitFor({ state: 'attached' });
    await demo.page.waitForFunction(() => window.opsbookDemo.selection().address === 'L3');
    await demo.screenshot(`5-placed-${language}`);
    expect(
      await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBe(2246);
    const saved = await demo.ask(async (page) => [...(await page.saveFile())].length);
    expect(saved).toBeGreaterThan(20_000);
  });
});
