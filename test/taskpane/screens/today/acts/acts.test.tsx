import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { RowToRestore } from '../../../../../src/workbook/write/safety/restoreRows';
import type { CellChange } from '../../../../../src/domain/changeLog/cellChange';
import type { TaskAct } from '../../../../../src/usecases/today/acts/taskAct';
import type { CascadeItem } from '../../../../../src/usecases/today/cascadeItems';
import type { CascadePreview } from '../../../../../src/usecases/today/previewCascade';
import type { RunOptions } from '../../../../../src/usecases/run/runOptions';
import { NOTHING_UNDONE } from '../../../../../src/usecases/undo/undoResult';
import type { AlertItem } from '../../../../../src/usecases/today/refresh/refreshResult';
import { aDataProblem, anAlert, aRefresh, day, refusal } from '../../../fakePane';
import { announcement, openPane } from '../../../openPane';
import { writeStored } from '../../../../../src/taskpane/context/personal/storage';

const late = anAlert({ key: 'T-1', id: 'T-1', task: '系统上线' });
const next = anAlert({ key: 'T-2', id: 'T-2', task: '供应商签约', severity: 'amber', slip: 2 });
const WRITTEN: RowToRestore[] = [
  {
    key: 'tasks',
    sheet: '任务进度跟踪表',
    identity: { id: '编号', content: [] },
    row: 3,
    reads: new Map(),
    cells: [
      {
        header: '下一步计划',
        written: '新',
        held: { held: '旧', isFormula: false, value: '旧', numberFormat: 'General' },
      },
    ],
  },
];

/** A workbook the fake use cases write to: what is handled leaves the list with the act. */
function workbook(alerts: AlertItem[] = [late, next]) {
  const handled = new Map<string, Partial<AlertItem['alerts'][number]>>();
  const done = new Set<string>();
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
  const list = () =>
    aRefresh({
      alerts: alerts.filter(({ id }) => !handled.has(id) && !done.has(id)),
      handled: alerts.filter(({ id }) => handled.has(id)).map(withEntry),
      tasks: alerts.length,
    });
  return {
    refreshAlerts: async () => list(),
    actOnTasks: async (options: RunOptions, { changes, register }: TaskAct) => {
      options.onWritten?.(WRITTEN);
      for (const { row, column } of changes) if (column === 'actual') done.add(row);
      for (const id of register?.tasks ?? []) {
        if (register?.kind === 'acknowledge' && register.known)
          handled.set(id, { acknowledged: day(2026, 6, 24) });
        else if (register?.kind === 'snooze' && register.until !== null)
          handled.set(id, { snoozedUntil: register.until });
        else handled.delete(id);
      }
      const registered = [...(register?.tasks ?? [])];
      return { refresh: list(), applied: [...changes], skipped: [], registered, problems: [] };
    },
  };
}

const settings = { autoRefresh: true };
const rowOf = (task: string) => screen.getByText(task).closest<HTMLElement>('[role=row]') ?? document.body;
const focusRow = async (task: string) => {
  await screen.findByText(task);
  act(() => rowOf(task).focus());
};
const status = () => within(screen.getByRole('contentinfo')).getByRole('status').textContent;
const counted = (name: string) =>
  within(screen.getByRole('toolbar', { name: '筛选' })).getByRole('button', { name });

