import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';
import { paneWidth } from './paneWidth';
import { tabTo } from './tabTo';

const RUNS = [
  {
    language: 'zh-CN',
    by: 'mouse',
    ...{ sheet: '问题处理记录表', open: '打开面板', create: '创建四张表', issues: '问题' },
    ...{ inProgress: '处理中', resolved: '已解决', resolve: '标记为“已解决”', undo: '撤销' },
    ...{
      fill: '填临时措施',
      field: '临时措施',
      write: '写入 F5',
      measure: '先手工核对',
      second: '生产设备故障停机',
    },
    ...{ fiveWhys: '5 个为什么', writeCause: '写入根本原因', replace: '替换这段文字', next: '下一个为什么' },
    ...{ more: '更多', fishbone: '鱼骨图', place: '画到表里', show: '在表中查看' },
    ...{ chain: '为什么1：轴承磨损\n为什么2：没有保养流程', answers: ['轴承磨损', '没有保养流程'] },
  },
  {
    language: 'en',
    by: 'keyboard',
    ...{ sheet: 'Issue Log', open: 'Open pane', create: 'Create four sheets', issues: 'Issues' },
    ...{ inProgress: 'In progress', resolved: 'Resolved', resolve: 'Mark Resolved', undo: 'Undo' },
    ...{ fill: 'Fill in Temporary measure', field: 'Temporary measure', write: 'Write F5' },
    ...{ measure: 'Checked by hand', second: 'Production stopped by a machine failure' },
    ...{ fiveWhys: '5 whys', writeCause: 'Write root cause', replace: 'Replace this text', next: 'Next why' },
    ...{ more: 'More', fishbone: 'Fishbone', place: 'Draw in the sheet', show: 'Show in sheet' },
    chain: 'Why 1: Worn bearing\nWhy 2: No maintenance routine',
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
  }, 600_000);
  afterAll(() => demo?.close());

  const press = async (...keys: string[]) => {
    for (const key of keys) await demo.page.keyboard.press(key);
  };
  const button = (name: string) => demo.pane.getByRole('button', { name, exact: true }).first();
  const row = () => demo.pane.getByRole('row', { name: new RegExp(words.second) });
  /** By the mouse a click; by the keyboard Tab, or → within an open row, until it has the focus, then Enter. */
  const use = async (name: string, key: 'Tab' | 'Shift+Tab' | 'ArrowRight' = 'Tab') => {
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
  const cell = async (address: string) => (await demo.read(words.sheet, address)).value ?? '';
  const waitForCell = (address: string, value: string) =>
    demo.page.waitForFunction(
      ([sheet, at, wanted]) => (window.opsbookDemo.readCell(sheet, at).value ?? '') === wanted,
      [words.sheet, address, value] as const,
    );

  test('the next missing field is filled in its row, and taken back from the footer', async () => {
    const measure = String(await cell('F5'));
    await demo.showSheet(words.sheet);
    await demo.clickCell(words.sheet, 'F5');
    await press('Delete');
    const tab = demo.pane.getByRole('tab', { name: words.issues, exact: true });
    if (by === 'mouse') {
      await tab.click();
      await row().click();
    } else {
      await demo.pane.getByRole('tab', { selected: true }).focus();
      await press('ArrowRight', 'ArrowRight', 'Enter');
      await row().waitFor();
      await row().focus();
      await press('Enter', 'ArrowRight');
    }
    await keepPictures('1-open');
    await use(words.fill, 'ArrowRight');
    await demo.pane.getByRole('textbox', { name: words.field }).waitFor();
    await demo.type(words.measure);
    await keepPictures('2-fill');
    await use(words.write);
    await waitForCell('F5', words.measure);
    await button(words.resolve).waitFor();
    await button(words.undo).click();
    await waitForCell('F5', '');
    // A person puts back what was there.
    await demo.typeInCell(words.sheet, 'F5', measure);
  });

  test('one that lacks nothing is marked resolved, and that is taken back', async () => {
    for (const name of [/^(今日|Today)$/, words.issues]) {
      await demo.pane.getByRole('tab', { name, exact: true }).click();
    }
    await row().click();
    await use(words.resolve, 'ArrowRight');
    await waitForCell('H5', words.resolved);
    await keepPictures('3-resolved');
    await button(words.undo).click();
    await waitForCell('H5', words.inProgress);
  });

  test('the whys are asked one by one and become the root cause', async () => {
    await row().waitFor();
    if ((await row().getAttribute('aria-expanded')) !== 'true') await row().click();
    await button(words.fiveWhys).click();
    const [first, second] = words.answers;
    await demo.pane.getByRole('textbox').click();
    await demo.type(first);
    if (by === 'mouse') await button(words.next).click();
    else await press('Enter');
    await demo.type(second);
    await keepPictures('4-five-whys');
    const replaces = demo.pane.getByRole('checkbox', { name: words.replace });
    await replaces.focus();
    await press('Space');
    expect(await replaces.isChecked()).toBe(true);
    await use(words.writeCause);
    await waitForCell('E5', words.chain);
  });

  test('the fishbone is lines here, and a picture beside the log, in the saved file too', async () => {
    await use(words.more, 'ArrowRight');
    await demo.pane.getByRole('menuitem', { name: words.fishbone }).click();
    await demo.pane.getByRole('term').nth(5).waitFor();
    await keepPictures('5-fishbone');
    await use(words.place);
    await use(words.show);
    const picture = demo.page.locator('.pictures img').first();
    await picture.waitFor({ state: 'attached' });
    await demo.page.waitForFunction(() => window.opsbookDemo.selection().address === 'L3');
    await demo.screenshot(`6-placed-${language}`);
    expect(
      await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBe(2246);
    const saved = await demo.ask(async (page) => [...(await page.saveFile())].length);
    expect(saved).toBeGreaterThan(20_000);
  });
});
