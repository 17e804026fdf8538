import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';

/**
 * The seed workbook through a whole June, as a person lives it in the pane: plan → tasks → refreshes →
 * issue from a blocked task → drafts → close of the month → export. `test/scenarios/june.test.ts` is the same
 * month without a window, number by number.
 */

const TRACKER = '任务进度跟踪表';
let demo: OpenedDemo;

beforeAll(async () => {
  demo = await openDemo({ name: 'june' });
  await demo.page.getByRole('button', { name: '打开面板' }).click();
  await demo.pane.getByRole('button', { name: '创建四张表' }).click();
  await demo.pane.getByRole('gridcell').first().waitFor();
}, 600_000);
afterAll(() => demo?.close());

const button = (name: string | RegExp) => demo.pane.getByRole('button', { name, exact: true });
const tab = (name: string) => demo.pane.getByRole('tab', { name, exact: true }).click();
const chip = (name: string) => demo.pane.getByText(name, { exact: true }).first().waitFor();

/** Sets the as-of day in the pane and waits until the tracker is worked out for it. */
async function goTo(iso: string, shown: string): Promise<void> {
  await button(/^截至/).click();
  await demo.pane.locator('input[type="date"]').fill(iso);
  await button('确定').click();
  await demo.page.waitForFunction(
    ([sheet, day]) => String(window.opsbookDemo.readCell(sheet, 'A2').value).startsWith(`截至 ${day}`),
    [TRACKER, shown] as const,
  );
}

const column = async (letter: string) =>
  Promise.all([4, 5, 6, 7, 8, 9].map(async (row) => (await demo.read(TRACKER, `${letter}${row}`)).value));

/** Waits until the grid paints the tracker's cell in a colour. */
async function waitForFill(address: string, colour: string): Promise<void> {
  await demo.page.waitForFunction(
    ([sheet, cell, wanted]) => {
      const { x, y } = window.opsbookDemo.cellBox(sheet, cell);
      const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main-canvas"]');
      if (!canvas) return false;
      const { left, top, width } = canvas.getBoundingClientRect();
      const scale = canvas.width / width;
      const inside = canvas
        .getContext('2d')
        ?.getImageData((x + 3 - left) * scale, (y + 3 - top) * scale, 1, 1);
      const hex = [...(inside?.data ?? [])].slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
      return `#${hex.join('')}`.toUpperCase() === wanted;
    },
    [TRACKER, address, colour] as const,
  );
}

test('the plan becomes tasks', async () => {
  // The sample is shown as of a day with a red task; the month is lived from its middle on.
  await goTo('2026-06-18', '6月18日');
  // Due within three days: the sheet's own colour, without the add-in.
  await waitForFill('D6', '#E3EEFB');
  await tab('计划');
  await button('生成任务').click();
  await button('添加 3 个任务').click();
  await demo.page.waitForFunction(
    (sheet) => window.opsbookDemo.readCell(sheet, 'A9').value === '渠道合作获客20家',
    TRACKER,
  );
  await tab('今日');
});

test.each([
  { iso: '2026-06-05', shown: '6月5日', alerts: ['黄', null, '黄', '迟开工', null, '迟开工'] },
  { iso: '2026-06-12', shown: '6月12日', alerts: [null, null, '黄', '迟开工', '临期', '迟开工'] },
  { iso: '2026-06-18', shown: '6月18日', alerts: [null, null, '黄', '迟开工', '黄', '迟开工'] },
])('as of $shown', async ({ iso, shown, alerts }) => {
  await goTo(iso, shown);
  expect(await column('M')).toEqual(alerts);
  await demo.screenshot(iso);
});

test('the blocked task becomes an issue', async () => {
  const row = demo.pane.locator('[role=row][aria-level="2"]').filter({ hasText: '仓库库存系统调试' });
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click({ position: { x: 60, y: 15 } });
  await button('更多').click();
  await demo.pane.getByRole('menuitem', { name: /^转为问题/ }).click();
  await button('新建 Q003').click();
  await demo.page.waitForFunction(
    (sheet) => window.opsbookDemo.readCell(sheet, 'G6').value === '第三方接口数据对接失败（问题 Q003）',
    TRACKER,
  );
  expect((await demo.read('问题处理记录表', 'H6')).value).toBe('处理中');
  await demo.screenshot('issue');
});

test('as of 6月24日 it is red, and acknowledging it leaves the list shorter', async () => {
  await goTo('2026-06-24', '6月24日');
  // Making the issue has led to it.
  await demo.showSheet(TRACKER);
  await waitForFill('D6', '#FBD9D7');
  expect(await column('M')).toEqual([null, null, '红', '迟开工', '红', '迟开工']);
  await chip('红 2');
  await demo.pane.locator('[role=row][aria-level="2"]').filter({ hasText: '仓库库存系统调试' }).focus();
  await demo.page.keyboard.press('k');
  await chip('红 1');
  await demo.screenshot('2026-06-24');
});

test('the month is written down, closed and exported', async () => {
  await demo.typeInCell(TRACKER, 'E6', '2026-06-29');
  await demo.typeInCell(TRACKER, 'E7', '2026-06-30');
  await goTo('2026-06-30', '6月30日');
  expect(await column('K')).toEqual(['延期完成', '已完成', '延期完成', '已完成', '延期', '未开始']);
  await tab('总结');
  await button('更新总结').click();
  await demo.pane.getByText('120%', { exact: true }).waitFor();
  await demo.screenshot('summary');
  await button('更多').click();
  await demo.pane.getByRole('menuitem', { name: '月结' }).click();
  await button('月结 2026年6月').click();
  await demo.pane.getByText('已月结到新工作表“2026-06 月结 06-30”。').waitFor();
  await demo.screenshot('closed');
  await button('返回').click();
  await button('导出').click();
  await demo.page.waitForFunction(() => window.opsbookDemo.sheetNames().includes('2026-06 月度总结'));
  await button(/^前往/).click();
  await demo.screenshot('exported');
});

test('the log has it all', async () => {
  const actions = await demo.ask((page) => {
    const rows = Array.from({ length: 60 }, (_, index) => page.readCell('变更日志', `B${4 + index}`).value);
    return [...new Set(rows)].filter((value) => value !== null);
  });
  expect(actions).toEqual(expect.arrayContaining(['刷新', '问题流转', '月结']));
});
