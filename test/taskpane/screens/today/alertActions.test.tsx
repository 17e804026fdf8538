import { act, screen, waitFor, within } from '@testing-library/react';
import type { CellChange } from '../../../../src/domain/changeLog/cellChange';
import type { CascadePreview } from '../../../../src/usecases/today/previewCascade';
import type { AlertItem, RefreshResult } from '../../../../src/usecases/today/refresh/refreshResult';
import { aDataProblem, anAlert, aRefresh, day, refusal } from '../../fakePane';
import { announced, announcement, openPane } from '../../openPane';
import { type Day } from '../../../../src/domain/dates/day';

const late = anAlert({ key: 'T-1', id: 'T-1', task: '系统上线' });
const next = anAlert({ key: 'T-2', id: 'T-2', task: '供应商签约', severity: 'amber', slip: 2 });

/** A register the fake use cases write to: what is handled leaves the list at the next refresh. */
function register(alerts: AlertItem[] = [late, next]) {
  const handled = new Map<string, Partial<AlertItem['alerts'][number]>>();
  const entry = {
    rule: 'slip',
    severity: 'red',
    days: 4,
    firstSeen: null,
    escalatedOn: null,
    announced: null,
  };
  const withEntry = (alert: AlertItem) =>
    ({
      ...alert,
      alerts: [{ acknowledged: null, snoozedUntil: null, ...entry, ...handled.get(alert.id) }],
    }) as AlertItem;
  const edited = (tasks: readonly string[]) => ({ tasks: [...tasks], problems: [], cellsWritten: 1 });
  return {
    refreshAlerts: async () =>
      aRefresh({
        alerts: alerts.filter(({ id }) => !handled.has(id)),
        handled: alerts.filter(({ id }) => handled.has(id)).map(withEntry),
        tasks: alerts.length,
      }),
    acknowledgeAlerts: async (_: unknown, tasks: readonly string[], known: boolean) => {
      for (const id of tasks) {
        if (known) handled.set(id, { acknowledged: day(2026, 6, 24) });
        else handled.delete(id);
      }
      return edited(tasks);
    },
    snoozeAlerts: async (_: unknown, tasks: readonly string[], until: Day | null) => {
      for (const id of tasks) {
        if (until === null) handled.delete(id);
        else handled.set(id, { snoozedUntil: until });
      }
      return edited(tasks);
    },
  };
}

const settings = { autoRefresh: true };
const rowOf = (task: string) => screen.getByText(task).closest<HTMLElement>('[role=row]') ?? document.body;
const focusRow = async (task: string) => {
  await screen.findByText(task);
  act(() => rowOf(task).focus());
};
const more = (task: string) => within(rowOf(task)).getByRole('button', { name: `“${task}”的操作` });

describe('知晓', () => {
  test('by mouse: the row goes among the handled ones, the focus to the next', async () => {
    const { user, actions } = await openPane({ actions: register(), settings });
    await screen.findByText('系统上线');
    await user.click(more('系统上线'));
    await user.click(screen.getByRole('button', { name: '知晓' }));
    await announcement('已知晓，剩 1 条');
    expect(actions.acknowledgeAlerts).toHaveBeenCalledWith(expect.anything(), ['T-1'], true);
    expect(screen.queryByText('系统上线')).toBeNull();
    expect(screen.getByRole('button', { name: '红 0' })).toBeTruthy();
    expect(document.activeElement).toBe(rowOf('供应商签约'));
  });

  test('by the key K on a focused row, and taken back by keyboard alone', async () => {
    const { user, actions } = await openPane({ actions: register(), settings });
    await focusRow('系统上线');
    await user.keyboard('k');
    await announcement('已知晓，剩 1 条');
    await user.keyboard('{End}');
    const heading = screen.getByRole('button', { name: '已处理 1' });
    expect(document.activeElement).toBe(heading);
    expect(heading.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{Enter}{ArrowDown}');
    expect(within(rowOf('系统上线')).getByText('已知晓')).toBeTruthy();
    await user.keyboard('{ArrowRight}{Enter}');
    await announcement('已恢复提醒');
    expect(actions.acknowledgeAlerts).toHaveBeenLastCalledWith(expect.anything(), ['T-1'], false);
    expect(screen.queryByRole('button', { name: /^已处理/ })).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });

  test('with nothing left the next due date stands above the handled ones', async () => {
    const { user } = await openPane({ actions: register([late]), settings });
    await focusRow('系统上线');
    await user.keyboard('k');
    expect(await screen.findByText('今天没有预警。')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '已处理 1' }));
  });

  test('where nothing changed nobody is told that it did', async () => {
    const acknowledgeAlerts = async () => ({
      tasks: [],
      problems: [{ code: 'alertNotRecorded' as const, sheet: '预警清单' }],
      cellsWritten: 0,
    });
    const { user, actions } = await openPane({ actions: { ...register(), acknowledgeAlerts }, settings });
    await focusRow('系统上线');
    const refreshes = actions.refreshAlerts.mock.calls.length;
    await user.keyboard('k');
    expect(await screen.findByText('“预警清单”里没有这条预警，未改动。')).toBeTruthy();
    await waitFor(() => expect(actions.refreshAlerts).toHaveBeenCalledTimes(refreshes + 1));
    // The next announcement comes after whatever the first would have said.
    await user.keyboard('k');
    await waitFor(() => expect(actions.refreshAlerts).toHaveBeenCalledTimes(refreshes + 2));
    expect(announced()).not.toContain('已知晓');
    expect(rowOf('系统上线')).toBeTruthy();
  });

  test('a refusal is shown and the row stays', async () => {
    const acknowledgeAlerts = () => Promise.reject(refusal({ code: 'sheetProtected', sheet: '预警清单' }));
    const { user } = await openPane({ actions: { ...register(), acknowledgeAlerts }, settings });
    await focusRow('系统上线');
    await user.keyboard('k');
    expect(await screen.findByText('“预警清单”受保护，未写入。')).toBeTruthy();
    expect(document.activeElement).toBe(rowOf('系统上线'));
  });
});