describe('知晓', () => {
  test('by the key K: the row goes among the handled ones, the focus to the next', async () => {
    const { user, actions } = await openPane({ actions: workbook(), settings });
    await focusRow('系统上线');
    await user.keyboard('k');
    await waitFor(() => expect(counted('红 0')).toBeTruthy());
    expect(actions.actOnTasks).toHaveBeenCalledWith(expect.anything(), {
      changes: [],
      register: { kind: 'acknowledge', tasks: ['T-1'], known: true },
    });
    expect(status()).toBe('09:12 · 已知晓“系统上线”');
    expect(document.activeElement).not.toBe(document.body);
  });

  test('names the person in the log where they have said who they are, and nobody before', async () => {
    const { user, actions } = await openPane({ actions: workbook(), settings });
    await focusRow('系统上线');
    await user.keyboard('k');
    await waitFor(() => expect(counted('红 0')).toBeTruthy());
    expect(actions.actOnTasks.mock.lastCall?.[0]).not.toHaveProperty('who');
    act(() => writeStored('me', JSON.stringify(['韩梅梅', '市场部*经理'])));
    await focusRow('供应商签约');
    await user.keyboard('k');
    await waitFor(() => expect(counted('黄 0')).toBeTruthy());
    expect(actions.actOnTasks.mock.lastCall?.[0]).toMatchObject({ who: '韩梅梅 · 市场部*经理' });
  });

  test('is taken back from the handled ones', async () => {
    const { user, actions } = await openPane({ actions: workbook(), settings });
    await focusRow('系统上线');
    await user.keyboard('k');
    await user.click(await screen.findByRole('button', { name: '已处理 1' }));
    await user.click(screen.getByText('系统上线'));
    await user.click(await screen.findByRole('button', { name: '恢复提醒' }));
    await waitFor(() => expect(counted('红 1')).toBeTruthy());
    expect(actions.actOnTasks).toHaveBeenLastCalledWith(expect.anything(), {
      changes: [],
      register: { kind: 'acknowledge', tasks: ['T-1'], known: false },
    });
  });

  test('of a whole group, with the count', async () => {
    const { user, actions } = await openPane({ actions: workbook(), settings });
    await user.click(await screen.findByRole('button', { name: '“黄”的操作' }));
    await user.click(screen.getByRole('menuitem', { name: '全部知晓 1' }));
    await waitFor(() => expect(counted('黄 0')).toBeTruthy());
    expect(actions.actOnTasks).toHaveBeenCalledTimes(1);
  });

  test('says in the footer why it failed, and the row stays', async () => {
    const actOnTasks = () => Promise.reject(refusal({ code: 'sheetProtected', sheet: '预警清单' }));
    const { user } = await openPane({ actions: { ...workbook(), actOnTasks }, settings });
    await focusRow('系统上线');
    await user.keyboard('k');
    expect((await screen.findByRole('alert')).textContent).toContain('“预警清单”受保护，未写入。');
    expect(screen.getByText('系统上线')).toBeTruthy();
  });
});

describe('稍后提醒', () => {
  test('by the key S until tomorrow', async () => {
    const { user, actions } = await openPane({ actions: workbook(), settings });
    await focusRow('系统上线');
    await user.keyboard('s');
    expect(document.activeElement?.textContent).toContain('明天');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(counted('红 0')).toBeTruthy());
    expect(actions.actOnTasks).toHaveBeenCalledWith(expect.anything(), {
      changes: [],
      register: { kind: 'snooze', tasks: ['T-1'], until: day(2026, 6, 25) },
    });
    expect(status()).toBe('09:12 · 6月25日再提醒“系统上线”');
  });

  test('is in the menu with its key, like every act there', async () => {
    const { user } = await openPane({ actions: workbook(), settings });
    await focusRow('系统上线');
    await user.keyboard('{Shift>}{F10}{/Shift}');
    const entries = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(entries).toEqual(['转为问题I', '顺延后续任务C', '知晓K', '稍后提醒S']);
  });

  test('until a day of one’s choice, which has to lie ahead', async () => {
    const { user, actions } = await openPane({ actions: workbook(), settings });
    await focusRow('系统上线');
    await user.keyboard('s{End}{Enter}');
    const field = await screen.findByLabelText('提醒日期');
    fireEvent.change(field, { target: { value: '2026-06-24' } });
    expect(screen.getByRole('button', { name: '确定' }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('选 6月24日之后的日期')).toBeTruthy();
    fireEvent.change(field, { target: { value: '2026-07-01' } });
    await user.click(screen.getByRole('button', { name: '确定' }));
    await waitFor(() =>
      expect(actions.actOnTasks).toHaveBeenCalledWith(expect.anything(), {
        changes: [],
        register: { kind: 'snooze', tasks: ['T-1'], until: day(2026, 7, 1) },
      }),
    );
  });
});

