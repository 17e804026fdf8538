import { act, screen, waitFor, within } from '@testing-library/react';
import { aDataProblem, anAlert, aRefresh, day, deferred, fakeActions, refusal } from '../../fakePane';
import { openPane } from '../../openPane';
import type { PaneActions } from '../../../../src/taskpane/context/PaneActions';
import type { RefreshResult } from '../../../../src/usecases/today/refresh/refreshResult';

const late = anAlert({ key: 'late', task: '系统上线' });
const forecast = anAlert({
  key: 'forecast',
  task: '供应商签约',
  owner: '李四',
  severity: 'amber',
  slip: 2,
  slipIsForecast: true,
  headline: { code: 'forecastLate', days: 2 },
  blocked: true,
  noNextStep: true,
  nextStep: '',
  cell: { sheet: '任务进度跟踪表', address: 'A8' },
});
const today = anAlert({
  key: 'today',
  task: '客户回访',
  severity: 'dueSoon',
  dueToday: true,
  slip: 0,
  headline: { code: 'dueToday' },
});
const soon = anAlert({
  key: 'soon',
  task: '月度盘点',
  severity: 'dueSoon',
  slip: 0,
  headline: { code: 'daysLeft', days: 2 },
  finish: day(2026, 6, 26),
});
const result = aRefresh({ alerts: [forecast, late, today, soon], dataProblems: [aDataProblem()] });

const refreshAlerts = async () => result;
const settings = { autoRefresh: true };
const rows = () =>
  screen
    .getAllByRole('row')
    .filter(
      (row) => within(row).queryAllByRole('gridcell').length > 0 && row.getAttribute('aria-level') === '2',
    );
const counter = (name: RegExp) =>
  within(screen.getByRole('toolbar', { name: '筛选' })).getByRole('button', { name });
const headings = () => screen.getAllByRole('rowheader').map((heading) => heading.textContent);
const show = async (
  name: string,
  choice: RegExp | string,
  user: Awaited<ReturnType<typeof openPane>>['user'],
) => {
  await user.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));
  await user.click(screen.getByRole('menuitemradio', { name: choice }));
};

test('lists each alert in two lines with headline, owner and next step, worst first', async () => {
  await openPane({ actions: { refreshAlerts }, settings });
  await screen.findByText('系统上线');
  expect(rows().map((row) => row.getAttribute('aria-label'))).toEqual([
    '红，系统上线，逾期 4 天，张三，协调测试环境',
    '黄，供应商签约，预计晚 2 天，李四，缺下一步',
    '临期，客户回访，今日到期，张三，协调测试环境',
    '临期，月度盘点，还剩 2 天，张三，协调测试环境',
  ]);
  expect(headings()).toEqual(['红 1', '黄 1', '临期 2']);
});

test('every counter lists exactly as many rows as it says', async () => {
  const { user } = await openPane({ actions: { refreshAlerts }, settings });
  await screen.findByText('系统上线');
  for (const name of [/^红/, /^黄/, /^临期/, /^受阻/, /^数据/]) {
    await user.click(counter(name));
    expect(counter(name).getAttribute('aria-pressed')).toBe('true');
    expect(rows()).toHaveLength(Number(/\d+$/.exec(counter(name).getAttribute('aria-label') ?? '')?.[0]));
  }
  await user.click(counter(/^数据/));
  expect(rows()).toHaveLength(4);
});

test('data problems are a list of their own that opens in place and leads to the cell', async () => {
  const { user, actions } = await openPane({ actions: { refreshAlerts }, settings });
  await screen.findByText('系统上线');
  await user.click(counter(/^数据/));
  await user.click(screen.getByText('计划完成时间“6.31”'));
  expect(actions.selectCell).toHaveBeenCalledWith({ sheet: '任务进度跟踪表', address: 'D9' });
  expect(await screen.findByText('计划完成时间“6.31”不是日期，改成存在的日期。')).toBeTruthy();
});

test('the search narrows counters and rows, marks what was found, and is left by one button', async () => {
  const { user } = await openPane({ actions: { refreshAlerts }, settings });
  await screen.findByText('系统上线');
  await user.type(screen.getByRole('searchbox', { name: '搜索' }), '签约');
  await screen.findByText('“签约”：1 条，共 4 条');
  expect(rows()).toHaveLength(1);
  expect(document.querySelector('mark')?.textContent).toBe('签约');
  expect(counter(/^红/).getAttribute('aria-label')).toBe('红 0');
  await user.click(screen.getByRole('button', { name: '显示全部' }));
  await waitFor(() => expect(rows()).toHaveLength(4));
});

