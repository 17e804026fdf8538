import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';
import { paneWidth } from './paneWidth';
import { hasFocus, tabTo } from './tabTo';

const TRACKER = '任务进度跟踪表';
const REGISTER = '预警清单';
const TASK = '仓库库存系统调试';

let demo: OpenedDemo;
beforeAll(async () => {
  demo = await openDemo({ name: 'today-actions' });
  await demo.page.getByRole('button', { name: '打开面板' }).click();
  await inPane('创建四张表').click();
  await row().waitFor();
}, 600_000);
afterAll(() => demo?.close());

const inPane = (name: string | RegExp) => demo.pane.getByRole('button', { name, exact: true });
const row = () => demo.pane.locator('[role=row][aria-level="2"]').filter({ hasText: TASK });
const counter = (word: string, n: number) => inPane(`${word} ${n}`).first().waitFor();
const press = async (...keys: string[]) => {
  for (const key of keys) await demo.page.keyboard.press(key);
};
const says = (text: string | RegExp) => demo.pane.getByRole('status').filter({ hasText: text }).waitFor();
const value = async (address: string) => (await demo.read(TRACKER, address)).value;
/** What the pane has the focus on. */
const focused = () => demo.pane.locator(':focus');
const openRow = async () => {
  if ((await row().getAttribute('aria-expanded')) !== 'true')
    await row().click({ position: { x: 60, y: 15 } });
};
const undone = async () => {
  await inPane('撤销').first().click();
  await says(/^已撤销/);
};

test('the first look: a red row, open and with the focus, everything filled, and one thing to try', async () => {
  await counter('红', 1);
  expect(await row().getAttribute('aria-expanded')).toBe('true');
  await demo.pane.getByText('试一试：E6 填 2026-06-24，这条预警就结束。').waitFor();
  expect(await value('M6')).toBe('红');
  expect(await demo.ask((page) => page.sheetNames())).toContain(REGISTER);
  await demo.screenshot('first-minute');
});

describe('by mouse', () => {
  test('a task is marked done with before → after, and that is taken back with its formats', async () => {
    const before = await demo.read(TRACKER, 'E6');
    await openRow();
    await inPane('标记完成').click();
    await demo.pane.getByText('核定为延期完成，晚 4 天；这条预警结束。').waitFor();
    await demo.screenshot('done');
    await inPane('写入 2 格').click();
    await counter('红', 0);
    expect([await value('F6'), await value('K6')]).toEqual(['已完成', '延期完成']);
    await demo.pane.getByText('今天没有预警').waitFor();
    await undone();
    await counter('红', 1);
    expect(await demo.read(TRACKER, 'E6')).toEqual(before);
    expect([await value('F6'), await value('K6')]).toEqual(['受阻', '受阻']);
  });

  test('a date is moved with a reason; the banner follows', async () => {
    await openRow();
    await inPane('改期').click();
    await demo.pane.getByLabel('新的计划完成时间').fill('2026-06-30');
    await demo.pane.getByRole('textbox', { name: '原因' }).fill('接口延期');
    await demo.pane.getByText(/^基线 6月20日不变，累计改期 10 天/).waitFor();
    await demo.screenshot('reschedule');
    await inPane('写入 1 格').click();
    await counter('黄', 1);
    expect((await demo.read(TRACKER, 'A2')).value).toMatch(/红 0 · 黄 1/);
    await undone();
    await counter('红', 1);
    expect((await demo.read(TRACKER, 'A2')).value).toMatch(/红 1 · 黄 0/);
  });

  test('what a colleague typed meanwhile is shown and stays, and what was typed here too', async () => {
    await openRow();
    await inPane('修改“下一步”').click();
    await demo.pane.getByRole('textbox', { name: '下一步计划' }).fill('我写的下一步');
    await demo.typeInCell(TRACKER, 'H6', '同事写的下一步');
    await inPane('替换 H6').click();
    await demo.pane.getByText('这格已被他人改为“同事写的下一步”，没有写入。核对后再写。').waitFor();
    expect(await value('H6')).toBe('同事写的下一步');
    expect(await demo.pane.getByRole('textbox', { name: '下一步计划' }).inputValue()).toBe('我写的下一步');
    await inPane('替换 H6').click();
    await says('已填写');
    expect(await value('H6')).toBe('我写的下一步');
  });

  test('a double click on the confirm button writes once, and does nothing to what comes under the pointer', async () => {
    await openRow();
    await inPane('改期').click();
    await demo.pane.getByLabel('新的计划完成时间').fill('2026-06-30');
    await demo.pane.getByRole('textbox', { name: '原因' }).fill('接口延期');
    await demo.pane.getByText(/^基线 6月20日不变/).waitFor();
    await inPane(/^写入 \d 格$/).dblclick();
    await says('已改期');
    await demo.pane.locator('form').waitFor({ state: 'detached' });
    expect(await row().getAttribute('aria-expanded')).toBe('true');
    await demo.pane.locator('footer').getByRole('button', { name: '撤销', exact: true }).click();
    await says('已撤销');
    await counter('红', 1);
  });

  test('an alert is acknowledged, and brought back from the list of changes', async () => {
    await openRow();
    await inPane('更多').click();
    await demo.pane.getByRole('menuitem', { name: /^知晓/ }).click();
    await counter('红', 0);
    expect((await demo.read(TRACKER, 'A2')).value).toMatch(
      /红 0 .*已处理 1（红 1）$|红 0 .*已处理 1（红 1）/,
    );
    await demo.pane.getByRole('button', { name: /待留意和改动$/ }).click();
    await demo.screenshot('changes');
    await inPane(`撤销：已知晓“${TASK}”`).click();
    await demo.pane.getByRole('dialog').getByText('已撤销', { exact: true }).nth(2).waitFor();
    await press('Escape');
    await counter('红', 1);
  });
});

