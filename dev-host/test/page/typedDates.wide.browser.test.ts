import { openDemo, type OpenedDemo } from '../../testing/openDemo';

let demo: OpenedDemo;
beforeAll(async () => {
  demo = await openDemo({ name: 'typed-dates' });
}, 120_000);
afterAll(() => demo?.close());

const SHEET = 'Sheet1';

test.each([
  ['6月10日', '6月10日'],
  ['2026年6月10日', '2026年6月10日'],
  ['6-10', '6月10日'],
  ['6/10', '6月10日'],
  ['2026-6-10', '2026/6/10'],
])('%s typed is a date, as Chinese Excel makes it', async (text, shown) => {
  await demo.typeInCell(SHEET, 'B3', text);
  const { value } = await demo.read(SHEET, 'B3');
  const drawn = await demo.ask((page) => page.drawnText('Sheet1', 'B3'));
  const thisYear = new Date().getFullYear();
  const year = text.includes('2026') ? 2026 : thisYear;
  expect([value, drawn]).toEqual([Date.UTC(year, 5, 10) / 86_400_000 + 25_569, shown]);
  await demo.clickCell(SHEET, 'B3');
  await demo.page.keyboard.press('Delete');
});

test('the shown sheet that an add-in deletes leaves no tab behind', async () => {
  await demo.page.getByRole('button', { name: '打开面板' }).click();
  await demo.pane.getByRole('button', { name: '创建四张表' }).click();
  await demo.pane.getByRole('gridcell').first().waitFor();
  await demo.showSheet('问题处理记录表');
  const frame = await (await demo.pane.owner().elementHandle())?.contentFrame();
  await frame?.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('问题处理记录表').delete();
      await context.sync();
    }),
  );
  const tabs = demo.page.locator('[data-u-comp=slide-tab-item]');
  await tabs.filter({ hasText: '问题处理记录表' }).waitFor({ state: 'detached' });
  expect(await tabs.allTextContents()).toEqual(
    (await demo.ask((page) => page.sheetNames())).filter((name) => name !== ''),
  );
});

test('a column that is deleted comes back by Ctrl+Z with its header and formats', async () => {
  const TRACKER = '任务进度跟踪表';
  await demo.showSheet(TRACKER);
  const [header, drawn] = [
    (await demo.read(TRACKER, 'D3')).value,
    await demo.ask((page) => page.drawnText('任务进度跟踪表', 'D6')),
  ];
  await demo.clickCell(TRACKER, 'D6');
  const box = await demo.ask((page) => page.cellBox('任务进度跟踪表', 'D1'));
  await demo.page.mouse.click(box.x + box.width / 2, box.y - 8);
  await demo.page.mouse.click(box.x + box.width / 2, box.y - 8, { button: 'right' });
  await demo.page
    .getByText(/^删除(选中)?(整)?列/)
    .first()
    .click();
  await demo.page.waitForFunction(
    (before) => window.opsbookDemo.readCell('任务进度跟踪表', 'D3').value !== before,
    header,
  );
  await demo.clickCell(TRACKER, 'D6');
  await demo.page.keyboard.press('Control+z');
  await demo.page.waitForFunction(
    (before) => window.opsbookDemo.readCell('任务进度跟踪表', 'D3').value === before,
    header,
  );
  expect(await demo.ask((page) => page.drawnText('任务进度跟踪表', 'D6'))).toBe(drawn);
});