test('owners are listed worst first with their counts, and one of them can be chosen', async () => {
  const { user } = await openPane({ actions: { refreshAlerts }, settings });
  await user.click(await screen.findByRole('button', { name: '责任人，全部' }));
  expect(screen.getAllByRole('menuitemradio').map((item) => item.textContent)).toEqual([
    '✓全部责任人红 1 黄 1 4',
    '只看我',
    '张三红 1 3',
    '李四黄 1 1',
  ]);
  await user.click(screen.getByRole('menuitemradio', { name: /^李四/ }));
  expect(rows()).toHaveLength(1);
  expect(screen.getByText('李四：1 条，共 4 条')).toBeTruthy();
});

test('more owners than a menu holds are looked for in a sheet', async () => {
  const alerts = Array.from({ length: 12 }, (_, at) =>
    anAlert({ key: `task-${at}`, task: `任务 ${at}`, owner: at < 11 ? `同事${at}` : '王磊' }),
  );
  const { user } = await openPane({
    actions: { refreshAlerts: async () => aRefresh({ alerts }) },
    settings,
  });
  await user.click(await screen.findByRole('button', { name: '责任人，全部' }));
  await user.click(screen.getByRole('menuitem', { name: '另有 4 位…' }));
  const dialog = await screen.findByRole('dialog', { name: '查找责任人' });
  const field = within(dialog).getByRole('textbox', { name: '查找责任人' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(within(within(dialog).getByRole('list')).getAllByRole('button')).toHaveLength(12);
  await user.type(field, '没有这个人');
  expect(within(dialog).getByText('没有符合的条目')).toBeTruthy();
  await user.clear(field);
  await user.type(field, '王{Enter}');
  expect(await screen.findByText('王磊：1 条，共 12 条')).toBeTruthy();
  expect(rows()).toHaveLength(1);
});

test('a thousand and more are written alike wherever they are counted', async () => {
  const alerts = Array.from({ length: 1204 }, (_, at) => anAlert({ key: `task-${at}`, task: `任务 ${at}` }));
  await openPane({ actions: { refreshAlerts: async () => aRefresh({ alerts }) }, settings });
  await screen.findByText('任务 0');
  expect(counter(/^红/).getAttribute('aria-label')).toBe('红 1,204');
  expect(counter(/^红/).textContent).toBe('红 1,204');
  expect(headings()).toEqual(['红 1,204']);
});

test('只看我 asks once who one is, and remembers it on this device', async () => {
  const { user, view } = await openPane({ actions: { refreshAlerts }, settings });
  await show('责任人', '只看我', user);
  const dialog = await screen.findByRole('dialog', { name: '哪个是你？' });
  await user.click(within(dialog).getByRole('checkbox', { name: /^李四/ }));
  await user.click(within(dialog).getByRole('button', { name: '只看这 1 位' }));
  expect(rows()).toHaveLength(1);
  view.unmount();
  const again = await openPane({ actions: { refreshAlerts }, settings });
  await screen.findByText('系统上线');
  act(() => rows()[0]?.focus());
  await again.user.keyboard('m');
  expect(rows()).toHaveLength(1);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a name that two owners have names both, where nobody is called just that', async () => {
  const alerts = ['王伟（信息部）', '王伟（财务部）', '李四'].map((owner, at) =>
    anAlert({ key: `task-${at}`, task: `任务 ${at}`, owner }),
  );
  const given = { actions: { refreshAlerts: async () => aRefresh({ alerts }) }, settings };
  const { user } = await openPane(given);
  await screen.findByText('任务 0');
  await user.click(screen.getByRole('tab', { name: '设置' }));
  const field = await screen.findByRole('textbox', { name: '我是谁' });
  await user.type(field, '王伟{Enter}');
  await user.click(screen.getByRole('tab', { name: '今日' }));
  await user.click(await screen.findByRole('button', { name: '责任人，全部' }));
  await user.click(screen.getByRole('menuitemradio', { name: /^只看我：王伟/ }));
  const told = '没有“王伟”，有“王伟（信息部）”、“王伟（财务部）”。在责任人菜单里更改“我”。';
  expect(await screen.findByText(told)).toBeTruthy();
});

test('groups by owner, leaves the owner out of the rows, and remembers it', async () => {
  const { user, view } = await openPane({ actions: { refreshAlerts }, settings });
  await show('分组', '按责任人', user);
  const expected = ['李四 1 黄 1', '张三 3 红 1 · 临期 2'];
  expect(headings()).toEqual(expected);
  expect(within(rows()[0] ?? document.body).queryByText('李四')).toBeNull();
  view.unmount();
  await openPane({ actions: { refreshAlerts }, settings });
  await screen.findByText('系统上线');
  expect(headings()).toEqual(expected);
});

test('groups by department as the owners name it, those without one last', async () => {
  const alerts = [
    anAlert({ key: '1', task: '一', owner: '李四' }),
    anAlert({ key: '2', task: '二', owner: '市场部*经理', department: '市场部' }),
    anAlert({ key: '3', task: '三', owner: '市场部-王五', department: '市场部' }),
  ];
  const { user } = await openPane({
    actions: { refreshAlerts: async () => aRefresh({ alerts }) },
    settings,
  });
  await show('分组', '按部门', user);
  expect(headings()).toEqual(['市场部 2 红 2', '未填部门 1 红 1']);
});

test('a group is closed by its heading, which is remembered', async () => {
  const { user, view } = await openPane({ actions: { refreshAlerts }, settings });
  await user.click(await screen.findByRole('button', { name: '红 1', expanded: true }));
  expect(screen.queryByText('系统上线')).toBeNull();
  view.unmount();
  await openPane({ actions: { refreshAlerts }, settings });
  await screen.findByText('供应商签约');
  expect(screen.queryByText('系统上线')).toBeNull();
});

test('an open row says why, and to whom it has gone up', async () => {
  const entry = {
    rule: 'slip',
    severity: 'red',
    days: 9,
    firstSeen: null,
    acknowledged: null,
    snoozedUntil: null,
    announced: null,
    escalatedOn: day(2026, 6, 24),
  } as const;
  const alert = anAlert({ approver: '赵总', help: '增加一名测试', alerts: [entry] });
  const { user } = await openPane({
    actions: { refreshAlerts: async () => aRefresh({ alerts: [alert] }) },
    settings,
  });
  await user.click(await screen.findByText('系统上线'));
  expect(screen.getByText('计划 6月20日完成，截至 6月24日逾期 4 天')).toBeTruthy();
  expect(screen.getByText('已升级给 赵总')).toBeTruthy();
  expect(screen.getByText('增加一名测试')).toBeTruthy();
});

test('moves by keyboard; Enter opens a row and selects its cell, ← closes it and then its group', async () => {
  const { user, actions } = await openPane({ actions: { refreshAlerts }, settings });
  await screen.findByText('系统上线');
  act(() => rows()[0]?.focus());
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(actions.selectCell).toHaveBeenCalledWith({ sheet: '任务进度跟踪表', address: 'A8' });
  expect(document.activeElement).toBe(rows()[1]);
  expect(rows()[1]?.getAttribute('aria-expanded')).toBe('true');
  await user.keyboard('{ArrowLeft}');
  expect(rows()[1]?.getAttribute('aria-expanded')).toBe('false');
  await user.keyboard('{ArrowLeft}');
  expect(screen.queryByText('供应商签约')).toBeNull();
  expect(document.activeElement?.textContent).toBe('黄 1');
  await user.keyboard('{ArrowRight}');
  expect(screen.getByText('供应商签约')).toBeTruthy();
});

test('the row of the task selected in the sheet is marked, and none when another cell is selected', async () => {
  let moved = () => undefined as void;
  const ids = ['T-2', null];
  const stop = jest.fn(async () => undefined);
  const { view } = await openPane({
    actions: {
      refreshAlerts: async () =>
        aRefresh({
          alerts: [anAlert({ key: 'a', id: 'T-1' }), anAlert({ key: 'b', id: 'T-2', task: '客户回访' })],
        }),
      watchSelection: async (onMoved) => {
        moved = onMoved;
        return stop;
      },
      selectedTask: async () => ids.shift() ?? null,
    },
    settings,
  });
  await screen.findByText('系统上线');
  const marked = () => rows().map((row) => row.getAttribute('aria-current') === 'true');
  act(() => moved());
  await waitFor(() => expect(marked()).toEqual([false, true]));
  expect(document.activeElement).toBe(document.body);
  act(() => moved());
  await waitFor(() => expect(marked()).toEqual([false, false]));
  view.unmount();
  await waitFor(() => expect(stop).toHaveBeenCalled());
});

test('says in the footer why a cell could not be selected', async () => {
  const selectCell = () => Promise.reject(refusal({ code: 'objectGone', what: '任务进度跟踪表' }));
  const { user } = await openPane({ actions: { refreshAlerts, selectCell }, settings });
  await user.click(await screen.findByText('系统上线'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/找不到“任务进度跟踪表”/);
});

describe('an empty list is a finish line', () => {
  const open = (given: Partial<RefreshResult>) =>
    openPane({
      actions: { refreshAlerts: async () => aRefresh({ alerts: [], tasks: 3, ...given }) },
      settings,
    });

  test('it names the next date, and leads to its cell', async () => {
    const cell = { sheet: '任务进度跟踪表', address: 'A9' };
    const { user, actions } = await open({
      nextDue: { task: '月度盘点', owner: '李雷', day: day(2026, 6, 26), cell },
    });
    expect(await screen.findByText('今天没有预警')).toBeTruthy();
    expect(screen.getByText('6月26日到期 · 李雷')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '在表中查看' }));
    expect(actions.selectCell).toHaveBeenCalledWith(cell);
  });

  test('it asks for a first row in an empty table', async () => {
    await open({ tasks: 0 });
    expect(await screen.findByText(/任务表还是空的/)).toBeTruthy();
  });

  test('it leads out of a filter, without losing the focus', async () => {
    const { user } = await openPane({ actions: { refreshAlerts: async () => aRefresh() }, settings });
    await screen.findByText('系统上线');
    await user.click(counter(/^黄 0/));
    expect(screen.getByText('没有符合的条目')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '清除条件' }));
    expect(rows()).toHaveLength(1);
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });
});

