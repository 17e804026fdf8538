import { readXlsx, writeXlsx } from '../../dev-host/book';
import { MONTH_DOT_DAY, SEVERAL_TABLES, SPAN_IN_ONE_CELL } from '../domain/adopt/fixtures/dirtySheets';
import { contentOf, teamBook } from '../usecases/adopt/teamBook';
import { expectAccessible } from './expectAccessible';
import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';

jest.setTimeout(180_000);

const TRACKER = '任务进度跟踪表';
let demo: OpenedDemo;
afterEach(() => demo?.close());

async function openTeamBook(name: string, width: string) {
  const book = teamBook({ 重点工作: MONTH_DOT_DAY, 汇总: SEVERAL_TABLES, 排期: SPAN_IN_ONE_CELL });
  const bytes = Buffer.from(await writeXlsx(book));
  demo = await openDemo({ name, file: { name: '团队.xlsx', bytes } });
  await demo.page.getByRole('button', { name: '打开面板' }).click();
  await demo.page.locator('.pane[data-person=me]').evaluate((pane, to) => (pane.style.width = to), width);
  return readXlsx(bytes);
}

const inPane = (name: string | RegExp) => demo.pane.getByRole('button', { name });
const names = async () =>
  Promise.all([4, 5, 6, 7, 8].map(async (row) => (await demo.read(TRACKER, `A${row}`)).value));

test('a team’s table is taken over by mouse, and its sheet stays as it was', async () => {
  const before = await openTeamBook('adopt-mouse', '450px');
  await demo.pane.getByText('发现 5 张像计划的表').waitFor();
  await demo.screenshot('1-found');
  await demo.pane.getByRole('radio', { name: /6 月重点工作跟踪表/ }).click();
  await inPane('接入“6 月重点工作跟踪表”').click();
  await demo.pane.getByText('3 行要核对').waitFor();
  await demo.screenshot('2-columns');

  // The column of reasons is left out and taken back in.
  const reason = demo.pane.getByRole('combobox', { name: '延期/受阻原因' });
  await reason.selectOption({ label: '不导入' });
  await demo.pane.getByText(/没有用到的列：.*延期原因/).waitFor();
  await reason.selectOption({ label: '延期原因 (H)' });
  await inPane('下一步').click();
  await demo.pane.getByText(/“6.31”没有这一天/).waitFor();
  await demo.screenshot('3-check');
  await inPane('查看 F7').click();
  await demo.page.waitForFunction(() => window.opsbookDemo.selection().address === 'F7');
  await demo.pane.getByRole('checkbox', { name: /合同续签/ }).click();
  await inPane('接入 4 行').click();
  await demo.pane.getByText('已接入 4 行到“任务进度跟踪表”。').waitFor();
  await demo.screenshot('4-done');
  expect(await names()).toEqual(['官网改版', '客户回访', '库存盘点', '设备保养', null]);
  expect((await demo.read(TRACKER, 'H4')).value).toBeNull();

  await inPane('完成').click();
  await demo.pane.getByRole('tab', { name: '今日' }).waitFor();
  await demo.page.waitForFunction(
    (sheet) => window.opsbookDemo.readCell(sheet, 'J4').value === 'T001',
    TRACKER,
  );
  await demo.screenshot('5-today');
  const bytes = await demo.ask(async (page) => Array.from(await page.saveFile()));
  const after = await readXlsx(Buffer.from(bytes));
  expect(contentOf(after, '重点工作')).toBe(contentOf(before, '重点工作'));
});

test('the same by keyboard only, in the narrowest pane; then the tools find what it left', async () => {
  await openTeamBook('adopt-keyboard', '320px');
  await demo.pane.getByText('发现 5 张像计划的表').waitFor();
  // Excel's F6 leads into the pane.
  await demo.pane.getByRole('radio').first().focus();
  await expectAccessible(demo.pane);
  await demo.screenshot('1-found');
  const wanted = demo.pane.getByRole('radio', { name: /6 月重点工作跟踪表/ });
  for (let left = 5; left > 0 && !(await wanted.isChecked()); left -= 1) await press('ArrowDown');
  await tabTo('接入“6 月重点工作跟踪表”');
  await press('Enter');
  await demo.pane.getByText('3 行要核对').waitFor();
  await expectAccessible(demo.pane);
  await demo.screenshot('2-columns');
  await tabTo('下一步');
  await press('Enter');
  await demo.pane.getByText(/“6.31”没有这一天/).waitFor();
  await tabTo('第 5 行 官网改版');
  await press('Space');
  await press('ArrowDown');
  expect(await focused()).toBe('第 7 行 库存盘点');
  await press('Enter');
  await demo.page.waitForFunction(() => window.opsbookDemo.selection().address === 'F7');
  await press('ArrowRight');
  expect(await focused()).toBe('查看 F7');
  await expectAccessible(demo.pane);
  await demo.screenshot('3-check');
  await tabTo('接入 4 行');
  await press('Enter');
  await demo.pane.getByText('已接入 4 行到“任务进度跟踪表”。').waitFor();
  await expectAccessible(demo.pane);
  await demo.screenshot('4-done');
  await tabTo('完成');
  await press('Enter');
  await demo.pane.getByRole('tab', { name: '今日' }).waitFor();
  await demo.page.waitForFunction(
    (sheet) => window.opsbookDemo.readCell(sheet, 'J4').value === 'T001',
    TRACKER,
  );
  await demo.screenshot('5-today');

  // What was taken over as it stood is what the two tools find.
  await openTool('规范日期');
  await demo.pane.getByText('读不出日期的 1 格').waitFor();
  await expectAccessible(demo.pane);
  await demo.screenshot('6-dates');
  await inPane('返回').click();
  await openTool('修复规则');
  await demo.pane.getByText('1 个无效值').waitFor();
  await expectAccessible(demo.pane);
  await demo.screenshot('7-rules');
});

const press = (key: string) => demo.page.keyboard.press(key);

async function openTool(name: string): Promise<void> {
  await demo.pane.getByRole('tab', { name: '设置' }).click();
  await inPane(name).click();
}

/** What has the focus in the pane, by its name. */
const focused = () =>
  demo.pane.locator(':focus').evaluate((element) => {
    const label =
      element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
    return element.getAttribute('aria-label') ?? label ?? '';
  });

/** Presses Tab until the control of that name has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let left = 40; (await focused()) !== name; left -= 1) {
    if (left === 0) throw new Error(`Tab does not lead to ${name}`);
    await press('Tab');
  }
}