describe('稍后提醒', () => {
  test.each([
    ['明天 · 6月25日', day(2026, 6, 25)],
    ['3 天后 · 6月27日', day(2026, 6, 27)],
    ['下周一 · 6月29日', day(2026, 6, 29)],
  ])('%s', async (choice, until) => {
    const { user, actions } = await openPane({ actions: register(), settings });
    await screen.findByText('系统上线');
    await user.click(more('系统上线'));
    await user.click(screen.getByRole('button', { name: '稍后提醒' }));
    await user.click(screen.getByRole('button', { name: choice }));
    await waitFor(() => expect(screen.queryByText('系统上线')).toBeNull());
    expect(actions.snoozeAlerts).toHaveBeenCalledWith(expect.anything(), ['T-1'], until);
  });

  test('by keyboard alone: S, the arrows, a date of one’s own, and ended again', async () => {
    const { user, actions } = await openPane({ actions: register(), settings });
    await focusRow('系统上线');
    await user.keyboard('s{ArrowLeft}');
    expect(document.activeElement?.textContent).toBe('选日期');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByLabelText('提醒日期'));
    await user.keyboard('{Enter}');
    await announcement('7月1日再提醒，剩 1 条');
    expect(actions.snoozeAlerts).toHaveBeenCalledWith(expect.anything(), ['T-1'], day(2026, 7, 1));
    await user.keyboard('{End}{Enter}{ArrowDown}');
    expect(within(rowOf('系统上线')).getByText('7月1日再提醒')).toBeTruthy();
    await user.keyboard('{ArrowRight}{Enter}');
    await waitFor(() =>
      expect(actions.snoozeAlerts).toHaveBeenLastCalledWith(expect.anything(), ['T-1'], null),
    );
  });
});

test.each(['{ArrowRight}', '{Shift>}{F10}{/Shift}', '{ContextMenu}'])(
  '%s leads into the actions and Esc back to the row',
  async (keys) => {
    const { user } = await openPane({ actions: register(), settings });
    await focusRow('供应商签约');
    await user.keyboard(keys);
    expect(document.activeElement?.textContent).toBe('知晓');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('稍后提醒');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(rowOf('供应商签约'));
    expect(screen.queryByRole('button', { name: '知晓' })).toBeNull();
  },
);

describe('转为问题', () => {
  const blocked = anAlert({ key: 'T-5', id: 'T-5', task: '供应商签约', blocked: true });
  const reason = { applied: [], skipped: [], undo: [], problems: [], cellsWritten: 0 };
  const cell = { sheet: '问题处理记录表', address: 'A7' };
  const result = { kind: 'made' as const, id: 'I-3', cell, reason, problems: [], cellsWritten: 9 };
  const open = (given: { kind?: 'existing' } = {}) =>
    openPane({
      actions: { ...register([blocked, late]), makeIssue: async () => ({ ...result, ...given }) },
      settings,
    });

  test('by mouse, on a blocked task, with the way to the new row', async () => {
    const { user, actions } = await open();
    await screen.findByText('供应商签约');
    await user.click(more('供应商签约'));
    await user.click(screen.getByRole('button', { name: '转为问题' }));
    expect(await screen.findByText('已转为问题 I-3')).toBeTruthy();
    expect(actions.makeIssue).toHaveBeenCalledWith(expect.objectContaining({ task: 'T-5' }));
    await user.click(screen.getByRole('button', { name: '查看' }));
    expect(actions.selectCell).toHaveBeenCalledWith(cell);
  });

  test('by the key I; a task that has one already says which', async () => {
    const { user } = await open({ kind: 'existing' });
    await focusRow('供应商签约');
    await user.keyboard('i');
    expect(await screen.findByText('已有未关闭的问题 I-3')).toBeTruthy();
    expect(document.activeElement).toBe(rowOf('供应商签约'));
  });

  test('a task that is not blocked offers none', async () => {
    const { user, actions } = await open();
    await focusRow('系统上线');
    await user.keyboard('i');
    await user.click(more('系统上线'));
    expect(screen.queryByRole('button', { name: '转为问题' })).toBeNull();
    expect(actions.makeIssue).not.toHaveBeenCalled();
  });
});