describe('标记完成', () => {
  test('by D and Ctrl+Enter: as-of day and state, before → after, and what it counts as', async () => {
    const { user, actions } = await openPane({ actions: workbook(), settings });
    await focusRow('系统上线');
    await user.keyboard('d');
    const field = await screen.findByLabelText<HTMLInputElement>('实际完成时间');
    expect(field.value).toBe('2026-06-24');
    expect(screen.getByText('“任务进度跟踪表”第 7 行')).toBeTruthy();
    expect(await screen.findByText('核定为延期完成，晚 4 天；这条预警结束。')).toBeTruthy();
    expect(screen.getByRole('button', { name: '写入 2 格' })).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByText('系统上线')).toBeNull());
    const [, given] = actions.actOnTasks.mock.calls[0] ?? [];
    expect(given?.changes).toMatchObject([
      { column: 'actual', before: '', after: { day: day(2026, 6, 24) }, action: 'done' },
      { column: 'status', before: '进行中', after: '已完成', action: 'done' },
    ]);
    expect(status()).toBe('09:12 · 已完成“系统上线”');
    expect(document.activeElement).not.toBe(document.body);
  });

  test('a year typed in two digits is no day to be written, and what may be a slip is said at the field', async () => {
    const { user, actions } = await openPane({ actions: workbook(), settings });
    await focusRow('系统上线');
    await user.keyboard('d');
    const field = await screen.findByLabelText('实际完成时间');
    for (const typed of ['0026-06-24', '1899-12-31', '12026-06-24']) {
      fireEvent.change(field, { target: { value: typed } });
      expect(screen.getByText('写四位年份，如 2026')).toBeTruthy();
      await user.keyboard('{Control>}{Enter}{/Control}');
    }
    expect(actions.actOnTasks).not.toHaveBeenCalled();
    for (const [typed, said] of [
      ['2026-06-01', '早于计划开始 6月10日，核对后再写'],
      ['2062-06-24', '和截至日 6月24日相差半年以上，核对年份'],
      ['2026-07-01', '晚于截至日 6月24日，按预计完成处理'],
    ] as const) {
      fireEvent.change(field, { target: { value: typed } });
      expect(screen.getByText(said)).toBeTruthy();
    }
  });

  test('a cell changed meanwhile keeps the form open and shows its new value; what followed is no act of the person', async () => {
    const actOnTasks = async ({ onWritten }: RunOptions, { changes: [change] }: TaskAct) => {
      onWritten?.(WRITTEN);
      return {
        refresh: aRefresh({ alerts: [late, next] }),
        applied: [],
        skipped: change ? [{ change, now: '受阻', because: 'changed' as const }] : [],
        registered: [],
        problems: [],
      };
    };
    const { user } = await openPane({ actions: { ...workbook(), actOnTasks }, settings });
    await focusRow('系统上线');
    await user.keyboard('d');
    await user.click(await screen.findByRole('button', { name: '写入 2 格' }));
    expect(await screen.findByText('这格已被他人改为“受阻”，没有写入。核对后再写。')).toBeTruthy();
    expect(screen.getByLabelText('实际完成时间')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /待留意和改动$/ }));
    const sheet = await screen.findByRole('dialog');
    expect(within(sheet).getByText('刷新，1 格')).toBeTruthy();
    expect(within(sheet).queryByText(/已完成/)).toBeNull();
  });

  test('what was left unwritten is not talked over by a refresh nobody asked for', async () => {
    let now = 0;
    let changed = (_: boolean) => undefined as void;
    const listed = workbook();
    const { user, actions } = await openPane({
      actions: {
        ...listed,
        actOnTasks: async (options, act) => {
          const done = await listed.actOnTasks(options, act);
          const [applied, left] = done.applied;
          const skipped = left ? [{ change: left, now: '受阻', because: 'changed' as const }] : [];
          return { ...done, applied: applied ? [applied] : [], skipped };
        },
        watchChanges: async (onChanged) => {
          changed = onChanged;
          return async () => undefined;
        },
      },
      settings,
      host: { now: () => now },
    });
    await focusRow('系统上线');
    await user.keyboard('d');
    await user.click(await screen.findByRole('button', { name: '写入 2 格' }));
    await waitFor(() => expect(status()).toBe('09:12 · 已完成“系统上线”，1 格没有写入'));
    const before = actions.refreshAlerts.mock.calls.length;
    now = 20_000;
    await act(async () => changed(true));
    await waitFor(() => expect(actions.refreshAlerts.mock.calls.length).toBeGreaterThan(before), {
      timeout: 8000,
    });
    await waitFor(() => expect(status()).toBe('09:12 · 已完成“系统上线”，1 格没有写入'));
  });
});

