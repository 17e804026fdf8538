import { act, screen, waitFor, within } from '@testing-library/react';
import { aDataProblem, anAlert, aRefresh, day, deferred, refusal } from '../../fakePane';
import { openPane } from '../../openPane';
import type { RefreshResult } from '../../../../src/usecases/today/refresh/refreshResult';

const late = anAlert({ key: 'late', task: '系统上线' });
const forecast = anAlert({
  key: 'forecast',
  task: '供应商签约',
  owner: '李四',
  severity: 'amber',
  slip: 2,
  slipIsForecast: true,
  blocked: true,
  noNextStep: true,
  nextStep: '',
  cell: { sheet: '任务进度跟踪表', address: 'A8' },
});
const today = anAlert({ key: 'today', task: '客户回访', severity: 'dueSoon', dueToday: true, slip: 0 });
const soon = anAlert({
  key: 'soon',
  task: '月度盘点',
  severity: 'dueSoon',
  slip: 0,
  finish: day(2026, 6, 26),
});
const result = aRefresh({ alerts: [forecast, late, today, soon], dataProblems: [aDataProblem()] });

const refreshAlerts = async () => result;
const settings = { autoRefresh: true };
const rows = () =>
  screen.getAllByRole('row').filter((row) => within(row).queryAllByRole('gridcell').length > 0);
const chip = (name: RegExp) => screen.getByRole('button', { name });

test('lists each alert with its kind, days, owner, reason and next step, worst first', async () => {
  await openPane({ actions: { refreshAlerts }, settings });
  await screen.findByText('系统上线');
  expect(rows().map((row) => row.textContent)).toEqual([
    expect.stringContaining(
      '系统上线红逾期 4 天张三计划 6月20日，截至 6月24日，逾期 4 天。下一步：协调测试环境',
    ),
    expect.stringMatching(/供应商签约黄预计晚 2 天受阻李四.*缺下一步/),
    expect.stringContaining('客户回访今日到期'),
    expect.stringContaining('月度盘点临期6月26日到期'),
  ]);
  expect(screen.getAllByRole('rowheader').map((heading) => heading.textContent)).toEqual([
    '红 1',
    '黄 1',
    '临期 2',
  ]);
});

test('every chip lists exactly as many rows as it says', async () => {
  const { user } = await openPane({ actions: { refreshAlerts }, settings });
  await screen.findByText('系统上线');
  for (const name of [/^红/, /^黄/, /^临期/, /^受阻/, /^数据问题/]) {
    await user.click(chip(name));
    expect(chip(name).getAttribute('aria-pressed')).toBe('true');
    expect(rows()).toHaveLength(Number(/\d+$/.exec(chip(name).textContent ?? '')?.[0]));
  }
  await user.click(chip(/^数据问题/));
  expect(rows()).toHaveLength(4);
});

test('data problems are a list of their own that leads to the cell', async () => {
  const { user, actions } = await openPane({ actions: { refreshAlerts }, settings });
  await user.click(await screen.findByRole('button', { name: /^数据问题/ }));
  await user.click(screen.getByText(/6\.31/));
  expect(actions.selectCell).toHaveBeenCalledWith({ sheet: '任务进度跟踪表', address: 'D9' });
});

test('groups by owner, and remembers it', async () => {
  const { user, view } = await openPane({ actions: { refreshAlerts }, settings });
  await user.selectOptions(await screen.findByRole('combobox', { name: '分组' }), '按责任人');
  const headings = () => screen.getAllByRole('rowheader').map((heading) => heading.textContent);
  expect(headings()).toEqual(['李四 1', '张三 3']);
  view.unmount();
  await openPane({ actions: { refreshAlerts }, settings });
  await screen.findByText('系统上线');
  expect(headings()).toEqual(['李四 1', '张三 3']);
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
  await user.selectOptions(await screen.findByRole('combobox', { name: '分组' }), '按部门');
  expect(screen.getAllByRole('rowheader').map((heading) => heading.textContent)).toEqual([
    '市场部 2',
    '未写部门 1',
  ]);
});

test('an alert gone up to the approver says to whom', async () => {
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
  await openPane({ actions: { refreshAlerts: async () => aRefresh({ alerts: [alert] }) }, settings });
  expect(await screen.findByText('已升级给 赵总')).toBeTruthy();
  expect(screen.getByText('需协调：增加一名测试')).toBeTruthy();
});

test('moves by keyboard and selects the cell with Enter, keeping the focus', async () => {
  const { user, actions } = await openPane({ actions: { refreshAlerts }, settings });
  await screen.findByText('系统上线');
  act(() => rows()[0]?.focus());
  await user.keyboard('{ArrowDown}{Enter}');
  expect(actions.selectCell).toHaveBeenCalledWith({ sheet: '任务进度跟踪表', address: 'A8' });
  expect(document.activeElement).toBe(rows()[1]);
  await waitFor(() => expect(rows()[1]?.getAttribute('aria-current')).toBe('true'));
});

test('the row of the task selected in the sheet is marked, and none when another cell is selected', async () => {
  let moved = () => undefined as void;
  const ids = ['T-2', null, 'T-2'];
  const stop = jest.fn(async () => undefined);
  const { user, view } = await openPane({
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
  await user.click(screen.getByText('系统上线'));
  await waitFor(() => expect(marked()).toEqual([true, false]));
  act(() => moved());
  await waitFor(() => expect(marked()).toEqual([false, true]));
  view.unmount();
  await waitFor(() => expect(stop).toHaveBeenCalled());
});

test('says why a cell could not be selected', async () => {
  const selectCell = () => Promise.reject(refusal({ code: 'objectGone', what: '任务进度跟踪表' }));
  const { user } = await openPane({ actions: { refreshAlerts, selectCell }, settings });
  await user.click(await screen.findByText('系统上线'));
  expect(await screen.findByText(/找不到“任务进度跟踪表”/)).toBeTruthy();
});

describe('an empty list is a finish line', () => {
  const open = (given: Partial<RefreshResult>) =>
    openPane({
      actions: { refreshAlerts: async () => aRefresh({ alerts: [], tasks: 3, ...given }) },
      settings,
    });

  test('it names the next date', async () => {
    await open({ nextDue: { task: '月度盘点', day: day(2026, 6, 26) } });
    expect(await screen.findByText('今天没有预警。下一项：月度盘点，6月26日')).toBeTruthy();
  });

  test('it asks for a first row in an empty table', async () => {
    await open({ tasks: 0 });
    expect(await screen.findByText(/任务表还是空的/)).toBeTruthy();
  });

  test('it leads out of a filter, without losing the focus', async () => {
    const { user } = await openPane({ actions: { refreshAlerts: async () => aRefresh() }, settings });
    await user.click(await screen.findByRole('button', { name: '黄 0' }));
    expect(screen.getByText('没有“黄”条目。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(rows()).toHaveLength(1);
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });
});

test('a setting that could not be read is shown with the way to its cell', async () => {
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
  expect(await screen.findByText(/“运营设置”B4 的“预警天数”无法识别/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '查看' }));
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

test('a skeleton stands in only for the very first list', async () => {
  const first = deferred<RefreshResult>();
  await openPane({ actions: { refreshAlerts: () => first.promise }, settings });
  expect(await screen.findByLabelText('正在读取…')).toBeTruthy();
  await act(async () => first.resolve(result));
  expect(screen.queryByLabelText('正在读取…')).toBeNull();
  expect(rows()).toHaveLength(4);
});
