import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDemo, type OpenedDemo } from '../../testing/openDemo';

const fixtures = join(__dirname, 'fixtures');
let demo: OpenedDemo;

beforeAll(async () => {
  const manifest = readFileSync(join(fixtures, 'manifest.xml'), 'utf8');
  demo = await openDemo({ name: 'hostedFrame', addin: { folder: join(fixtures, 'addin'), manifest } });
});
afterAll(() => demo?.close());

const state = () => demo.pane.locator('#state');
const says = async (text: string) => {
  await state().filter({ hasText: text }).waitFor();
  return JSON.parse((await state().textContent()) ?? '') as Record<string, unknown>;
};

test('the unmodified Office.js starts in the pane and finds Excel on the web', async () => {
  await demo.page.getByRole('button', { name: '打开窗格' }).click();
  expect(await says('Excel')).toEqual({
    host: 'Excel',
    platform: 'OfficeOnline',
    language: 'zh-CN',
    excel116: true,
    excel117: false,
    colour: null,
  });
});

test('a batch writes, calculates and reads', async () => {
  await demo.pane.locator('#run').click();
  expect(await says('Sheet1')).toEqual({
    name: 'Sheet1',
    values: [
      ['项目', '数量', ''],
      ['苹果', 3, 6],
    ],
  });
  await demo.screenshot('batch');
});

test('what a person types reaches the add-in as an event', async () => {
  await demo.typeInCell('Sheet1', 'B2', '4');
  const event = demo.pane.locator('#changes li', { hasText: '"B2"' });
  await event.waitFor();
  expect(JSON.parse((await event.textContent()) ?? '')).toEqual({
    address: 'B2',
    source: 'Local',
    triggerSource: 'Unknown',
  });
  await demo.ask((page) => page.settled());
  expect(await demo.read('Sheet1', 'C2')).toEqual({ value: 8, formula: '=B2*2' });
});

test('while a person is typing a batch fails as in Excel', async () => {
  await demo.clickCell('Sheet1', 'D4');
  await demo.page.keyboard.type('halb');
  await demo.pane.locator('#run').dispatchEvent('click');
  expect(await says('code')).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  await demo.clickCell('Sheet1', 'D4');
  await demo.page.keyboard.press('Escape');
});

test('a batch that asks for it waits until the cell is closed', async () => {
  await demo.clickCell('Sheet1', 'D5');
  await demo.page.keyboard.type('whole');
  await demo.pane.locator('#wait').dispatchEvent('click');
  await demo.page.keyboard.press('Enter');
  expect(await says('waitedFor')).toEqual({ waitedFor: 'whole' });
});

test('a ribbon button runs its function without the pane', async () => {
  await demo.page.getByRole('button', { name: '盖章' }).click();
  await demo.page.waitForFunction(
    () => window.opsbookDemo.readCell('Sheet1', 'B1').value === 'stamped by Probe.Stamp',
  );
  await demo.page.waitForFunction(() => document.querySelectorAll('iframe').length === 1);
});

test('settings live in the workbook and outlive the pane', async () => {
  await demo.pane.locator('#set').click();
  expect(await says('status')).toEqual({ status: 'succeeded' });
  await demo.page.getByRole('button', { name: '关闭' }).click();
  expect(await demo.page.locator('iframe').count()).toBe(0);
  await demo.page.getByRole('button', { name: '打开窗格' }).click();
  expect(await says('Excel')).toMatchObject({ colour: { shade: '绿' } });
});

test('the pane is 320 to 600 pixels wide', async () => {
  const divider = demo.page.getByRole('separator', { name: '调整窗格宽度' });
  const width = () => demo.page.locator('.pane').evaluate((pane) => pane.getBoundingClientRect().width);
  const drag = async (by: number) => {
    const box = await divider.boundingBox();
    if (!box) throw new Error('no divider');
    await demo.page.mouse.move(box.x + 4, 400);
    await demo.page.mouse.down();
    await demo.page.mouse.move(box.x + 4 + by, 400, { steps: 4 });
    await demo.page.mouse.up();
  };
  await drag(-100);
  expect(await width()).toBe(450);
  await drag(-500);
  expect(await width()).toBe(600);
  await drag(500);
  expect(await width()).toBe(320);
});
