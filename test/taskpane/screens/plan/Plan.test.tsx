import { act, screen, waitFor, within } from '@testing-library/react';
import type { PaneActions } from '../../../../src/taskpane/context/PaneActions';
import { refusal } from '../../fakePane';
import { aGeneration, aPlanCheck, aPlanRow, aTaskPreview, PLAN } from '../../fakePlan';
import { announcement, openPane, pressInVain } from '../../openPane';

async function openPlan(actions: Partial<PaneActions> = {}) {
  const pane = await openPane({ actions });
  await pane.user.click(await screen.findByRole('tab', { name: '计划' }));
  await screen.findByRole('button', { name: '生成任务' });
  return pane;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

const complete = aPlanRow({
  ...{ task: '线上推广', goal: '新增客户100家', owner: '李雷', flags: [], lacks: [], text: '' },
  cell: { sheet: PLAN, address: 'C7' },
});
const row = (name: RegExp) => screen.findByRole('row', { name });

test('a row is headed by what it lacks first; the complete ones are counted and closed', async () => {
  const { user } = await openPlan({ checkPlan: async () => aPlanCheck({ complete: [complete] }) });
  expect(await screen.findByText('3 行，1 行待补齐')).toBeTruthy();
  const lacking = await row(/^提升客户满意度，目标只写“提升”，没有数字，市场部\*经理$/);
  expect(lacking.textContent).toBe('提升客户满意度第 6 行目标只写“提升”，没有数字·市场部*经理');
  expect(screen.queryByText('线上推广')).toBeNull();
  await user.click(button('齐全 1'));
  expect(await row(/^线上推广，这一行齐全，李雷$/)).toBeTruthy();
});

test('opening a row selects the first cell to put right, and lists the others with their cells', async () => {
  const { user, actions } = await openPlan();
  await user.click(await row(/提升客户满意度/));
  expect(actions.selectCell).toHaveBeenCalledWith({ sheet: PLAN, address: 'B6' });
  await user.click(button('缺完成标准 G6'));
  expect(actions.selectCell).toHaveBeenLastCalledWith({ sheet: PLAN, address: 'G6' });
});

test('by keyboard: Enter opens, → enters, arrows move on', async () => {
  const { user, actions } = await openPlan({
    checkPlan: async () =>
      aPlanCheck({
        rows: [
          aPlanRow(),
          aPlanRow({
            task: '回访',
            cell: { sheet: PLAN, address: 'C8' },
            lacks: [{ code: 'doneWhenMissing', text: '缺完成标准', cell: { sheet: PLAN, address: 'G8' } }],
          }),
        ],
      }),
  });
  const first = await row(/提升客户满意度/);
  expect(first.tabIndex).toBe(0);
  act(() => first.focus());
  await user.keyboard('{ArrowDown}{Enter}');
  expect(actions.selectCell).toHaveBeenLastCalledWith({ sheet: PLAN, address: 'G8' });
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(button('缺完成标准 G8'));
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(await row(/回访/));
});

describe('search and owner', () => {
  const both = async () => aPlanCheck({ complete: [complete] });

  test('a search looks into the complete rows too, and says how many are left', async () => {
    const { user } = await openPlan({ checkPlan: both });
    await user.type(await screen.findByRole('searchbox'), '线上');
    expect(await screen.findByText('“线上”：1 条，共 2 条')).toBeTruthy();
    expect(await row(/^线上推广/)).toBeTruthy();
    expect(screen.queryByRole('row', { name: /提升客户满意度/ })).toBeNull();
  });

  test('an owner is chosen, and left again', async () => {
    const { user } = await openPlan({ checkPlan: both });
    await user.click(await screen.findByRole('button', { name: '责任人，全部' }));
    await user.click(screen.getByRole('menuitemradio', { name: /李雷/ }));
    expect(screen.queryByRole('row', { name: /提升客户满意度/ })).toBeNull();
    await user.click(button('显示全部'));
    expect(await row(/提升客户满意度/)).toBeTruthy();
  });

  test('nothing found leads out of itself', async () => {
    const { user } = await openPlan({ checkPlan: both });
    await user.type(await screen.findByRole('searchbox'), '没有这个');
    await user.click(await screen.findByRole('button', { name: '清除条件' }));
    expect(await row(/提升客户满意度/)).toBeTruthy();
  });
});

test.each([
  ['an empty plan is begun', aPlanCheck({ checked: 0, rows: [] }), '本月还没有计划。'],
  [
    'a plan that lacks nothing leads on to its tasks',
    aPlanCheck({ rows: [] }),
    '每一行都齐全，可以生成任务。',
  ],
])('%s', async (_, result, text) => {
  await openPlan({ checkPlan: async () => result });
  expect(await screen.findByText(text)).toBeTruthy();
});

test('beginning a plan goes to its first row', async () => {
  const { user, actions } = await openPlan({ checkPlan: async () => aPlanCheck({ checked: 0, rows: [] }) });
  await user.click(await screen.findByRole('button', { name: '填写第一行' }));
  expect(actions.selectCell).toHaveBeenCalledWith({ sheet: PLAN, address: 'C4' });
});

test('a protected plan is listed all the same', async () => {
  const notWritten = { code: 'sheetProtected', sheet: PLAN } as const;
  await openPlan({ checkPlan: async () => aPlanCheck({ notWritten }) });
  expect(await screen.findByText(/受保护，未写入/)).toBeTruthy();
  expect(await row(/提升客户满意度/)).toBeTruthy();
});

test('a refresh checks the plan again', async () => {
  let rows = [aPlanRow()];
  const { user } = await openPlan({ checkPlan: async () => aPlanCheck({ rows }) });
  await row(/提升客户满意度/);
  rows = [];
  await user.click(button(/^刷新/));
  expect(await screen.findByText('每一行都齐全，可以生成任务。')).toBeTruthy();
});

describe('generating tasks', () => {
  async function openPreview(actions: Partial<PaneActions> = {}) {
    const pane = await openPlan(actions);
    await pane.user.click(button('生成任务'));
    await screen.findByRole('heading', { name: '生成任务' });
    return pane;
  }

  test('is previewed with dates, owners and doubts; nothing is written by looking', async () => {
    const { actions } = await openPreview();
    const tasks = within(await screen.findByRole('group', { name: '将添加到任务表' }));
    expect(tasks.getByRole('checkbox', { name: /线上推广.*市场部\*经理 · 6月1日–6月30日/ })).toBeTruthy();
    const open = { name: /线下展会.*未填责任人 · 时间节点“尽快”看不懂/, checked: false };
    expect(tasks.getByRole('checkbox', open)).toBeTruthy();
    expect(actions.generateTasks).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '生成任务' }));
  });

  test('adds what is ticked, says so, and gives the focus back to the button', async () => {
    const generateTasks: PaneActions['generateTasks'] = async ({ only = [] }) => aGeneration(only);
    const { user, actions } = await openPreview({ generateTasks });
    await user.click(await screen.findByRole('checkbox', { name: /线下展会/ }));
    await user.click(screen.getByRole('checkbox', { name: /线上推广/ }));
    const before = jest.mocked(actions.refreshAlerts).mock.calls.length;
    await user.click(button('添加 1 个任务'));
    expect(actions.generateTasks).toHaveBeenCalledWith(expect.objectContaining({ only: ['线下展会'] }));
    await announcement('已添加 1 个任务');
    // Today and the banners follow.
    await waitFor(() => expect(actions.refreshAlerts).toHaveBeenCalledTimes(before + 1));
    await waitFor(() => expect(document.activeElement).toBe(button('生成任务')));
  });

  test('with nothing ticked there is nothing to add', async () => {
    const { user, actions } = await openPreview();
    await user.click(await screen.findByRole('checkbox', { name: /线上推广/ }));
    await pressInVain(user, button('添加 0 个任务'));
    expect(actions.generateTasks).not.toHaveBeenCalled();
  });

  test('dates that differ are changed only when ticked, and looked at again', async () => {
    const changes = aTaskPreview().differing[0]?.changes ?? [];
    const { user, actions } = await openPreview({
      applyChanges: async (_, applied) => ({
        ...{ applied: [...applied], skipped: [], undo: [], problems: [], cellsWritten: 1 },
      }),
    });
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /渠道合作/ });
    expect(box.checked).toBe(false);
    await user.click(box);
    const before = jest.mocked(actions.refreshAlerts).mock.calls.length;
    await user.click(button('更新 1 个任务'));
    expect(actions.applyChanges).toHaveBeenLastCalledWith(expect.anything(), changes);
    await announcement('已更新 1 行');
    await waitFor(() => expect(actions.refreshAlerts).toHaveBeenCalledTimes(before + 1));
    await waitFor(() => expect(actions.previewTasks).toHaveBeenCalledTimes(2));
  });

  test('when the tracker has everything, it says so', async () => {
    await openPreview({ previewTasks: async () => aTaskPreview({ add: [], present: 4, differing: [] }) });
    expect(await screen.findByText('任务表已有计划里的全部 4 个任务。')).toBeTruthy();
  });

  test('a failure keeps the page and what is ticked', async () => {
    const { user } = await openPreview({
      generateTasks: () => Promise.reject(refusal({ code: 'excelBusy' })),
    });
    await user.click(await screen.findByRole('checkbox', { name: /线下展会/ }));
    await user.click(button('添加 2 个任务'));
    expect(await screen.findByText(/Excel 正忙，未写入。/)).toBeTruthy();
    expect(button('添加 2 个任务')).toBeTruthy();
  });

  test('going back gives the focus to where it came from', async () => {
    const { user } = await openPreview();
    await user.click(button('返回'));
    await waitFor(() => expect(document.activeElement).toBe(button('生成任务')));
  });
});

test('what was generated is announced', async () => {
  const { user } = await openPlan({ generateTasks: async ({ only = [] }) => aGeneration(only) });
  await user.click(button('生成任务'));
  await user.click(await screen.findByRole('button', { name: '添加 1 个任务' }));
  await announcement('已添加 1 个任务');
});