describe('采纳', () => {
  const change: CellChange = {
    table: 'tasks',
    row: 'T-9',
    at: 4,
    column: 'status',
    before: '进行中',
    after: '已完成',
    action: 'accept',
    why: '',
  };
  const fix = { change, field: '进度状态', before: '进行中', after: '已完成' };
  const refreshAlerts = async (): Promise<RefreshResult> =>
    aRefresh({
      alerts: [],
      dataProblems: [aDataProblem({ fix }), aDataProblem({ key: 'other', task: '没有建议' })],
    });
  const undo = [{ ...change, before: '已完成', after: '进行中', action: 'undo' as const }];
  const applied = { applied: [change], skipped: [], undo, problems: [], cellsWritten: 2 };

  test('shows before → after, writes the one change, and takes it back', async () => {
    const { user, actions } = await openPane({
      actions: { refreshAlerts, applyChanges: async () => applied },
      settings,
    });
    await user.click(await screen.findByRole('button', { name: '数据问题 2' }));
    expect(screen.getByText('进度状态：进行中 → 已完成')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: '采纳' })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: '采纳' }));
    expect(await screen.findByText('已更新 1 行')).toBeTruthy();
    expect(actions.applyChanges).toHaveBeenCalledWith(expect.anything(), [change]);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await announcement('已撤销 1 行');
    expect(actions.applyChanges).toHaveBeenLastCalledWith(expect.anything(), undo);
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });

  test('by keyboard alone, and a cell changed meanwhile is shown with its new value', async () => {
    const skipped = [{ change, now: '受阻', because: 'changed' as const }];
    const { user } = await openPane({
      actions: { refreshAlerts, applyChanges: async () => ({ ...applied, applied: [], undo: [], skipped }) },
      settings,
    });
    await user.click(await screen.findByRole('button', { name: '数据问题 2' }));
    await focusRow('仓库盘点');
    await user.keyboard('{ArrowRight}{Enter}');
    expect(await screen.findByText('“T-9”已被他人改为“受阻”，未写入。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
    act(() => screen.getByRole('button', { name: '采纳' }).focus());
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(rowOf('仓库盘点'));
  });
});

describe('顺延后续任务', () => {
  const item = (id: string, task: string): CascadePreview['proposals'][number] => ({
    id,
    task,
    owner: '李四',
    start: null,
    finish: { before: day(2026, 6, 15), after: day(2026, 6, 17) },
    days: 2,
    why: '“物料到货”晚 2 天。',
    changes: [
      {
        table: 'tasks',
        row: id,
        at: 1,
        column: 'finish',
        before: 46188,
        after: { day: day(2026, 6, 17) },
        action: 'cascade',
        why: '',
      },
    ],
    cell: { sheet: '任务进度跟踪表', address: 'D6' },
  });
  const preview: CascadePreview = {
    mode: 'fixed',
    hasPredecessors: true,
    proposals: [item('T-3', '上线'), item('T-4', '培训')],
    notes: [],
    problems: [],
  };
  const open = async (given: Partial<CascadePreview> = {}) => {
    const pane = await openPane({
      actions: { ...register(), previewCascade: async () => ({ ...preview, ...given }) },
      settings,
    });
    await screen.findByText('系统上线');
    await pane.user.click(more('系统上线'));
    await pane.user.click(screen.getByRole('button', { name: '顺延后续任务' }));
    return pane;
  };

  test('nothing is ticked at first; only what is ticked is written', async () => {
    const { user, actions } = await open();
    const boxes = await screen.findAllByRole('checkbox');
    expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([false, false]);
    expect(screen.getAllByText('完成 6月15日 → 6月17日')).toHaveLength(2);
    expect(screen.getByRole('button', { name: '更新 0 行' }).getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('checkbox', { name: /^培训/ }));
    await user.click(screen.getByRole('button', { name: '更新 1 行' }));
    expect(actions.applyChanges).toHaveBeenCalledWith(expect.anything(), item('T-4', '培训').changes);
    await waitFor(() => expect(document.activeElement).toBe(rowOf('系统上线')));
  });

  test.each<[Partial<CascadePreview>, RegExp]>([
    [{ proposals: [], mode: 'off' }, /关闭了顺延/],
    [{ proposals: [], hasPredecessors: false }, /没有“前置任务”列/],
    [{ proposals: [] }, /不用改期/],
  ])('says why there is nothing to move: %j', async (given, text) => {
    const { user } = await open(given);
    expect(await screen.findByText(text)).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(rowOf('系统上线'));
  });
});
