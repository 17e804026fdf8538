import { writeXlsx } from '../../dev-host/book';
import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';
import { wornBook } from './screens/wornBook';
import { hasFocus, tabTo } from './tabTo';

/** 规范日期 and 修复规则 in a workbook after weeks of use, once by mouse and once by the keyboard alone. */

const TRACKER = '任务进度跟踪表';
const PLAN = '月度运营计划总表';

describe.each(['mouse', 'keyboard'] as const)('tidying up by %s', (by) => {
  let demo: OpenedDemo;
  beforeAll(async () => {
    const bytes = Buffer.from(await writeXlsx(await wornBook('zh-CN')));
    demo = await openDemo({ name: 'tools', file: { name: 'team.xlsx', bytes } });
    await demo.page.getByRole('button', { name: '打开面板' }).click();
    await demo.pane.getByRole('gridcell').first().waitFor();
  }, 600_000);
  afterAll(() => demo?.close());

  /** By the mouse a click; by the keyboard Tab, or Shift+Tab to what lies before, until it has the focus. */
  const use = async (name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    const wanted = demo.pane.getByRole('button', { name }).first();
    if (by === 'mouse') return wanted.click();
    await tabTo(demo.page, wanted, key);
    await demo.page.keyboard.press('Enter');
  };
  const footerSays = (text: RegExp) => demo.pane.locator('footer').getByText(text).first().waitFor();
  const becomes = (address: string, value: string | number) =>
    demo.page.waitForFunction(
      ([sheet, cell, wanted]) => window.opsbookDemo.readCell(sheet, cell).value === wanted,
      [TRACKER, address, value] as const,
    );

  test('today reports the rules that pasting took and leads to them and back', async () => {
    if (by === 'keyboard') await demo.pane.getByRole('tab', { selected: true }).focus();
    await use(/待留意和改动$/);
    await demo.pane.getByRole('dialog').getByText('2 处下拉、日期规则或颜色被粘贴覆盖。').waitFor();
    await demo.screenshot(`${by}-notice`);
    await use('修复规则');
    await demo.pane.getByRole('heading', { name: '修复规则' }).waitFor();
    await demo.pane.getByText('计划完成时间 · 4 行').waitFor();
    await use('返回', 'Shift+Tab');
    await demo.pane.getByRole('treegrid').waitFor();
    // Whoever came without a mouse goes on from the screen.
    if (by === 'keyboard') expect(await hasFocus(demo.pane.getByRole('tabpanel'))).toBe(true);
  });

  test('texts become dates, those in doubt only when ticked, and are taken back', async () => {
    if (by === 'mouse') await demo.pane.getByRole('tab', { name: '设置' }).click();
    else {
      await tabTo(demo.page, demo.pane.getByRole('tab', { selected: true }), 'Shift+Tab');
      for (const key of ['End', 'Enter']) await demo.page.keyboard.press(key);
    }
    await use(/^规范日期/);
    await use(/^更新 \d+ 格/);
    await becomes('D4', 46183);
    expect((await demo.read(TRACKER, 'D5')).value).toBe('6.1O');
    expect((await demo.read(TRACKER, 'E5')).value).toBe('6.31');
    await demo.screenshot(`${by}-dates`);
    await use('撤销');
    await becomes('D4', '6.10');
  });

  test('rules that pasting took are restored, the values stay', async () => {
    await use('返回', 'Shift+Tab');
    await use(/^修复规则/);
    await use(/^恢复 \d+ 处/);
    await footerSays(/已恢复 \d+ 处/);
    await demo.screenshot(`${by}-rules`);
    expect((await demo.read(TRACKER, 'F5')).value).toBe(0.9);
    expect((await demo.read(TRACKER, 'D4')).value).toBe('6.10');
  });

  test('a column is added before those of Opsbook by one click, and taken back by another', async () => {
    await use('返回');
    await use(/^加列/);
    await demo.pane.getByRole('heading', { name: '加列' }).waitFor();
    await demo.screenshot(`${by}-columns`);
    await use('加上这一列');
    await footerSays(/已加上“指标方向”列/);
    expect((await demo.read(PLAN, 'H3')).value).toBe('指标方向');
    await use('撤销');
    await footerSays(/已撤销/);
    expect((await demo.read(PLAN, 'H3')).value).toBe('计划检查');
  });

  test('what people set themselves is listed for 更新外观 and not ticked', async () => {
    await use('返回', 'Shift+Tab');
    await use(/^更新外观/);
    await demo.pane.getByText('只改格式，不改值。自己设的格式没有勾选。').waitFor();
    await demo.screenshot(`${by}-look`);
    const own = demo.pane.getByRole('checkbox', { name: /自己设的/ });
    expect(await own.isChecked()).toBe(false);
  });
});
