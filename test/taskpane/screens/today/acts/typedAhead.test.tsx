import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { NOTHING_UNDONE } from '../../../../../src/usecases/undo/undoResult';
import type { Written } from '../../../../../src/usecases/run/runOptions';
import { anAlert, aRefresh, day } from '../../../fakePane';
import { openPane } from '../../../openPane';

const alerts = ['系统上线', '供应商签约', '盘点'].map((task, index) => {
  const id = `T-${index + 1}`;
  return anAlert({ key: id, id, task });
});
const settings = { autoRefresh: true };
const rowOf = (task: string) => screen.getByText(task).closest<HTMLElement>('[role=row]') ?? document.body;
const focusRow = async (task: string) => {
  await screen.findByText(task);
  act(() => rowOf(task).focus());
};

/** Acts that take until `go` is called, and leave the list without the tasks that were acted on. */
function slowly() {
  const gone = new Set<string>();
  let go: () => void = () => undefined;
  const list = () => aRefresh({ alerts: alerts.filter(({ id }) => !gone.has(id)), tasks: 3 });
  return {
    go: () => act(async () => go()),
    actions: {
      refreshAlerts: async () => list(),
      actOnTasks: jest.fn(async (options, { register }) => {
        await new Promise<void>((resolve) => (go = resolve));
        options.onWritten?.([{ key: 'alerts', cells: [{}] } as unknown as Written]);
        for (const id of register?.tasks ?? []) gone.add(id);
        return { refresh: list(), applied: [], skipped: [], registered: [], problems: [] };
      }),
    },
  };
}

test('what is typed before a form has come is no key of the row: a text that begins with k is no 知晓', async () => {
  const { actions } = await openPane({ actions: slowly().actions, settings });
  await focusRow('系统上线');
  for (const key of ['n', 'k', 'z', 'Enter'])
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
  expect(await screen.findByRole('textbox', { name: '下一步计划' })).toBe(document.activeElement);
  expect(actions.actOnTasks).not.toHaveBeenCalled();
});

test('Z while 知晓 is still being written waits, and takes that back', async () => {
  const { go, actions: given } = slowly();
  const undoWrites = jest.fn(async () => ({ ...NOTHING_UNDONE, undone: 1 }));
  const { user } = await openPane({ actions: { ...given, undoWrites }, settings });
  await focusRow('系统上线');
  await user.keyboard('kz');
  expect(undoWrites).not.toHaveBeenCalled();
  await go();
  await waitFor(() => expect(undoWrites).toHaveBeenCalledTimes(1));
  expect(undoWrites.mock.lastCall).toMatchObject([{}, [{ key: 'alerts' }], {}]);
});

test('知晓 pressed on the next row while one is being written follows it; Z means the last of them', async () => {
  const { go, actions: given } = slowly();
  const undoWrites = jest.fn(async () => ({ ...NOTHING_UNDONE, undone: 1 }));
  const { user, actions } = await openPane({ actions: { ...given, undoWrites }, settings });
  await focusRow('系统上线');
  await user.keyboard('kk{ArrowDown}kkz');
  expect(actions.actOnTasks).toHaveBeenCalledTimes(1);
  await go();
  await waitFor(() => expect(actions.actOnTasks).toHaveBeenCalledTimes(2));
  expect(actions.actOnTasks).toHaveBeenLastCalledWith(
    expect.anything(),
    expect.objectContaining({ register: expect.objectContaining({ tasks: ['T-2'] }) }),
  );
  expect(undoWrites).not.toHaveBeenCalled();
  await go();
  await waitFor(() => expect(undoWrites).toHaveBeenCalledTimes(1));
  expect(screen.queryByText('供应商签约')).toBeNull();
  expect(screen.getByText('盘点')).toBeTruthy();
});

test('知晓 that follows one that failed is not written: what hinders it is said first', async () => {
  let fail: () => void = () => undefined;
  const actOnTasks = jest.fn(
    () => new Promise<never>((_, reject) => (fail = () => reject(new Error('protected')))),
  );
  const list = async () => aRefresh({ alerts, tasks: 3 });
  const { user } = await openPane({ actions: { actOnTasks, refreshAlerts: list }, settings });
  await focusRow('系统上线');
  await user.keyboard('k{ArrowDown}k');
  await act(async () => fail());
  await waitFor(() => expect(screen.getByRole('alert')).toBeTruthy());
  expect(actOnTasks).toHaveBeenCalledTimes(1);
});

test('what is typed while a form is being written is not added to its text', async () => {
  const { go, actions: given } = slowly();
  const { user } = await openPane({ actions: given, settings });
  await focusRow('系统上线');
  await user.keyboard('n');
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '下一步计划' });
  await user.clear(field);
  await user.type(field, '催');
  await user.keyboard('{Control>}{Enter}{/Control}z{Backspace}');
  await user.paste('办');
  expect(field.value).toBe('催');
  // An input method reports no letters: only a field that cannot be written in keeps its words out.
  expect(field.readOnly).toBe(true);
  expect(document.activeElement).toBe(field);
  await go();
});

test('while something else is still being written the form of another row takes what is typed', async () => {
  const { go, actions: given } = slowly();
  const { user } = await openPane({ actions: given, settings });
  await focusRow('系统上线');
  await user.keyboard('k');
  await focusRow('盘点');
  await user.keyboard('n');
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '下一步计划' });
  await user.clear(field);
  await user.type(field, '催一下');
  expect(field.value).toBe('催一下');
  await go();
  expect(field.value).toBe('催一下');
});

test('a key that is held down is one press: one row is known, not the next one too', async () => {
  const { go, actions: given } = slowly();
  const { actions } = await openPane({ actions: given, settings });
  await focusRow('系统上线');
  fireEvent.keyDown(rowOf('系统上线'), { key: 'k' });
  await go();
  await waitFor(() => expect(screen.queryByText('系统上线')).toBeNull());
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'k', repeat: true });
  expect(actions.actOnTasks).toHaveBeenCalledTimes(1);
});

test('Ctrl+Enter twice makes one issue, also while the list is being refreshed after it', async () => {
  let refreshes = 0;
  let goOn: () => void = () => undefined;
  const made = { kind: 'created' as const, id: 'Q004', cell: { sheet: '问题处理记录表', address: 'B9' } };
  const makeIssue = jest.fn(async () => ({ ...made, cellsWritten: 1 }));
  const { user } = await openPane({
    settings,
    actions: {
      makeIssue: makeIssue as never,
      refreshAlerts: async () => {
        refreshes += 1;
        if (refreshes > 1) await new Promise<void>((resolve) => (goOn = resolve));
        return aRefresh({ alerts, asOf: day(2026, 6, 24) });
      },
    },
  });
  await focusRow('系统上线');
  await user.keyboard('i');
  await screen.findByRole('textbox', { name: '问题描述' });
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(refreshes).toBe(2));
  await user.keyboard('{Control>}{Enter}{/Control}');
  await act(async () => goOn());
  await waitFor(() => expect(screen.queryByRole('textbox', { name: '问题描述' })).toBeNull());
  expect(makeIssue).toHaveBeenCalledTimes(1);
});
