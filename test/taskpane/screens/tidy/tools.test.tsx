import { screen, waitFor } from '@testing-library/react';
import type { DateItem } from '../../../../src/usecases/tidy/dates/dateConversion';
import type { LostRule } from '../../../../src/usecases/tidy/findLostRules';
import type { AuditedColumn } from '../../../../src/usecases/tidy/ruleAudit';
import { aMadeSheet, aSheetUndone, day, refusal } from '../../fakePane';
import { announcement, openPane } from '../../openPane';

const TRACKER = '任务进度跟踪表';

function aDate(address: string, text: string, given: Partial<DateItem> = {}): DateItem {
  return {
    change: {
      table: 'tasks',
      row: 'T001',
      at: 0,
      column: 'finish',
      before: text,
      after: { day: day(2026, 6, 10) },
      action: 'dates',
      why: '',
    },
    cell: { sheet: TRACKER, address },
    name: '印刷',
    header: '计划完成时间',
    text,
    day: day(2026, 6, 10),
    ticked: true,
    isOther: false,
    doubts: [],
    ...given,
  };
}

async function openTool(name: string, given: Parameters<typeof openPane>[0]) {
  const pane = await openPane(given);
  await pane.user.click(await screen.findByRole('tab', { name: '设置' }));
  await pane.user.click(await screen.findByRole('button', { name }));
  return pane;
}

describe('规范日期', () => {
  const items = [
    aDate('D4', '6.10'),
    aDate('D5', '6.1', { ticked: false, doubts: ['“6.1”也可能是 6月10日'], name: '发货' }),
  ];

  test('sure ones are ticked, doubtful ones not; what is ticked is written and taken back from the footer', async () => {
    let left = items;
    const { user, actions } = await openTool('规范日期', {
      actions: {
        previewDates: async () => ({ items: left, unreadable: [], withoutId: 0, problems: [] }),
        applyChanges: async ({ onWritten }, changes) => {
          left = items.slice(1);
          onWritten?.([aMadeSheet()]);
          return { skipped: [], problems: [], cellsWritten: 1, applied: [...changes], undo: [] };
        },
        undoWrites: async () => {
          left = items;
          return { ...aSheetUndone(), undone: 1, others: 0, sheetsRemoved: 0 };
        },
      },
    });
    expect(await screen.findByText('6.10 → 2026-06-10')).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: '印刷 · 计划完成时间' })).toHaveProperty('checked', true);
    expect(screen.getByRole('checkbox', { name: '发货 · 计划完成时间' })).toHaveProperty('checked', false);
    await user.click(screen.getByRole('button', { name: '更新 1 格' }));
    await announcement('已更新 1 格');
    expect(actions.applyChanges.mock.calls.map(([, changes]) => changes)).toEqual([[items[0]?.change]]);
    await waitFor(() => expect(screen.queryByText('6.10 → 2026-06-10')).toBeNull());
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await announcement('已撤销 1 格');
    expect(await screen.findByText('6.10 → 2026-06-10')).toBeTruthy();
  });

  test('of two days a cell may mean, the one that is ticked unticks the other; all means one of each cell', async () => {
    const both = [
      aDate('D5', '11.1', { ticked: false, day: day(2026, 11, 1), doubts: ['也可能是 11月10日'] }),
      aDate('D5', '11.1', { ticked: false, day: day(2026, 11, 10), isOther: true }),
      aDate('D6', '11.2', { ticked: false, day: day(2026, 11, 2) }),
    ];
    const { user, actions } = await openTool('规范日期', {
      actions: { previewDates: async () => ({ items: both, unreadable: [], withoutId: 0, problems: [] }) },
    });
    await screen.findByText('11.1 → 2026-11-10');
    const ticks = () =>
      screen.getAllByRole<HTMLInputElement>('checkbox', { name: /印刷/ }).map(({ checked }) => checked);
    const tick = (at: number) =>
      user.click(screen.getAllByRole('checkbox', { name: /印刷/ })[at] ?? document.body);
    await tick(0);
    await tick(1);
    expect(ticks()).toEqual([false, true, false]);
    await user.click(screen.getByRole('checkbox', { name: '全选 2 项' }));
    expect(ticks()).toEqual([true, false, true]);
    await tick(1);
    await user.click(screen.getByRole('button', { name: '更新 2 格' }));
    const [, changes] = actions.applyChanges.mock.calls[0] ?? [];
    expect(changes).toEqual([both[1]?.change, both[2]?.change]);
  });

  test('all can be ticked at once, and the page gives the focus back to its button', async () => {
    const { user } = await openTool('规范日期', {
      actions: { previewDates: async () => ({ items, unreadable: [], withoutId: 2, problems: [] }) },
    });
    await user.click(await screen.findByRole('checkbox', { name: '全选 2 项' }));
    expect(screen.getByRole('button', { name: '更新 2 格' })).toBeTruthy();
    expect(screen.getByText('2 行还没有编号。先刷新，再规范日期。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '返回' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: '规范日期' })),
    );
  });

  test('nothing to convert is said; what cannot be read is shown', async () => {
    const { user, actions } = await openTool('规范日期', {
      actions: {
        previewDates: async () => ({
          items: [],
          unreadable: [{ cell: { sheet: TRACKER, address: 'D9' }, text: '6.31' }],
          withoutId: 0,
          problems: [],
        }),
      },
    });
    expect(await screen.findByText('没有要规范的日期。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'D9 6.31' }));
    expect(actions.selectCell).toHaveBeenCalledWith({ sheet: TRACKER, address: 'D9' });
  });
});

describe('rules that pasting took, on today', () => {
  const lost = [
    { table: 'tasks', column: 'status' },
    { table: 'tasks', column: 'finish' },
  ] as const;
  const notice = '2 处下拉、日期规则或颜色被粘贴覆盖。';

  const openNotes = async (user: Awaited<ReturnType<typeof openPane>>['user']) => {
    await user.click(await screen.findByRole('button', { name: /待留意和改动$/ }));
    await screen.findByRole('dialog');
  };

  test('are listed among the notes and lead to 修复规则, until a refresh finds them mended', async () => {
    let left: readonly LostRule[] = lost;
    const { user, actions } = await openPane({
      settings: { autoRefresh: true },
      actions: { findLostRules: async () => [...left] },
    });
    await screen.findByText('系统上线');
    await openNotes(user);
    expect(await screen.findByText(notice)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '修复规则' }));
    expect(await screen.findByRole('heading', { name: '修复规则' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '返回' }));
    await screen.findByText('系统上线');
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
    left = [];
    await user.click(screen.getByRole('button', { name: '刷新' }));
    await waitFor(() => expect(actions.findLostRules).toHaveBeenCalledTimes(2));
    await openNotes(user);
    expect(screen.queryByText(notice)).toBeNull();
  });

  test('a look that fails says nothing: nobody asked for it', async () => {
    const { actions } = await openPane({
      settings: { autoRefresh: true },
      actions: { findLostRules: () => Promise.reject(refusal({ code: 'cellEditMode' })) },
    });
    await waitFor(() => expect(actions.findLostRules).toHaveBeenCalled());
    expect(await screen.findByText('系统上线')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
  });
});