/** New dates for a task that waits for another. */
const followOn = (id: string, task: string): CascadeItem => ({
  id,
  task,
  owner: '李四',
  start: null,
  finish: { before: day(2026, 6, 15), after: day(2026, 6, 17) },
  days: 2,
  explained: '“物料到货”晚 2 天。',
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

const foreseen = (items: CascadeItem[]) => async () => ({
  status: 'inProgress' as const,
  slip: 0,
  dayBasis: 'calendar' as const,
  severity: null,
  headline: null,
  baseline: null,
  followOn: items,
  changed: [],
});

describe('改期', () => {
  const open = async () => {
    const pane = await openPane({ actions: workbook(), settings });
    await focusRow('系统上线');
    await pane.user.keyboard('r');
    return { ...pane, field: await screen.findByLabelText('新的计划完成时间') };
  };

  test('asks for a date after the start, another one than there is, and a reason; at the field', async () => {
    const { user, actions, field } = await open();
    fireEvent.change(field, { target: { value: '2026-06-01' } });
    expect(screen.getByText('早于计划开始，选 6月10日或更晚的日期')).toBeTruthy();
    fireEvent.change(field, { target: { value: '2026-06-20' } });
    expect(screen.getByText('和现在的日期一样，换一天')).toBeTruthy();
    fireEvent.change(field, { target: { value: '0026-06-30' } });
    expect(screen.getByText('写四位年份，如 2026')).toBeTruthy();
    fireEvent.change(field, { target: { value: '2062-06-30' } });
    expect(screen.getByText('和截至日 6月24日相差半年以上，核对年份')).toBeTruthy();
    fireEvent.change(field, { target: { value: '2026-06-30' } });
    await user.click(screen.getByRole('button', { name: '写入 1 格' }));
    expect(screen.getByText('写明为什么改期')).toBeTruthy();
    expect(actions.actOnTasks).not.toHaveBeenCalled();
    await user.type(screen.getByRole('textbox', { name: /^原因/ }), '展会改到 28 日');
    await user.click(screen.getByRole('button', { name: '写入 2 格' }));
    await waitFor(() => expect(status()).toBe('09:12 · 已改期“系统上线”'));
    const [, given] = actions.actOnTasks.mock.calls[0] ?? [];
    expect(given?.changes).toMatchObject([
      { column: 'finish', before: 46193, after: { day: day(2026, 6, 30) }, why: '展会改到 28 日' },
      { column: 'reason', after: '展会改到 28 日' },
    ]);
  });

  test('tasks that wait for it are rows to tick, and are written with it; another day means other rows', async () => {
    const previewAct = foreseen([followOn('T-3', '上线'), followOn('T-4', '培训')]);
    const { user, actions } = await openPane({ actions: { ...workbook(), previewAct }, settings });
    await focusRow('系统上线');
    await user.keyboard('r');
    const field = await screen.findByLabelText('新的计划完成时间');
    fireEvent.change(field, { target: { value: '2026-06-30' } });
    await user.type(screen.getByRole('textbox', { name: /^原因/ }), '展会改期');
    const box = () => screen.findByRole<HTMLInputElement>('checkbox', { name: /^培训/ });
    expect((await box()).checked).toBe(false);
    await user.click(await box());
    expect(screen.getByRole('button', { name: '写入 3 格' })).toBeTruthy();
    fireEvent.change(field, { target: { value: '2026-07-01' } });
    expect((await box()).checked).toBe(false);
    await user.click(await box());
    await user.click(screen.getByRole('button', { name: '写入 3 格' }));
    await waitFor(() => expect(status()).toBe('09:12 · 已改期“系统上线”'));
    const [, given] = actions.actOnTasks.mock.calls[0] ?? [];
    expect(given?.changes.map(({ row, column }) => [row, column])).toEqual([
      ['T-1', 'finish'],
      ['T-1', 'reason'],
      ['T-4', 'finish'],
    ]);
  });

  test('a reason typed to its last key takes no ticked task out of what Ctrl+Enter writes', async () => {
    const previewAct = jest.fn(foreseen([followOn('T-3', '上线')]));
    const { user, actions } = await openPane({ actions: { ...workbook(), previewAct }, settings });
    await focusRow('系统上线');
    await user.keyboard('r');
    const field = await screen.findByLabelText('新的计划完成时间');
    fireEvent.change(field, { target: { value: '2026-06-30' } });
    await user.click(await screen.findByRole('checkbox', { name: /^上线/ }));
    const asked = previewAct.mock.calls.length;
    await user.type(screen.getByRole('textbox', { name: /^原因/ }), '展会改期');
    expect(screen.getByRole('checkbox', { name: /^上线/ })).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(status()).toBe('09:12 · 已改期“系统上线”'));
    expect(actions.actOnTasks.mock.calls[0]?.[1].changes.map(({ row }) => row)).toEqual([
      'T-1',
      'T-1',
      'T-3',
    ]);
    // The workbook is not read again for a word.
    expect(previewAct.mock.calls.length).toBe(asked);
  });

  test('ticked tasks that cannot be looked up again are waited for, and the footer says why', async () => {
    let fails = false;
    const look = foreseen([followOn('T-3', '上线')]);
    const previewAct = () => (fails ? Promise.reject(refusal({ code: 'excelBusy' })) : look());
    const { user, actions } = await openPane({ actions: { ...workbook(), previewAct }, settings });
    await focusRow('系统上线');
    await user.keyboard('r');
    fireEvent.change(await screen.findByLabelText('新的计划完成时间'), { target: { value: '2026-06-30' } });
    await user.type(screen.getByRole('textbox', { name: /^原因/ }), '展会改期');
    await user.click(await screen.findByRole('checkbox', { name: /^上线/ }));
    await user.keyboard('{Escape}');
    fails = true;
    await focusRow('系统上线');
    await user.keyboard('r');
    await screen.findByLabelText('新的计划完成时间');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(actions.actOnTasks).not.toHaveBeenCalled();
    await screen.findByText(/Excel 正忙|Excel 忙/);
    fails = false;
    await user.click(screen.getByRole('button', { name: '重试' }));
    await screen.findByRole('checkbox', { name: /^上线/ });
    await user.click(screen.getByRole('button', { name: '写入 3 格' }));
    await waitFor(() => expect(actions.actOnTasks).toHaveBeenCalledTimes(1));
  });

  test('Esc keeps what was typed until the pane closes', async () => {
    const { user } = await open();
    await user.type(screen.getByRole('textbox', { name: /^原因/ }), '展会改期');
    await user.keyboard('{Escape}');
    expect(screen.queryByLabelText('新的计划完成时间')).toBeNull();
    await focusRow('系统上线');
    await user.keyboard('r');
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^原因/ })).value).toBe(
      '展会改期',
    );
  });
});

