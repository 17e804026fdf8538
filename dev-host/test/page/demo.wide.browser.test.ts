import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../engine/xlsx/readXlsx';
import { writeXlsx } from '../../engine/xlsx/writeXlsx';
import { openDemo, type OpenedDemo } from '../../testing/openDemo';
import { sampleBook } from './sampleBook';

const fixtures = join(__dirname, 'fixtures');
let demo: OpenedDemo;

beforeAll(async () => {
  const manifest = readFileSync(join(fixtures, 'manifest.xml'), 'utf8');
  const bytes = Buffer.from(await writeXlsx(sampleBook()));
  demo = await openDemo({
    name: 'demo',
    addin: { folder: join(fixtures, 'addin'), manifest },
    file: { name: '六月.xlsx', bytes },
  });
});
afterAll(() => demo?.close());

const button = (name: string) => demo.page.getByRole('button', { name, exact: true });
const read = async (address: string) => (await demo.read('任务', address)).value;
const eventually = (address: string, value: unknown) =>
  demo.page.waitForFunction(([cell, wanted]) => window.opsbookDemo.readCell('任务', cell).value === wanted, [
    address,
    value,
  ] as const);

test('opens the workbook it was started with', async () => {
  expect(await demo.page.locator('.strip-file').textContent()).toBe('六月.xlsx');
  expect(await demo.ask((page) => page.sheetNames())).toEqual(['任务', '受保护', '隐藏']);
  expect(await demo.page.locator('[data-u-comp=slide-tab-item]').allTextContents()).toEqual([
    '任务',
    '受保护',
  ]);
  expect(await read('G2')).toBe(10);
  await demo.screenshot('opened');
});

test('typing fills a cell, moves down and recalculates', async () => {
  await demo.typeInCell('任务', 'F2', '7');
  expect(await read('F2')).toBe(7);
  expect(await demo.ask((page) => page.selection())).toEqual({ sheetName: '任务', address: 'F3' });
  await eventually('G2', 14);
});

test('a list is picked from by mouse', async () => {
  await demo.clickCell('任务', 'E2');
  await demo.page.getByText('从列表中选择。').waitFor();
  await demo.page.locator('.list-arrow').click();
  await demo.screenshot('list');
  await demo.page.getByRole('option', { name: '受阻' }).click();
  expect(await read('E2')).toBe('受阻');
});

test('a list is picked from by keyboard alone', async () => {
  await demo.page.keyboard.press('ArrowDown');
  expect(await demo.ask((page) => page.selection().address)).toBe('E3');
  await demo.page.keyboard.press('Alt+ArrowDown');
  await demo.page.keyboard.press('ArrowDown');
  await demo.page.keyboard.press('Enter');
  expect(await read('E3')).toBe('进行中');
  await demo.page.keyboard.press('Alt+ArrowDown');
  await demo.page.keyboard.press('End');
  await demo.page.keyboard.press('Escape');
  expect(await read('E3')).toBe('进行中');
});

