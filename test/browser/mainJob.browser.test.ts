import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';

const TRACKER = '任务进度跟踪表';
let demo: OpenedDemo;

beforeAll(async () => {
  demo = await openDemo({ name: 'main-job' });
}, 600_000);
afterAll(() => demo?.close());

const inPane = (name: string | RegExp) => demo.pane.getByRole('button', { name });

test('an empty workbook leads to four sheets with the sample month', async () => {
  await demo.page.getByRole('button', { name: '打开面板' }).click();
  await demo.pane.getByText('把月度计划变成每天的提醒').waitFor();
  await demo.screenshot('1-first-run');
  await inPane('创建四张表').click();
  await demo.pane.getByText('仓库库存系统调试').waitFor();
  await demo.screenshot('2-created');
  const sheets = await demo.ask((page) => page.sheetNames());
  expect(sheets).toEqual(
    expect.arrayContaining(['月度运营计划总表', TRACKER, '问题处理记录表', '月度运营总结表']),
  );
  expect((await demo.read(TRACKER, 'K6')).value).toBe('受阻');
  expect((await demo.read(TRACKER, 'M6')).value).toBe('红');
});

test('a date changed in the grid turns the alert red at the next refresh', async () => {
  await demo.typeInCell(TRACKER, 'D6', '2026-06-12');
  await inPane(/^刷新/).first().click();
  await demo.pane
    .getByText(/逾期 12 天/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await demo.screenshot('3-red-alert');
  expect((await demo.read(TRACKER, 'M6')).value).toBe('红');
  expect((await demo.read(TRACKER, 'L6')).value).toBe(12);
});

test('clicking the alert selects its cell', async () => {
  await demo.clickCell(TRACKER, 'B5');
  const row = demo.pane.locator('[role=row][aria-level="2"]').first();
  if ((await row.getAttribute('aria-expanded')) === 'true') await row.press('ArrowLeft');
  await row.press('Enter');
  await demo.page.waitForFunction(() => window.opsbookDemo.selection().address === 'A6');
  await demo.screenshot('4-selected');
});

test('the summary is filled and exported', async () => {
  await demo.pane.getByRole('tab', { name: '总结' }).click();
  await inPane('更新总结').click();
  await demo.pane.getByText('120%', { exact: true }).waitFor();
  await demo.screenshot('5-summary');
  await inPane('导出').click();
  await demo.page.waitForFunction(() => window.opsbookDemo.sheetNames().includes('2026-06 月度总结'));
  await inPane(/前往/).click();
  await demo.page.waitForFunction(() => window.opsbookDemo.selection().sheetName === '2026-06 月度总结');
  await demo.screenshot('6-exported');
});

describe('from the ribbon, without the pane', () => {
  beforeAll(async () => {
    await demo.page.locator('.pane-close').first().click();
  });

  test('refreshing leaves its outcome above the tracker', async () => {
    await demo.showSheet(TRACKER);
    await demo.typeInCell(TRACKER, 'D6', '2026-06-20');
    await demo.page.getByRole('button', { name: '刷新预警' }).click();
    await demo.page.waitForFunction((sheet) => window.opsbookDemo.readCell(sheet, 'L6').value === 4, TRACKER);
    expect((await demo.read(TRACKER, 'A2')).value).toMatch(/^截至 6月24日：红 1 · 黄 0/);
  });

  test('exporting shows the sheet', async () => {
    await demo.page.getByRole('button', { name: '导出月度总结' }).click();
    await demo.page.waitForFunction(() => window.opsbookDemo.selection().sheetName === '2026-06 月度总结');
  });
});

test('while a cell is being edited the pane says how to go on and keeps its list', async () => {
  await demo.page.getByRole('button', { name: '打开面板' }).click();
  await demo.pane.getByText('仓库库存系统调试').waitFor();
  await demo.showSheet(TRACKER);
  await demo.clickCell(TRACKER, 'H6');
  await demo.page.keyboard.type('6');
  await demo.pane.getByRole('button', { name: /^刷新/ }).first().click();
  await demo.pane.getByText(/按 Enter 结束编辑/).waitFor();
  await demo.screenshot('7-cell-edit');
  await demo.pane.getByText('仓库库存系统调试').waitFor();
});
