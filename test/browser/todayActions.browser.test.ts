import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';

const TRACKER = '任务进度跟踪表';
const REGISTER = '预警清单';
const TASK = '仓库库存系统调试';

let demo: OpenedDemo;
beforeAll(async () => {
  demo = await openDemo({ name: 'today-actions' });
  await demo.page.getByRole('button', { name: '打开面板' }).click();
  await inPane('创建四张表').click();
  await demo.pane.getByText(TASK).waitFor();
}, 600_000);
afterAll(() => demo?.close());

const inPane = (name: string | RegExp) => demo.pane.getByRole('button', { name });
const row = () => demo.pane.getByRole('row').filter({ hasText: TASK });
const more = () => inPane(`“${TASK}”的操作`);
const handled = () => inPane(/^已处理/);
const press = (key: string) => demo.page.keyboard.press(key);
/** What the pane has the focus on. */
const focused = () => demo.pane.locator(':focus');

describe('by mouse', () => {
  test('an alert is acknowledged and brought back', async () => {
    await more().click();
    await inPane('知晓').click();
    await inPane('黄 0').waitFor();
    await demo.pane.getByText(/^今天没有预警/).waitFor();
    expect(await demo.ask((page) => page.sheetNames())).toContain(REGISTER);
    await handled().click();
    await demo.pane.getByText('已知晓').waitFor();
    await demo.screenshot('acknowledged');
    await more().click();
    await inPane('恢复提醒').click();
    await inPane('黄 1').waitFor();
  });

  test('a blocked task becomes an issue, and the way to it is offered', async () => {
    await more().click();
    await inPane('转为问题').click();
    await demo.pane.getByText(/^已转为问题 |^已有未关闭的问题 /).waitFor();
    await inPane('查看').click();
    await demo.page.waitForFunction(() => window.opsbookDemo.selection().sheetName === '问题处理记录表');
    await demo.screenshot('issue');
  });

  test('a fix is accepted with before → after, and taken back', async () => {
    await demo.showSheet(TRACKER);
    await demo.page.waitForFunction((sheet) => window.opsbookDemo.selection().sheetName === sheet, TRACKER);
    const before = (await demo.read(TRACKER, 'F5')).value;
    // The second task is finished, so this status contradicts its dates.
    await demo.clickCell(TRACKER, 'F5');
    await demo.page.keyboard.press('Alt+ArrowDown');
    await demo.page.getByRole('option', { name: '进行中' }).click();
    await inPane(/^刷新/).first().click();
    await inPane('数据问题 1').click();
    await demo.pane.getByText('进度状态：进行中 → 已完成').waitFor();
    await demo.screenshot('fix');
    await inPane('采纳').click();
    await demo.pane.getByText('已更新 1 行').waitFor();
    expect((await demo.read(TRACKER, 'F5')).value).toBe('已完成');
    expect(before).toBe('已完成');
    await inPane('撤销').click();
    await inPane('数据问题 1').waitFor();
    expect((await demo.read(TRACKER, 'F5')).value).toBe('进行中');
    await inPane('采纳').click();
    await inPane('数据问题 0').waitFor();
    await inPane('清除筛选').click();
  });

  test('the digest of an owner is copied', async () => {
    await demo.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await inPane('复制摘要').click();
    await demo.pane.getByRole('textbox', { name: '摘要' }).waitFor();
    const text = await demo.pane.getByRole('textbox', { name: '摘要' }).inputValue();
    expect(text).toContain(TASK);
    await inPane('复制')
      .and(demo.pane.getByText('复制', { exact: true }))
      .click();
    await demo.pane.getByText(/^已复制|^无法自动复制/).waitFor();
    await demo.screenshot('digest');
    await inPane('复制摘要').click();
  });
});

describe('by keyboard alone', () => {
  test('/ leads to the filters, Tab to the list, → into the actions, Esc back', async () => {
    await demo.pane.getByRole('tab', { name: '今日' }).focus();
    await press('/');
    expect(await focused().textContent()).toMatch(/^红/);
    await press('ArrowRight');
    expect(await focused().textContent()).toMatch(/^黄/);
    for (let stop = 0; stop < 3; stop += 1) await press('Tab');
    expect(await focused().getAttribute('role')).toBe('row');
    await press('ArrowRight');
    expect(await focused().textContent()).toBe('知晓');
    await press('Escape');
    expect(await focused().getAttribute('role')).toBe('row');
  });

  test('S puts the alert off until tomorrow, and ↓ → bring it back', async () => {
    await press('s');
    expect(await focused().textContent()).toMatch(/^明天/);
    await press('Enter');
    await inPane('黄 0').waitFor();
    await handled().waitFor();
    expect(await focused().textContent()).toMatch(/^已处理/);
    // Open, as it was left.
    expect(await focused().getAttribute('aria-expanded')).toBe('true');
    await demo.pane.getByText(/再提醒$/).waitFor();
    await press('ArrowDown');
    await press('ArrowRight');
    await press('Enter');
    await inPane('黄 1').waitFor();
    expect(await focused().count()).toBe(1);
  });

  test('Enter selects the task’s cell and the row is marked', async () => {
    await row().focus();
    await press('Enter');
    await demo.page.waitForFunction(
      (sheet) =>
        window.opsbookDemo.selection().sheetName === sheet && window.opsbookDemo.selection().address === 'A6',
      TRACKER,
    );
    await demo.pane.locator('[aria-current=true]').waitFor();
  });
});

describe('in the settings', () => {
  test('each choice says what it would do; the calendar is changed and put back', async () => {
    await demo.pane.getByRole('tab', { name: '设置' }).click();
    await demo.pane.getByText(/^改为工作日：/).waitFor();
    await inPane('改为上班：6月19日–6月21日').click();
    await inPane('移除：6月19日–6月21日').waitFor();
    expect(await demo.ask((page) => page.sheetNames())).toContain('工作日历');
    await demo.screenshot('calendar');
    await inPane('移除：6月19日–6月21日').click();
    await inPane('改为上班：6月19日–6月21日').waitFor();
  });
});
