import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Problem } from '../../../../src/domain/schema/problem';
import type { RefreshResult } from '../../../../src/usecases/today/refresh/refreshResult';
import { anAlert, aRefresh, day, deferred, refusal } from '../../fakePane';
import { announced, announcement, openPane, pressInVain } from '../../openPane';

const settings = { autoRefresh: true };
const listing = (task: string, more: Partial<RefreshResult> = {}) =>
  aRefresh({ alerts: [anAlert({ task, key: task })], ...more });
const refreshButton = () => screen.getByRole('button', { name: '刷新' });

/** A refresh whose runs the test settles one by one. */
function controlled() {
  const runs: ReturnType<typeof deferred<RefreshResult>>[] = [];
  const refreshAlerts = () => {
    const run = deferred<RefreshResult>();
    runs.push(run);
    return run.promise;
  };
  const settle = (index: number, result: RefreshResult) => act(async () => runs[index]?.resolve(result));
  const fail = (index: number, problem: Problem) => act(async () => runs[index]?.reject(refusal(problem)));
  return { refreshAlerts, runs, settle, fail };
}

test('an answer for an older day is dropped, and the newer day is worked out instead', async () => {
  const { refreshAlerts, runs, settle } = controlled();
  const { user, actions } = await openPane({ actions: { refreshAlerts }, settings });
  await waitFor(() => expect(runs).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: /^截至/ }));
  fireEvent.change(await screen.findByLabelText('按哪一天核定'), { target: { value: '2026-06-18' } });
  await user.click(screen.getByRole('button', { name: '确定' }));
  await waitFor(() =>
    expect(actions.saveSettings).toHaveBeenCalledWith(expect.anything(), { asOf: day(2026, 6, 18) }),
  );
  await settle(0, listing('旧的一天'));
  expect(screen.queryByText('旧的一天')).toBeNull();
  await waitFor(() => expect(runs).toHaveLength(2));
  await settle(1, listing('新的一天', { asOf: day(2026, 6, 18), asOfIsSet: true }));
  expect(screen.getByText('新的一天')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^截至 6月18日/ }).textContent).toContain('已指定');
});

test('refreshes never overlap, and a second click while one runs does nothing', async () => {
  const { refreshAlerts, runs, settle } = controlled();
  const { user } = await openPane({ actions: { refreshAlerts } });
  await screen.findByText(/还没有刷新/);
  await user.dblClick(screen.getAllByRole('button', { name: '刷新' })[0] ?? document.body);
  await pressInVain(user, refreshButton());
  expect(runs).toHaveLength(1);
  await settle(0, listing('系统上线'));
  expect(screen.getByText('系统上线')).toBeTruthy();
  expect(runs).toHaveLength(1);
});

test('says when it was refreshed and how much changed, to the eye and to the ear', async () => {
  const { user } = await openPane({
    actions: { refreshAlerts: async () => aRefresh({ cellsWritten: 3 }) },
    settings,
  });
  await screen.findByText('09:12 · 改动 3 处');
  await user.click(refreshButton());
  await announcement('09:12 · 改动 3 处');
});

test('a failed refresh keeps the list, says what to do, and can be retried', async () => {
  const { refreshAlerts, runs, settle, fail } = controlled();
  const { user } = await openPane({ actions: { refreshAlerts }, settings });
  await waitFor(() => expect(runs).toHaveLength(1));
  await settle(0, listing('系统上线'));
  await user.click(refreshButton());
  await fail(1, { code: 'cellEditMode' });
  expect(screen.getByText('系统上线')).toBeTruthy();
  expect(screen.getByText('正在编辑单元格，未写入。')).toBeTruthy();
  expect(screen.getByText('按 Enter 结束编辑，再重试。', { exact: false })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '重试' }));
  await settle(2, listing('恢复后的任务'));
  expect(screen.getByText('恢复后的任务')).toBeTruthy();
  expect(screen.queryByText('正在编辑单元格，未写入。')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
});

test('a refresh that could not write says so; who asked for it learns why, and the list is there', async () => {
  const notWritten = { code: 'workbookNewer', version: 99 } as const;
  const refreshAlerts = async () => ({
    ...listing('系统上线'),
    cellsWritten: 0,
    notWritten,
    problems: [notWritten],
  });
  const { user } = await openPane({ actions: { refreshAlerts }, settings });
  expect(await screen.findByText('系统上线')).toBeTruthy();
  expect(screen.getByText('09:12 已核定 · 没有写入表格')).toBeTruthy();
  expect(screen.queryByText(/这里只能看，不能写/)).toBeNull();
  await user.click(refreshButton());
  expect(await screen.findByText(/这里只能看，不能写/)).toBeTruthy();
  expect(screen.getByText('系统上线')).toBeTruthy();
  expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
});