describe('by keyboard alone', () => {
  test('Tab leads to the list, → to the actions, Esc back', async () => {
    await demo.pane.getByRole('tab', { name: '今日' }).focus();
    // The list is one stop; within it the arrows go from row to row.
    await tabTo(demo.page, demo.pane.locator('[role=treegrid] [tabindex="0"]'));
    for (let left = 5; left > 0 && !(await hasFocus(row())); left -= 1) await press('ArrowDown');
    expect(await hasFocus(row())).toBe(true);
    await press('ArrowRight');
    await focused().and(inPane('标记完成')).waitFor();
    await press('ArrowRight');
    await focused().and(inPane('改期')).waitFor();
    await press('Escape');
    expect(await focused().getAttribute('role')).toBe('row');
  });

  test('S puts the alert off until tomorrow, and Z takes that back', async () => {
    await press('s');
    await focused().filter({ hasText: '明天' }).waitFor();
    await press('Enter');
    await counter('红', 0);
    await says(/再提醒/);
    await press('z');
    await counter('红', 1);
  });

  test('D and Ctrl+Enter finish the task; Z brings it back', async () => {
    await row().focus();
    await press('d');
    await demo.pane.getByRole('button', { name: '写入 2 格' }).waitFor();
    await press('Control+Enter');
    await counter('红', 0);
    await undone();
    await counter('红', 1);
  });

  test('/ leads to the search, which narrows the list; Esc empties it', async () => {
    await row().focus();
    await press('/');
    await demo.type('没有这样的');
    await demo.pane.getByText('没有符合的条目').waitFor();
    await press('Escape');
    await row().waitFor();
  });

  test('? shows the keys, Esc closes them', async () => {
    await row().focus();
    await press('?');
    await demo.pane.getByRole('dialog', { name: '快捷键和帮助' }).waitFor();
    await press('Escape');
    await demo.pane.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused().getAttribute('role')).toBe('row');
  });

  test('Enter opens the row and selects the task’s cell', async () => {
    if ((await row().getAttribute('aria-expanded')) === 'true') await press('Enter');
    await press('Enter');
    await demo.page.waitForFunction(
      (sheet) =>
        window.opsbookDemo.selection().sheetName === sheet && window.opsbookDemo.selection().address === 'A6',
      TRACKER,
    );
  });
});

describe('in the settings', () => {
  test('each choice says what it would do; the calendar is changed and put back; no name breaks', async () => {
    await paneWidth(demo, 320);
    await demo.pane.getByRole('tab', { name: '设置' }).click();
    await demo.pane.getByText(/^改为工作日：/).waitFor();
    await inPane('改为上班：6月19日–6月21日').click();
    await inPane('移除：6月19日–6月21日').waitFor();
    expect(await demo.ask((page) => page.sheetNames())).toContain('工作日历');
    await demo.screenshot('calendar');
    const broken = await demo.pane.locator('li').evaluateAll((lines) =>
      lines.flatMap((line) => {
        const texts = [...line.children].flatMap(({ childNodes }) => [...childNodes]);
        return texts.flatMap((text) =>
          [...(text.textContent ?? '').matchAll(/[^\s·–]+/g)].flatMap(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const lineTops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            return lineTops.size > 1 ? [word] : [];
          }),
        );
      }),
    );
    expect(broken).toEqual([]);
    await inPane('移除：6月19日–6月21日').click();
    await inPane('改为上班：6月19日–6月21日').waitFor();
  });
});

test('a short pane with few rows shows all that is above them, and no half of it', async () => {
  await demo.pane.getByRole('tab', { name: '今日' }).click();
  const pane = demo.page.locator('.pane[data-person=me]');
  await pane.evaluate((element) => Object.assign(element.style, { height: '420px', alignSelf: 'start' }));
  await pane.locator('.pane-close').click();
  await demo.page.getByRole('button', { name: '打开面板' }).click();
  await row().waitFor();
  const boxOf = async (role: 'toolbar' | 'searchbox') => demo.pane.getByRole(role).first().boundingBox();
  const [counters, search] = [await boxOf('toolbar'), await boxOf('searchbox')];
  if (!counters || !search) throw new Error('Counters and search are not there.');
  expect(counters.height).toBeLessThan(40);
  expect(search.y).toBeGreaterThanOrEqual(counters.y + counters.height);
});
