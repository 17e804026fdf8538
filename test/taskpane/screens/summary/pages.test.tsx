import { screen, waitFor } from '@testing-library/react';
import type { PaneActions } from '../../../../src/taskpane/context/PaneActions';
import type {
  CarryOverItem,
  CarryOverProposal,
} from '../../../../src/usecases/summary/closing/carryOverResult';
import { day, refusal } from '../../fakePane';
import { announcement, pressInVain } from '../../openPane';
import { openSummary } from './openSummary';

/** Opens a page of 更多. */
async function openPage(user: { click: (element: Element) => Promise<void> }, name: string) {
  await user.click(screen.getByRole('button', { name: '更多' }));
  await user.click(await screen.findByRole('menuitem', { name }));
}

test('the month is that of the header: there is no other one to choose', async () => {
  const { user, actions } = await openSummary();
  await user.click(screen.getByRole('button', { name: '更新总结' }));
  await announcement('已更新 1 个目标');
  expect(screen.getAllByRole('combobox')).toHaveLength(1);
  expect(jest.mocked(actions.fillSummary).mock.calls[0]?.[0].overrides).toEqual({ period: '2026-06' });
});

describe('the month as text', () => {
  test('waits until the month is filled', async () => {
    const { user } = await openSummary();
    await user.click(screen.getByRole('button', { name: '更多' }));
    await pressInVain(user, await screen.findByRole('menuitem', { name: '文字版' }));
    expect(screen.queryByRole('textbox', { name: '文字版' })).toBeNull();
  });

  test('is copied; the way back returns to its button', async () => {
    const { user } = await openSummary();
    await user.click(screen.getByRole('button', { name: '更新总结' }));
    await announcement('已更新 1 个目标');
    await openPage(user, '文字版');
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '文字版' });
    expect(field.value).toContain('2026年6月运营总结');
    expect(field.readOnly).toBe(true);
    await user.click(screen.getByRole('button', { name: '复制' }));
    expect(await screen.findByText('已复制')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(field.value);
    await user.click(screen.getByRole('button', { name: '返回' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: '更多' })));
  });
});

const item = (given: Partial<CarryOverItem>): CarryOverItem => ({
  key: given.id ?? 'T003',
  id: 'T003',
  task: '系统上线',
  owner: '张三',
  status: '受阻',
  before: day(2026, 6, 20),
  after: day(2026, 7, 20),
  stays: null,
  changes: [
    {
      ...{ table: 'tasks', row: given.id ?? 'T003', at: 2, column: 'finish', before: 46193 },
      ...{ after: { day: day(2026, 7, 20) }, action: 'carryOver', why: '结转' },
    },
  ],
  cell: { sheet: '任务进度跟踪表', address: 'A6' },
  ...given,
});
const proposal = (items: CarryOverItem[]): CarryOverProposal => ({
  from: '2026-06',
  into: '2026-07',
  items,
  problems: [],
});

describe('carrying over', () => {
  const items = [
    item({}),
    item({ id: 'T004', task: '供应商签约' }),
    item({ id: 'T005', task: '盘点', stays: 'noFinish', changes: [] }),
  ];
  const open = async (actions: Partial<PaneActions> = {}) => {
    const pane = await openSummary({ proposeCarryOver: async () => proposal(items), ...actions });
    await openPage(pane.user, '结转');
    await screen.findByRole('checkbox', { name: '系统上线' });
    return pane;
  };

  test('rows show before and after, start unticked, and one that stays has no box and says why', async () => {
    const { actions } = await open();
    expect(screen.getAllByText('张三 · 6月20日 → 7月20日')).toHaveLength(2);
    expect(screen.getByText('盘点：没有计划完成时间')).toBeTruthy();
    expect(screen.getByRole('button', { name: '不结转 1' })).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: '盘点' })).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '系统上线' }).checked).toBe(false);
    expect(screen.getByRole('button', { name: '改期 0 行' }).getAttribute('aria-disabled')).toBe('true');
    expect(actions.applyChanges).not.toHaveBeenCalled();
  });

  test('only what is ticked is moved', async () => {
    const { user, actions } = await open({
      applyChanges: async (_, changes) => ({
        ...{ applied: [...changes], skipped: [], undo: [], problems: [], cellsWritten: 1 },
      }),
    });
    const before = jest.mocked(actions.refreshAlerts).mock.calls.length;
    await user.click(screen.getByRole('checkbox', { name: '供应商签约' }));
    await user.click(screen.getByRole('button', { name: '改期 1 行' }));
    await announcement('已改期 1 行');
    // Today and the banners follow.
    await waitFor(() => expect(actions.refreshAlerts).toHaveBeenCalledTimes(before + 1));
    expect(jest.mocked(actions.applyChanges).mock.calls[0]?.[1]).toEqual(items[1]?.changes);
    await waitFor(() => expect(actions.proposeCarryOver).toHaveBeenCalledTimes(2));
  });

  test('all are ticked at once, but for those that stay', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('checkbox', { name: '全选' }));
    expect(screen.getByRole('button', { name: '改期 2 行' })).toBeTruthy();
  });

  test('ticks stay when the way is changed, and copies add rows', async () => {
    const { user, actions } = await open({
      copyTasks: async (_, accepted) => ({
        copied: accepted.map(({ task }) => ({ task, cell: { sheet: '任务进度跟踪表', address: 'A9' } })),
        skipped: [],
        problems: [],
        cellsWritten: 12,
      }),
    });
    await user.click(screen.getByRole('checkbox', { name: '系统上线' }));
    await user.click(screen.getByRole('checkbox', { name: '供应商签约' }));
    await user.click(screen.getByRole('radio', { name: /^复制/ }));
    const before = jest.mocked(actions.refreshAlerts).mock.calls.length;
    await user.click(await screen.findByRole('button', { name: '复制 2 行' }));
    await announcement('已复制 2 行到表格下方');
    await waitFor(() => expect(actions.refreshAlerts).toHaveBeenCalledTimes(before + 1));
    expect(jest.mocked(actions.copyTasks).mock.calls[0]?.[1]).toEqual([
      { id: 'T003', task: '系统上线' },
      { id: 'T004', task: '供应商签约' },
    ]);
    expect(actions.applyChanges).not.toHaveBeenCalled();
  });
});