test('an error of our own is shown, not hidden', async () => {
  await openPane({
    actions: { refreshAlerts: () => Promise.reject(new TypeError('x is undefined')) },
    settings,
  });
  expect(await screen.findByText(/x is undefined/)).toBeTruthy();
});

test('a missing table can be made again from its message', async () => {
  let made = false;
  const { user, actions } = await openPane({
    actions: {
      refreshAlerts: async () => {
        if (!made) throw refusal({ code: 'tableMissing', table: 'OpsTasks', sheet: '任务进度跟踪表' });
        return listing('系统上线');
      },
      createTemplates: async () => {
        made = true;
        return { created: ['任务进度跟踪表'], kept: [], sampleRows: 0, cellsWritten: 10 };
      },
    },
    settings,
  });
  await user.click(await screen.findByRole('button', { name: '补齐四张表' }));
  expect(await screen.findByText('系统上线')).toBeTruthy();
  // What was wrong is said no more.
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(screen.queryByRole('button', { name: '补齐四张表' })).toBeNull();
  expect(actions.createTemplates).toHaveBeenCalledWith(
    expect.objectContaining({ sample: false, onNameTaken: 'stop' }),
  );
});

test('a missing issue log is made again from its own page', async () => {
  const missing = { code: 'tableMissing', table: 'OpsIssues', sheet: '问题处理记录表' } as const;
  const { user, actions } = await openPane({
    actions: { checkIssues: () => Promise.reject(refusal(missing)) },
    settings,
  });
  await user.click(await screen.findByRole('tab', { name: '问题' }));
  await screen.findByText(/找不到“问题处理记录表”/);
  await user.click(screen.getByRole('button', { name: '补齐四张表' }));
  await waitFor(() => expect(actions.createTemplates).toHaveBeenCalledTimes(1));
});

describe('coming back to the pane', () => {
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  async function comeBack() {
    await act(async () => {
      fireEvent.focus(window);
      fireEvent(document, new Event('visibilitychange'));
      await jest.advanceTimersByTimeAsync(400);
    });
  }

  test('refreshes once, silently, when the list has aged', async () => {
    let now = 0;
    const refreshAlerts = jest.fn(async () => listing('系统上线'));
    await openPane({ actions: { refreshAlerts }, settings, host: { now: () => now } });
    await screen.findByText('系统上线');
    expect(refreshAlerts).toHaveBeenCalledTimes(1);
    now = 5_000;
    await comeBack();
    expect(refreshAlerts).toHaveBeenCalledTimes(1);
    now = 20_000;
    await comeBack();
    expect(refreshAlerts).toHaveBeenCalledTimes(2);
    expect(announced()).toBe('');
  });

  test('does nothing where automatic refresh is off', async () => {
    const refreshAlerts = jest.fn(async () => listing('系统上线'));
    await openPane({ actions: { refreshAlerts } });
    await screen.findByText(/还没有刷新/);
    await comeBack();
    expect(refreshAlerts).not.toHaveBeenCalled();
  });

  test('while someone types in a cell it only notes that it was skipped', async () => {
    let now = 0;
    let editing = false;
    const refreshAlerts = async () => {
      if (editing) throw refusal({ code: 'cellEditMode' });
      return listing('系统上线');
    };
    await openPane({ actions: { refreshAlerts }, settings, host: { now: () => now } });
    await screen.findByText('系统上线');
    editing = true;
    now = 20_000;
    await comeBack();
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /待留意和改动$/ }));
    expect(await screen.findByText(/自动刷新已跳过：正在编辑单元格/)).toBeTruthy();
  });
});

describe('progress', () => {
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  test('appears after half a second, counts rows, and owns up to a slow Excel', async () => {
    const pending = deferred<RefreshResult>();
    let tell: (done: number) => void = () => undefined;
    const { actions } = await openPane({
      actions: {
        refreshAlerts: (options) => {
          tell = (done) => options.onProgress?.({ phase: 'reading', done, total: 5000 });
          return pending.promise;
        },
      },
      settings,
    });
    await waitFor(() => expect(actions.refreshAlerts).toHaveBeenCalled());
    expect(screen.queryByLabelText('正在读取…')).toBeNull();
    expect(screen.queryByText(/正在读取/)).toBeNull();
    act(() => tell(1200));
    await act(() => jest.advanceTimersByTimeAsync(600));
    expect(screen.getByLabelText('正在读取…')).toBeTruthy();
    expect(screen.getByText('正在读取 1,200/5,000 行')).toBeTruthy();
    const bar = screen.getByRole('progressbar', { name: '正在读取 1,200/5,000 行' });
    expect(bar.getAttribute('aria-valuenow')).toBe('0.24');
    await act(() => jest.advanceTimersByTimeAsync(15_000));
    expect(screen.getByText('Excel 还没有回应，仍在等待。')).toBeTruthy();
    await act(async () => pending.resolve(listing('系统上线')));
    expect(screen.queryByText('Excel 还没有回应，仍在等待。')).toBeNull();
  });
});

