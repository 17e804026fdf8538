import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDemo, type OpenedDemo } from '../../testing/openDemo';

const TRACKER = '任务进度跟踪表';
let demo: OpenedDemo;
afterEach(() => demo?.close());

const developer = () => demo.page.getByRole('dialog', { name: '开发者' });
const panelButton = (name: string) => developer().getByRole('button', { name, exact: true });
const openDeveloper = () => demo.page.getByRole('button', { name: '开发者', exact: true }).click();

test('each person has a pane of their own: events are local to one and remote to the other', async () => {
  const fixtures = join(__dirname, 'fixtures');
  const manifest = readFileSync(join(fixtures, 'manifest.xml'), 'utf8');
  demo = await openDemo({ name: 'two-panes', addin: { folder: join(fixtures, 'addin'), manifest } });
  await demo.page.getByRole('button', { name: '打开窗格' }).click();
  await demo.pane.locator('#state', { hasText: 'Excel' }).waitFor();

  // By keyboard alone.
  await demo.page.getByRole('button', { name: '开发者', exact: true }).focus();
  await demo.page.keyboard.press('Enter');
  await developer().waitFor();
  await demo.page.keyboard.press('Tab');
  await demo.page.keyboard.press('Enter');
  await demo.colleague.locator('#state', { hasText: 'Excel' }).waitFor();
  await demo.page.keyboard.press('Escape');
  await developer().waitFor({ state: 'hidden' });

  const sources = async (pane: OpenedDemo['pane'], count: number) => {
    await pane
      .locator('#changes li')
      .nth(count - 1)
      .waitFor();
    const texts = await pane.locator('#changes li').allTextContents();
    return texts.map((text) => (JSON.parse(text) as { source: string }).source);
  };
  await demo.typeInCell('Sheet1', 'D5', '7');
  expect(await sources(demo.pane, 1)).toEqual(['Local']);
  expect(await sources(demo.colleague, 1)).toEqual(['Remote']);

  await demo.colleague.locator('#run').click();
  await demo.colleague.locator('#state', { hasText: 'Sheet1' }).waitFor();
  expect((await sources(demo.pane, 2)).slice(1)).toContain('Remote');
  expect((await sources(demo.colleague, 2)).slice(1)).toContain('Local');
  await demo.screenshot('events');
}, 120_000);

test('two people at one workbook, with the colleague editing between two batches', async () => {
  demo = await openDemo({ name: 'two-panes' });
  const mine = (name: string | RegExp) => demo.pane.getByRole('button', { name });
  await demo.page.getByRole('button', { name: '打开面板' }).click();
  await mine('创建四张表').click();
  await demo.pane.getByText('仓库库存系统调试').waitFor();
  await openDeveloper();
  await panelButton('打开同事的窗格').click();
  await demo.colleague.getByText('仓库库存系统调试').waitFor();
  await demo.page.keyboard.press('Escape');

  await demo.typeInCell(TRACKER, 'D6', '2026-06-12');
  // Where the colleague goes is not where I go.
  await demo.colleague.getByText('仓库库存系统调试').click();
  await demo.colleague.getByRole('button', { name: /^刷新/ }).first().click();
  await demo.colleague
    .getByText(/逾期 12 天/)
    .filter({ visible: true })
    .first()
    .waitFor();
  expect((await demo.read(TRACKER, 'M6')).value).toBe('红');
  expect(await demo.ask((page) => page.selection().address)).toBe('D7');
  await demo.screenshot('two-people');

  await demo.typeInCell(TRACKER, 'D6', '2026-06-20');
  await openDeveloper();
  await developer().getByLabel('第几批').fill('2');
  await panelButton('在首行上方插入一行').click();
  await developer().getByText('在首行上方插入一行（我的第 2 批）').waitFor();
  await demo.screenshot('planned');
  await demo.page.keyboard.press('Escape');
  await mine(/^刷新/).first().click();
  await demo.page.waitForFunction(
    (sheet) => window.opsbookDemo.readCell(sheet, 'M7').value === '红',
    TRACKER,
  );
  expect((await demo.read(TRACKER, 'A7')).value).toBe('仓库库存系统调试');
  expect((await demo.read(TRACKER, 'A4')).value).toBeNull();
  await demo.screenshot('row-inserted');

  await openDeveloper();
  await developer().getByText('没有安排。').waitFor();
  // A busy Excel is asked twice more before anybody is bothered with it. Three answers are for the refresh by hand,
  // three for the one the pane makes by itself where a colleague has edited: on a slow machine that one comes first.
  await developer().getByLabel('次数').fill('6');
  await developer().getByLabel('第几批').fill('1');
  await developer().getByLabel('错误代码').selectOption('ServiceNotAvailable');
  await panelButton('出错').click();
  await demo.page.keyboard.press('Escape');
  await mine(/^刷新/).first().click();
  await demo.pane
    .getByText(/Excel.*忙/)
    .first()
    .waitFor();
  await demo.screenshot('busy');
}, 600_000);