describe('填下一步', () => {
  test('over what is there: 替换, with the former text; nothing new is not written', async () => {
    const { user, actions } = await openPane({ actions: workbook(), settings });
    await focusRow('系统上线');
    await user.keyboard('n');
    const field = await screen.findByRole('textbox', { name: '下一步计划' });
    await user.click(screen.getByRole('button', { name: '替换 H7' }));
    expect(screen.getByText('和原文一样，改了再写入')).toBeTruthy();
    fireEvent.change(field, { target: { value: ' ' } });
    expect(screen.getByText('先写一点内容')).toBeTruthy();
    const long = '补'.repeat(2000);
    fireEvent.change(field, { target: { value: long } });
    expect(screen.getByText('原文：协调测试环境')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '替换 H7' }));
    await waitFor(() => expect(status()).toBe('09:12 · 已填写下一步计划：系统上线'));
    const [, given] = actions.actOnTasks.mock.calls[0] ?? [];
    expect(given?.changes).toMatchObject([{ column: 'nextStep', before: '协调测试环境', after: long }]);
  });

  test('of a blank reason by Y, with the cell’s address', async () => {
    const { user } = await openPane({ actions: workbook(), settings });
    await focusRow('系统上线');
    await user.keyboard('y');
    expect(await screen.findByRole('button', { name: '写入 G7' })).toBeTruthy();
  });
});