describe('closing the month', () => {
  const open = async (actions: Partial<PaneActions> = {}) => {
    const pane = await openSummary(actions);
    await openPage(pane.user, '月结');
    await screen.findByText(/不锁定任何表格/);
    return pane;
  };

  test('says what it does before it is done', async () => {
    const { user, actions } = await open();
    expect(actions.closeMonth).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '月结 2026年6月' }));
    await announcement('已月结到新工作表“2026-06 月结 06-30”。');
    expect(screen.getByText('这是第一次月结，下次会列出变化。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '前往' }));
    expect(actions.selectCell).toHaveBeenCalledWith({ sheet: '2026-06 月结 06-30', address: 'A1' });
  });

  test('lists what changed since the last closing', async () => {
    const { user } = await open({
      closeMonth: async () => ({
        ...{ period: '2026-06', closedOn: day(2026, 6, 30), sheet: '2026-06 月结 06-30' },
        ...{ outcome: 'updated', problems: [], cellsWritten: 3 },
        change: {
          ...{ period: '2026-05', closedOn: day(2026, 5, 31), sheet: '2026-05 月结 05-31' },
          sentences: ['新增客户100家：比上次高 20 个百分点。', '任务进度跟踪表：受阻 2→1。'],
        },
      }),
    });
    await user.click(screen.getByRole('button', { name: '月结 2026年6月' }));
    expect(await screen.findByText('与上次月结比较（2026-05 月结 05-31）')).toBeTruthy();
    expect(screen.getByText('新增客户100家：比上次高 20 个百分点。')).toBeTruthy();
    expect(screen.getByText('任务进度跟踪表：受阻 2→1。')).toBeTruthy();
  });

  test('a copy somebody edited is replaced only after asking', async () => {
    const { user, actions } = await open({
      closeMonth: async ({ overwriteEdited }) => {
        if (!overwriteEdited) throw refusal({ code: 'exportSheetEdited', sheet: '2026-06 月结 06-30' });
        return {
          ...{ period: '2026-06', closedOn: day(2026, 6, 30), sheet: '2026-06 月结 06-30' },
          ...{ outcome: 'updated', change: null, problems: [], cellsWritten: 60 },
        };
      },
    });
    await user.click(screen.getByRole('button', { name: '月结 2026年6月' }));
    await user.click(await screen.findByRole('button', { name: '覆盖' }));
    await announcement('已更新月结“2026-06 月结 06-30”。');
    expect(actions.closeMonth).toHaveBeenCalledTimes(2);
  });
});

describe('the quarter', () => {
  const open = async (actions: Partial<PaneActions> = {}) => {
    const pane = await openSummary(actions);
    await openPage(pane.user, '季度总结');
    await screen.findByText(/由2026年4月、2026年5月、2026年6月的月结汇总/);
    return pane;
  };

  test('says what it is made from before it is exported', async () => {
    const { user, actions } = await open();
    expect(actions.exportQuarter).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '导出2026年第二季度' }));
    await announcement('已导出到新工作表“2026 Q2 季度总结”。');
    expect(screen.getByText('三个月都已月结。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '前往' }));
    expect(actions.selectCell).toHaveBeenCalledWith({ sheet: '2026 Q2 季度总结', address: 'A1' });
  });

  test('names the months that were never closed, and a closing that cannot be read', async () => {
    const { user } = await open({
      exportQuarter: async () => ({
        ...{ sheet: '2026 Q2 季度总结', outcome: 'updated', cellsWritten: 60 },
        ...{ closed: ['2026-04'], open: ['2026-05', '2026-06'] },
        problems: [{ code: 'closingUnreadable', sheet: '2026-05 月结 05-31' }],
      }),
    });
    await user.click(screen.getByRole('button', { name: '导出2026年第二季度' }));
    expect(await screen.findByText('未月结：2026年5月、2026年6月')).toBeTruthy();
    expect(screen.getByText(/月结“2026-05 月结 05-31”改动过/)).toBeTruthy();
  });

  test('says why there is nothing to export', async () => {
    const { user } = await open({
      exportQuarter: () => Promise.reject(refusal({ code: 'quarterOpen', quarter: '2026年第二季度' })),
    });
    await user.click(screen.getByRole('button', { name: '导出2026年第二季度' }));
    expect(await screen.findByText(/2026年第二季度还没有一个月做过月结/)).toBeTruthy();
  });

  test('a sheet somebody edited is replaced only after asking', async () => {
    const { user, actions } = await open({
      exportQuarter: async ({ overwriteEdited }) => {
        if (!overwriteEdited) throw refusal({ code: 'exportSheetEdited', sheet: '2026 Q2 季度总结' });
        return {
          ...{ sheet: '2026 Q2 季度总结', outcome: 'updated', problems: [], cellsWritten: 60 },
          ...{ closed: ['2026-04', '2026-05', '2026-06'], open: [] },
        };
      },
    });
    await user.click(screen.getByRole('button', { name: '导出2026年第二季度' }));
    await user.click(await screen.findByRole('button', { name: '覆盖' }));
    await announcement('已更新工作表“2026 Q2 季度总结”。');
    expect(actions.exportQuarter).toHaveBeenCalledTimes(2);
  });
});