test('keys that come faster than frames are drawn choose in the list of the cell one has come to', async () => {
  await demo.clickCell('任务', 'E2');
  await demo.page.evaluate(async () => {
    const keys = [
      ['ArrowDown', 40, false],
      ['ArrowDown', 40, true],
      ['Home', 36, false],
      ['Enter', 13, false],
    ] as const;
    const { requestAnimationFrame } = window;
    const frames: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (draw) => frames.push(draw);
    for (const [key, keyCode, altKey] of keys) {
      const event = new KeyboardEvent('keydown', { key, keyCode, altKey, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      // The next one is a task of its own, as with a real keyboard.
      await new Promise((next) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = next;
        channel.port2.postMessage(null);
      });
    }
    window.requestAnimationFrame = requestAnimationFrame;
    frames.forEach(requestAnimationFrame);
  });
  expect([await read('E2'), await read('E3')]).toEqual(['受阻', '未开始']);
  await demo.page.keyboard.press('Control+z');
  await eventually('E3', '进行中');
});

test('a stop rule refuses: cancel leaves the cell, retry opens it again', async () => {
  await demo.typeInCell('任务', 'E3', 'later');
  await demo.page.getByText('只能选择列表中的状态。').waitFor();
  await demo.screenshot('refused');
  await button('取消').click();
  expect(await read('E3')).toBe('进行中');
  expect(await demo.ask((page) => page.selection().address)).toBe('E3');

  await demo.typeInCell('任务', 'E3', 'later');
  await button('重试').click();
  await demo.page.keyboard.press('Control+A');
  await demo.type('未开始');
  await demo.page.keyboard.press('Enter');
  await eventually('E3', '未开始');
});

test('a rule by formula sees the date that was typed', async () => {
  await demo.typeInCell('任务', 'D3', '2020-01-01');
  await demo.page.getByText('完成日期不能早于开始日期。').waitFor();
  await button('取消').click();
  expect(await read('D3')).toBe(46195);
  await demo.typeInCell('任务', 'D3', '2026-06-30');
  await eventually('D3', 46203);
});

test('a warning lets the person decide', async () => {
  await demo.typeInCell('任务', 'C3', '2020-01-01');
  await button('是').click();
  await eventually('C3', 43831);
});

test('a refused entry is no change to an add-in, an accepted one is', async () => {
  await demo.page.getByRole('button', { name: '打开窗格' }).click();
  await demo.pane.locator('#state', { hasText: 'Excel' }).waitFor();
  await demo.typeInCell('任务', 'E4', 'later');
  await button('取消').click();
  await demo.typeInCell('任务', 'E4', '受阻');
  await demo.pane.locator('#changes li').waitFor();
  expect(await demo.pane.locator('#changes li').allTextContents()).toEqual([expect.stringContaining('"E4"')]);
  await demo.screenshot('pane');
  await demo.page.locator('.pane-close').click();
});

test('a note shows while the pointer rests on its cell', async () => {
  const box = await demo.ask((page) => page.cellBox('任务', 'F1'));
  await demo.page.mouse.move(box.x + 20, box.y + 8);
  await demo.page.getByText('由 Opsbook 计算').waitFor();
});

test('a protected sheet refuses typing and deleting in locked cells only', async () => {
  await demo.page.getByText('受保护', { exact: true }).click();
  await demo.page.waitForFunction(() => window.opsbookDemo.selection().sheetName === '受保护');
  await demo.clickCell('受保护', 'A1');
  await demo.page.keyboard.type('x');
  await demo.page.getByText('受保护的工作表中').waitFor();
  await demo.screenshot('protected');
  await button('确定').click();
  await demo.page.keyboard.press('Delete');
  await button('确定').click();
  expect((await demo.read('受保护', 'A1')).value).toBe('锁定');
  await demo.typeInCell('受保护', 'B1', 'ok');
  expect((await demo.read('受保护', 'B1')).value).toBe('ok');
});

test('saving gives an .xlsx with what was done', async () => {
  const [download] = await Promise.all([demo.page.waitForEvent('download'), button('下载 .xlsx').click()]);
  expect(download.suggestedFilename()).toBe('六月.xlsx');
  const book = await readXlsx(readFileSync(await download.path()));
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['任务', 'visible'],
    ['受保护', 'visible'],
    ['隐藏', 'hidden'],
  ]);
  expect(book.sheets[0]?.cells[2]?.[4]?.value).toBe('未开始');
  expect(book.sheets[0]?.parts.validations).toHaveLength(3);
  expect(book.sheets[0]?.parts.conditionalFormats).toHaveLength(2);
  expect(book.sheets[1]?.parts.protection).not.toBeNull();
});

test('what is no workbook is refused with a message, and the old one stays', async () => {
  const chooser = demo.page.locator('input[type=file]');
  await chooser.setInputFiles({ name: 'notes.xlsx', mimeType: '', buffer: Buffer.from('hello') });
  await demo.page.getByText('无法打开“notes.xlsx”。').waitFor();
  await button('确定').click();
  expect(await demo.page.locator('.strip-file').textContent()).toBe('六月.xlsx');
});

// Support article "Protect a workbook".
test('a workbook whose structure is protected keeps its sheets, and a cell can still be typed in', async () => {
  const bytes = Buffer.from(await writeXlsx({ ...sampleBook(), structureProtection: {} }));
  const chooser = demo.page.locator('input[type=file]');
  await chooser.setInputFiles({ name: '结构.xlsx', mimeType: '', buffer: bytes });
  await demo.page.waitForFunction(() => document.querySelector('.strip-file')?.textContent === '结构.xlsx');
  const names = await demo.ask((page) => page.sheetNames());
  const refused = demo.page.getByText('工作簿受保护，不能更改。');
  await demo.page.locator('button[data-u-comp=sheet-bar-append-button]:visible').first().click();
  await refused.waitFor();
  await button('确定').click();
  await refused.waitFor({ state: 'hidden' });
  await demo.page.locator('[data-u-comp=slide-tab-item]').first().dblclick();
  // Nobody types a name within half a second; Univer would take the tab for being dragged.
  await demo.page.waitForTimeout(700);
  await demo.page.keyboard.type('改名');
  await demo.page.keyboard.press('Enter');
  await refused.waitFor();
  await demo.screenshot('structure');
  await button('确定').click();
  await demo.typeInCell('任务', 'F2', '8');
  expect(await read('F2')).toBe(8);
  expect(await demo.ask((page) => page.sheetNames())).toEqual(names);
  expect(await demo.page.locator('[data-u-comp=slide-tab-item]').allTextContents()).toEqual(
    names.slice(0, 2),
  );
});

test('an input prompt stays within the grid when the grid becomes narrower', async () => {
  await demo.page.getByText('任务', { exact: true }).click();
  await demo.clickCell('任务', 'E3');
  const prompt = demo.page.locator('.cell-prompt');
  await prompt.waitFor();
  const cell = await demo.ask((page) => page.cellBox('任务', 'E3'));
  const width = Math.ceil(cell.x + cell.width + 30);
  await demo.page.setViewportSize({ width, height: 860 });
  await demo.page.waitForFunction(
    (edge) => (document.querySelector('.cell-prompt')?.getBoundingClientRect().right ?? edge) < edge,
    width,
  );
});