test('a setting that could not be read is among the notes, with the way to its cell', async () => {
  const problem = {
    code: 'badSetting',
    sheet: '运营设置',
    address: 'B4',
    setting: '预警天数',
    value: '三天',
    used: '3',
  } as const;
  const { user, actions } = await openPane({
    actions: { refreshAlerts: async () => aRefresh({ problems: [problem] }) },
    settings,
  });
  await screen.findByText('系统上线');
  await user.click(screen.getByRole('button', { name: /待留意和改动$/ }));
  const notes = await screen.findByRole('dialog', { name: '待留意 1 项' });
  expect(within(notes).getByText(/“运营设置”B4 的“预警天数”无法识别/)).toBeTruthy();
  await user.click(within(notes).getByRole('button', { name: '查看' }));
  expect(actions.selectCell).toHaveBeenCalledWith({ sheet: '运营设置', address: 'B4' });
});

test('nothing is refreshed by itself when the workbook does not want that', async () => {
  const { user, actions } = await openPane({ actions: { refreshAlerts } });
  await screen.findByText(/还没有刷新/);
  expect(actions.refreshAlerts).not.toHaveBeenCalled();
  await user.click(within(screen.getByRole('tabpanel')).getByRole('button', { name: '刷新' }));
  expect(await screen.findByText('系统上线')).toBeTruthy();
  expect(document.activeElement).not.toBe(document.body);
});