describe('转为问题', () => {
  test('by I: the description is there to be changed, and the new issue is shown', async () => {
    const { user, actions } = await openPane({ actions: workbook(), settings });
    await focusRow('系统上线');
    await user.keyboard('i');
    const field = await screen.findByRole('textbox', { name: '问题描述' });
    fireEvent.change(field, { target: { value: '接口对接失败' } });
    await user.click(screen.getByRole('button', { name: '新建 Q003' }));
    await waitFor(() => expect(status()).toBe('09:12 · 已转为问题 Q003'));
    expect(actions.makeIssue).toHaveBeenCalledWith(
      expect.objectContaining({ task: 'T-1', description: '接口对接失败' }),
    );
    expect(actions.selectCell).toHaveBeenLastCalledWith({ sheet: '问题处理记录表', address: 'A5' });
  });

  test('a log without 关联任务 gets the column, which is said before', async () => {
    const preview = {
      ...{ kind: 'made' as const, id: 'Q003', sheet: '问题处理记录表', reason: null },
      ...{ cells: [{ header: '关联任务', after: 'T-1' }], newColumn: '关联任务' },
    };
    const actions = { ...workbook(), previewIssue: async () => preview };
    const { user } = await openPane({ actions, settings });
    await focusRow('系统上线');
    await user.keyboard('i');
    await screen.findByText('“问题处理记录表”加一列“关联任务”');
  });

  test('a task that has one offers to show it', async () => {
    const { user } = await openPane({ actions: workbook([anAlert({ issue: 'Q003' })]), settings });
    await user.click(await screen.findByText('系统上线'));
    await user.click(await screen.findByRole('button', { name: '更多' }));
    expect(screen.getByRole('menuitem', { name: /^查看问题 Q003/ })).toBeTruthy();
  });
});

test('letters do nothing where the person switched them off', async () => {
  localStorage.setItem('opsbook.letters', 'off');
  const { user, actions } = await openPane({ actions: workbook(), settings });
  await focusRow('系统上线');
  await user.keyboard('kd');
  expect(actions.actOnTasks).not.toHaveBeenCalled();
  expect(screen.queryByLabelText('实际完成时间')).toBeNull();
});

test.each(['{Shift>}{F10}{/Shift}', '{ContextMenu}'])('%s opens 更多 and Esc leads back', async (keys) => {
  const { user } = await openPane({ actions: workbook(), settings });
  await focusRow('供应商签约');
  await user.keyboard(keys);
  expect(document.activeElement?.textContent).toContain('转为问题');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(rowOf('供应商签约'));
});