describe('修复规则', () => {
  const aColumn = (header: string, given: Partial<AuditedColumn> = {}): AuditedColumn => ({
    table: 'tasks',
    column: 'status',
    sheet: TRACKER,
    header,
    state: 'gone',
    rows: 38,
    invalid: [],
    ...given,
  });
  const columns = [
    aColumn('进度状态', { invalid: [{ cell: { sheet: TRACKER, address: 'F9' }, text: '再说' }] }),
    aColumn('计划完成时间', { column: 'finish', state: 'different' }),
  ];

  test('what was pasted over is ticked, another rule is left to the person', async () => {
    let left = columns;
    const { user, actions } = await openTool('修复规则', {
      actions: {
        auditRules: async () => ({ columns: left, looks: [], problems: [] }),
        restoreRules: async () => {
          left = [];
          return { restored: ['进度状态'], looks: [] };
        },
      },
    });
    expect(await screen.findByText('1 个无效值')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '恢复 1 处' }));
    await announcement('已恢复 1 处');
    expect(await screen.findByText('规则、颜色和格式齐全，值都有效。')).toBeTruthy();
    expect(actions.restoreRules).toHaveBeenCalledWith(expect.anything(), {
      columns: [columns[0]],
      looks: [],
    });
  });

  test('a refusal keeps the ticks', async () => {
    const { user } = await openTool('修复规则', {
      actions: {
        auditRules: async () => ({ columns, looks: [], problems: [] }),
        restoreRules: () => Promise.reject(refusal({ code: 'sheetProtected', sheet: TRACKER })),
      },
    });
    await user.click(await screen.findByRole('checkbox', { name: '计划完成时间 · 38 行' }));
    await user.click(screen.getByRole('button', { name: '恢复 2 处' }));
    expect(await screen.findByText(/受保护/)).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: '计划完成时间 · 38 行' })).toHaveProperty('checked', true);
  });
});