test('texts from cells are text, never markup', async () => {
  const task = '<img src=x onerror=alert(1)>';
  await openPane({
    actions: { refreshAlerts: async () => aRefresh({ alerts: [anAlert({ task })] }) },
    settings,
  });
  expect(await screen.findByText(task)).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
});

/** The places of the rows to come; the footer's own bar comes as well where reading takes long. */
const skeleton = () => screen.queryByRole('progressbar', { name: '正在读取…', busy: true });

test('a skeleton stands in only for the very first list', async () => {
  const first = deferred<RefreshResult>();
  await openPane({ actions: { refreshAlerts: () => first.promise }, settings });
  await waitFor(() => expect(skeleton()).not.toBeNull());
  await act(async () => first.resolve(result));
  expect(skeleton()).toBeNull();
  expect(rows()).toHaveLength(4);
});

test('until it is known whether a list is wanted, nothing says that there is none', async () => {
  const gate = deferred<null>();
  const loadSettings: PaneActions['loadSettings'] = async (options) => {
    await gate.promise;
    return fakeActions({}, settings).loadSettings(options);
  };
  const { actions } = await openPane({ actions: { refreshAlerts, loadSettings }, settings });
  await waitFor(() => expect(skeleton()).not.toBeNull());
  expect(screen.queryByText(/还没有刷新/)).toBeNull();
  await act(async () => gate.resolve(null));
  await screen.findByText('系统上线');
  expect(actions.refreshAlerts).toHaveBeenCalledTimes(1);
});

test('single letters switched off in the help do nothing from that moment', async () => {
  const { user } = await openPane({ actions: { refreshAlerts }, settings });
  await screen.findByText('系统上线');
  act(() => rows()[0]?.focus());
  await user.keyboard('?');
  await user.click(await screen.findByRole('switch', { name: '使用单键快捷键' }));
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['使用指南', 'support.html#zh-CN'],
    ['规则：红、黄、临期怎么算', 'support.html#zh-CN-rules'],
  ]);
  await user.keyboard('{Escape}');
  act(() => rows()[0]?.focus());
  await user.keyboard('d');
  expect(screen.queryByText('实际完成时间')).toBeNull();
});