describe('撤销', () => {
  test('from the footer takes back the last write and says what stays', async () => {
    const undoWrites = jest.fn(async () => ({
      undone: 1,
      rowsRemoved: 0,
      others: 0,
      sheetsRemoved: 0,
      kept: 1,
      refresh: aRefresh({ alerts: [late, next] }),
      problems: [],
    }));
    const { user, actions } = await openPane({ actions: { ...workbook(), undoWrites }, settings });
    await focusRow('系统上线');
    await user.keyboard('k');
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await announcement('已撤销 1 格，1 格之后有改动，保留');
    expect(actions.undoWrites).toHaveBeenCalledWith(expect.anything(), WRITTEN, { isRefresh: false });
    expect(screen.getByText('系统上线')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
  });

  test('of what has no cells, as a column that was pointed at, says what it was', async () => {
    const { user } = await openPane({
      actions: { ...workbook(), undoWrites: async () => ({ ...NOTHING_UNDONE, refresh: aRefresh() }) },
      settings,
    });
    await focusRow('系统上线');
    await user.keyboard('k');
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await announcement('已撤销：已知晓“系统上线”');
  });

  test('that something stopped says so, and can be tried again', async () => {
    const undoWrites = jest.fn(async () => ({
      undone: 0,
      rowsRemoved: 0,
      others: 0,
      sheetsRemoved: 0,
      kept: 0,
      refresh: null,
      problems: [{ code: 'stopped' as const, rows: 0 }],
    }));
    const { user } = await openPane({ actions: { ...workbook(), undoWrites }, settings });
    await focusRow('系统上线');
    await user.keyboard('k');
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await screen.findByText(/已停止|停止/);
    expect(document.body.textContent).not.toMatch(/已撤销/);
    expect(await screen.findByRole('button', { name: '撤销' })).toBeTruthy();
  });

  test('from the list of changes, each with its own', async () => {
    const { user, actions } = await openPane({ actions: workbook(), settings });
    await focusRow('系统上线');
    await user.keyboard('k');
    await waitFor(() => expect(status()).toContain('已知晓'));
    await user.click(screen.getByRole('button', { name: /待留意和改动$/ }));
    const sheet = await screen.findByRole('dialog');
    expect(within(sheet).getByText('已知晓“系统上线”，1 格')).toBeTruthy();
    await user.click(within(sheet).getByRole('button', { name: '撤销：已知晓“系统上线”' }));
    expect(await within(sheet).findByText('已撤销')).toBeTruthy();
    expect(actions.undoWrites).toHaveBeenCalledTimes(1);
    // The button is gone; Esc has to close the sheet all the same.
    expect(sheet.contains(document.activeElement)).toBe(true);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
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
  const refreshAlerts = async () =>
    aRefresh({
      alerts: [],
      dataProblems: [aDataProblem({ fix }), aDataProblem({ key: 'other', task: '没有建议' })],
    });

  test('shows before → after, and writes the one change', async () => {
    const { user, actions } = await openPane({ actions: { ...workbook(), refreshAlerts }, settings });
    await user.click(await screen.findByRole('button', { name: '数据 2' }));
    await user.click(screen.getByText('仓库盘点'));
    expect(screen.getByText('进度状态：进行中 → 已完成')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '采纳' }));
    await waitFor(() => expect(status()).toBe('09:12 · 已采纳“仓库盘点”'));
    expect(actions.actOnTasks).toHaveBeenCalledWith(expect.anything(), { changes: [change] });
  });

  test('of a cell that is only blank the headline says so, and the open row what to do', async () => {
    const dataProblems = [
      aDataProblem({ code: 'ownerMissing', field: '责任人', shown: '', owner: '', text: '缺责任人' }),
    ];
    const { user } = await openPane({
      actions: { ...workbook(), refreshAlerts: async () => aRefresh({ alerts: [], dataProblems }) },
      settings,
    });
    await user.click(await screen.findByRole('button', { name: '数据 1' }));
    await user.click(screen.getByText('责任人未填'));
    expect(screen.getByText('填上 D9，再刷新')).toBeTruthy();
    expect(screen.queryByText('缺责任人')).toBeNull();
  });

  test('where the cell holds a formula by now, says that and blames nobody', async () => {
    const skipped = [{ change, because: 'formula' as const, now: '' }];
    const actOnTasks = async () => ({
      ...{ refresh: await refreshAlerts(), applied: [], registered: [], problems: [] },
      skipped,
    });
    const { user } = await openPane({ actions: { ...workbook(), refreshAlerts, actOnTasks }, settings });
    await user.click(await screen.findByRole('button', { name: '数据 2' }));
    await user.click(screen.getByText('仓库盘点'));
    await user.click(screen.getByRole('button', { name: '采纳' }));
    await waitFor(() => expect(status()).toBe('09:12 · 这格里是公式，没有写入。'));
  });
});

describe('顺延后续任务', () => {
  const preview: CascadePreview = {
    mode: 'fixed',
    hasPredecessors: true,
    proposals: [followOn('T-3', '上线'), followOn('T-4', '培训')],
    notes: [],
    problems: [],
  };
  const open = async (given: Partial<CascadePreview> = {}) => {
    const pane = await openPane({
      actions: { ...workbook(), previewCascade: async () => ({ ...preview, ...given }) },
      settings,
    });
    await screen.findByText('系统上线');
    await pane.user.click(screen.getByText('系统上线'));
    await pane.user.click(await screen.findByRole('button', { name: '更多' }));
    await pane.user.click(screen.getByRole('menuitem', { name: /^顺延后续任务/ }));
    return pane;
  };

  test('nothing is ticked at first; only what is ticked is written', async () => {
    const { user, actions } = await open();
    const boxes = await screen.findAllByRole('checkbox');
    expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([false, false]);
    expect(screen.getAllByText('完成 6月15日 → 6月17日')).toHaveLength(2);
    expect(screen.getByRole('button', { name: '写入 0 格' }).getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('checkbox', { name: /^培训/ }));
    await user.click(screen.getByRole('button', { name: '写入 1 格' }));
    expect(actions.actOnTasks).toHaveBeenCalledWith(expect.anything(), {
      changes: followOn('T-4', '培训').changes,
    });
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
