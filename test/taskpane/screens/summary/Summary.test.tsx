import { screen } from '@testing-library/react';
import { aGoal, aSummary, refusal } from '../../fakePane';
import { announcement } from '../../openPane';
import { openSummary } from './openSummary';
import type { PaneActions } from '../../../../src/taskpane/context/PaneActions';

const missed = aGoal({
  goal: '老客户复购率40%',
  actual: '35%',
  rate: 0.875,
  rateText: '88%',
  verdict: '未达标',
  met: false,
  tasksDone: 1,
  tasksTotal: 2,
  openTasks: ['发货'],
  cell: { sheet: '月度运营总结表', address: 'A5' },
});
const unfilled = aGoal({
  goal: '完成SOP',
  actual: '',
  rate: null,
  rateText: '',
  verdict: '未填',
  met: null,
  cell: { sheet: '月度运营总结表', address: 'A6' },
});
const summary = aSummary({ rows: [aGoal(), missed, unfilled] });
const exported = { ...summary, sheet: '2026-06 月度总结', created: true };

const openMonth = (actions: Partial<PaneActions> = {}) =>
  openSummary({ fillSummary: async () => summary, ...actions });

test('nothing is written by opening the page', async () => {
  const { actions } = await openMonth();
  expect(screen.getByText(/已填写的文字不改动/)).toBeTruthy();
  expect(actions.fillSummary).not.toHaveBeenCalled();
});

test('filling lists each goal with its rate, verdict and tasks', async () => {
  const { user } = await openMonth();
  await user.click(screen.getByRole('button', { name: '更新总结' }));
  await announcement('已更新 3 个目标');
  expect(screen.getByText('2/3 可量化，1 项达标')).toBeTruthy();
  const bars = screen
    .getAllByRole('progressbar')
    .map((bar) => [bar.getAttribute('aria-label'), bar.getAttribute('aria-valuenow')]);
  expect(bars).toEqual([
    ['达成率 120%', '1'],
    ['达成率 88%', '0.875'],
  ]);
  expect(screen.getByText('实际 120家，超额 20%')).toBeTruthy();
  expect(screen.getByText('实际 35%，未达标')).toBeTruthy();
  expect(screen.getByText('任务 1/2')).toBeTruthy();
  expect(screen.getByText('实际未填')).toBeTruthy();
});

test('a month that is up to date is not called updated: there is nothing to take back', async () => {
  const made = { ...summary, cellsWritten: 0 };
  const { user } = await openMonth({
    fillSummary: async () => made,
    exportSummary: async () => ({ ...made, sheet: '2026-06 月度总结', created: false }),
  });
  await user.click(screen.getByRole('button', { name: '更新总结' }));
  await announcement('总结已是最新，未改动');
  await user.click(screen.getByRole('button', { name: '导出' }));
  await announcement('“2026-06 月度总结”已是最新，未改动。');
});

test('a goal opens in place with how its rate was worked out, and leads to its row', async () => {
  const { user, actions } = await openMonth();
  await user.click(screen.getByRole('button', { name: '更新总结' }));
  await user.click(await screen.findByText('老客户复购率40%'));
  expect(actions.selectCell).toHaveBeenCalledWith({ sheet: '月度运营总结表', address: 'A5' });
  expect(screen.getByText('实际 120家 ÷ 目标 100家 = 120%')).toBeTruthy();
  expect(screen.getByText('未完成：发货')).toBeTruthy();
});

test('the list is still there after looking at today', async () => {
  const { user } = await openMonth();
  await user.click(screen.getByRole('button', { name: '更新总结' }));
  await screen.findByText('实际 35%，未达标');
  await user.click(screen.getByRole('tab', { name: '今日' }));
  await user.click(screen.getByRole('tab', { name: '总结' }));
  expect(await screen.findByText('实际 35%，未达标')).toBeTruthy();
});

test('an export names its sheet and goes there only when asked', async () => {
  const { user, actions } = await openMonth({ exportSummary: async () => exported });
  await user.click(screen.getByRole('button', { name: '导出' }));
  await announcement('已导出到新工作表“2026-06 月度总结”。');
  expect(actions.selectCell).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: '前往' }));
  expect(actions.selectCell).toHaveBeenCalledWith({ sheet: '2026-06 月度总结', address: 'A1' });
});

describe('when somebody edited the exported sheet', () => {
  const exportSummary: PaneActions['exportSummary'] = async ({ overwriteEdited }) => {
    if (!overwriteEdited) throw refusal({ code: 'exportSheetEdited', sheet: '2026-06 月度总结' });
    return { ...exported, created: false };
  };

  test('it is replaced only after asking', async () => {
    const { user } = await openMonth({ exportSummary });
    await user.click(screen.getByRole('button', { name: '导出' }));
    expect(await screen.findByText('“2026-06 月度总结”生成后有人改过，未改动。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '覆盖' }));
    await announcement('已更新工作表“2026-06 月度总结”。');
  });

  test('it is kept when the person says so, and the focus stays in the page', async () => {
    const { user, actions } = await openMonth({ exportSummary });
    await user.click(screen.getByRole('button', { name: '导出' }));
    await user.click(await screen.findByRole('button', { name: '保留修改' }));
    expect(screen.queryByText(/有人改过/)).toBeNull();
    expect(actions.exportSummary).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });
});

describe('a month without a task', () => {
  const exportSummary: PaneActions['exportSummary'] = async ({ exportEmpty, overwriteEdited }) => {
    if (!exportEmpty) throw refusal({ code: 'monthEmpty', month: '2026年6月' });
    if (!overwriteEdited) throw refusal({ code: 'exportSheetEdited', sheet: '2026-06 月度总结' });
    return exported;
  };

  test('is exported only after asking, and a sheet somebody edited still asks for itself', async () => {
    const { user, actions } = await openMonth({ exportSummary });
    await user.click(screen.getByRole('button', { name: '导出' }));
    expect(await screen.findByText('2026年6月没有任务，未导出。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '仍然导出' }));
    expect(await screen.findByText('“2026-06 月度总结”生成后有人改过，未改动。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '覆盖' }));
    await announcement('已导出到新工作表“2026-06 月度总结”。');
    expect(actions.exportSummary).toHaveBeenCalledTimes(3);
  });
});

test('a month without a plan says what to do', async () => {
  const { user } = await openMonth({ fillSummary: async () => aSummary({ rows: [] }) });
  await user.click(screen.getByRole('button', { name: '更新总结' }));
  expect(await screen.findByText('本月还没有计划。填写第一行，再更新总结。')).toBeTruthy();
});

test('a failure keeps the page and can be retried', async () => {
  const { user } = await openMonth({ fillSummary: () => Promise.reject(refusal({ code: 'excelBusy' })) });
  await user.click(screen.getByRole('button', { name: '更新总结' }));
  expect(await screen.findByText('Excel 正忙，未写入。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
});