describe('a change in the sheet', () => {
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  async function openWatched(given: { autoRefresh: boolean }) {
    let now = 0;
    let changed = (_: boolean) => undefined as void;
    const refreshAlerts = jest.fn(async () => listing('系统上线'));
    const pane = await openPane({
      actions: {
        refreshAlerts,
        watchChanges: async (onChanged) => {
          changed = onChanged;
          return async () => undefined;
        },
      },
      settings: given,
      host: { now: () => now },
    });
    await waitFor(() => expect(screen.getAllByRole('button', { name: '刷新' }).length).toBeGreaterThan(0));
    if (!given.autoRefresh)
      await pane.user.click(screen.getAllByRole('button', { name: '刷新' })[0] ?? document.body);
    await screen.findByText('系统上线');
    const edit = async (at: number, isSurelyNotUs = false) => {
      now = at;
      await act(async () => changed(isSurelyNotUs));
    };
    return { ...pane, refreshAlerts, edit };
  }

  test('marks the list as stale at once, and refreshes it after two idle seconds', async () => {
    const { refreshAlerts, edit } = await openWatched({ autoRefresh: true });
    await edit(10_000);
    expect(screen.getByText('表格有新改动，列表停在 09:12')).toBeTruthy();
    await act(() => jest.advanceTimersByTimeAsync(1500));
    await edit(11_500);
    await act(() => jest.advanceTimersByTimeAsync(1500));
    expect(refreshAlerts).toHaveBeenCalledTimes(1);
    await act(() => jest.advanceTimersByTimeAsync(600));
    expect(refreshAlerts).toHaveBeenCalledTimes(2);
  });

  test('that comes of our own writing is none', async () => {
    const { refreshAlerts, edit } = await openWatched({ autoRefresh: true });
    await edit(1000);
    await act(() => jest.advanceTimersByTimeAsync(3000));
    expect(screen.queryByText(/列表停在/)).toBeNull();
    expect(refreshAlerts).toHaveBeenCalledTimes(1);
  });

  test('soon after our own writing counts where Excel says that it was not us', async () => {
    const { refreshAlerts, edit } = await openWatched({ autoRefresh: true });
    await edit(1000, true);
    expect(screen.getByText('表格有新改动，列表停在 09:12')).toBeTruthy();
    await act(() => jest.advanceTimersByTimeAsync(2500));
    expect(refreshAlerts).toHaveBeenCalledTimes(2);
    expect(screen.queryByText(/列表停在/)).toBeNull();
  });

  test('while the sheet is being read may have come too late for the list, which stays stale', async () => {
    const { user, refreshAlerts, edit } = await openWatched({ autoRefresh: false });
    const second = deferred<RefreshResult>();
    refreshAlerts.mockImplementationOnce(() => second.promise);
    await user.click(screen.getAllByRole('button', { name: '刷新' })[0] ?? document.body);
    await edit(20_000, true);
    await act(async () => second.resolve(listing('系统上线')));
    expect(screen.getByText('表格有新改动，列表停在 09:12')).toBeTruthy();
  });

  test('stays marked where the refresh fails', async () => {
    const { refreshAlerts, edit } = await openWatched({ autoRefresh: true });
    refreshAlerts.mockImplementationOnce(() => Promise.reject(refusal({ code: 'excelBusy' })));
    await edit(10_000);
    await act(() => jest.advanceTimersByTimeAsync(2500));
    expect(refreshAlerts).toHaveBeenCalledTimes(2);
    expect(screen.getByText('表格有新改动，列表停在 09:12')).toBeTruthy();
  });

  test('waits while a form is open', async () => {
    const { user, refreshAlerts, edit } = await openWatched({ autoRefresh: true });
    act(() => screen.getByText('系统上线').closest<HTMLElement>('[aria-level="2"]')?.focus());
    await user.keyboard('n');
    await screen.findByRole('textbox', { name: '下一步计划' });
    await edit(10_000);
    await act(() => jest.advanceTimersByTimeAsync(6000));
    expect(refreshAlerts).toHaveBeenCalledTimes(1);
    await user.keyboard('{Escape}');
    await act(() => jest.advanceTimersByTimeAsync(2500));
    expect(refreshAlerts).toHaveBeenCalledTimes(2);
  });

  test('is only mentioned where the workbook does not want to be refreshed by itself', async () => {
    const { refreshAlerts, edit } = await openWatched({ autoRefresh: false });
    await edit(10_000);
    await act(() => jest.advanceTimersByTimeAsync(6000));
    expect(screen.getByText('表格有新改动，列表停在 09:12')).toBeTruthy();
    expect(refreshAlerts).toHaveBeenCalledTimes(1);
  });
});
