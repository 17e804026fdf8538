import { screen, waitFor } from '@testing-library/react';
import type { CellChange } from '../../../../src/domain/changeLog/cellChange';
import type { PaneActions } from '../../../../src/taskpane/context/PaneActions';
import type { ApplyResult } from '../../../../src/usecases/changes/applyChanges';
import type { DraftItem } from '../../../../src/usecases/summary/summaryResult';
import { aSummary, refusal } from '../../fakePane';
import { announcement } from '../../openPane';
import { openSummary } from './openSummary';

const draft = (at: number, column: 'reason' | 'improve', header: string): DraftItem => ({
  key: `${at}/${column}`,
  goal: '老客户复购率40%',
  column: header,
  text: `${header}的一句`,
  source: `来自任务的“${header}”`,
  cell: { sheet: '月度运营总结表', address: column === 'reason' ? 'D5' : 'F5' },
  change: {
    ...{ table: 'summary', row: '老客户复购率40%', at, column, before: '', after: `${header}的一句` },
    ...{ action: 'summary', why: `来自任务的“${header}”` },
  },
});
const drafts = [draft(1, 'reason', '未完成/超额原因'), draft(1, 'improve', '改进方向')];

const applied = (changes: readonly CellChange[]): ApplyResult => ({
  applied: [...changes],
  skipped: [],
  problems: [],
  cellsWritten: changes.length,
});

async function openFilled(actions: Partial<PaneActions> = {}) {
  const pane = await openSummary({
    fillSummary: async () => aSummary({ drafts }),
    applyChanges: async (_, changes) => applied(changes),
    ...actions,
  });
  await pane.user.click(screen.getByRole('button', { name: '更新总结' }));
  await screen.findByText('只填空白单元格');
  return pane;
}

const drafted = () =>
  screen
    .getAllByRole('row')
    .map((row) => row.getAttribute('aria-label') ?? '')
    .filter((label) => label.startsWith('老客户'));
/** Opens a draft by its column. */
const openDraft = async (
  { user }: { user: { click: (element: Element) => Promise<void> } },
  column: string,
) => user.click(screen.getByRole('row', { name: new RegExp(`· ${column}`) }));
const button = (name: string) => screen.getByRole('button', { name });

test('drafts are a group below the goals; one that is open says what goes where, and nothing is written', async () => {
  const pane = await openFilled();
  await announcement('已更新 1 个目标，有 2 条草稿');
  expect(drafted()).toHaveLength(2);
  await openDraft(pane, '未完成/超额原因');
  expect(pane.actions.selectCell).toHaveBeenCalledWith({ sheet: '月度运营总结表', address: 'D5' });
  expect(screen.getByText('“月度运营总结表”D5')).toBeTruthy();
  expect(screen.getByText('未完成/超额原因的一句')).toBeTruthy();
  expect(screen.getByText('来自任务的“未完成/超额原因”')).toBeTruthy();
  expect(pane.actions.applyChanges).not.toHaveBeenCalled();
});

test('the group closes', async () => {
  const { user } = await openFilled();
  await user.click(button('草稿 2 只填空白单元格'));
  expect(drafted()).toEqual([]);
});

test('one is accepted: only it is written, and the next one is open and has the keyboard', async () => {
  const pane = await openFilled();
  await openDraft(pane, '未完成/超额原因');
  await pane.user.click(button('采纳'));
  await announcement('已采纳 1 条草稿');
  expect(jest.mocked(pane.actions.applyChanges).mock.calls.map(([, changes]) => changes)).toEqual([
    [drafts[0]?.change],
  ]);
  const left = await screen.findByRole('row', { name: /· 改进方向/ });
  expect(left.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(left);
  expect(drafted()).toHaveLength(1);
});

test('one that is left blank goes without a write', async () => {
  const pane = await openFilled();
  await openDraft(pane, '改进方向');
  await pane.user.click(button('不采纳'));
  await announcement('未采纳，剩 1 条草稿');
  expect(drafted()).toHaveLength(1);
  expect(pane.actions.applyChanges).not.toHaveBeenCalled();
});

test('all are accepted at once, with their number on the button, and wait again once the footer took them back', async () => {
  const { user, actions } = await openFilled({
    applyChanges: async (options, changes) => {
      options.onWritten?.([{ key: 'summary', identity: { id: 'x' }, cells: [] } as never]);
      return applied(changes);
    },
    undoWrites: async () => ({
      undone: 2,
      rowsRemoved: 0,
      others: 0,
      sheetsRemoved: 0,
      kept: 0,
      refresh: null,
      problems: [],
    }),
  });
  await user.click(button('全部采纳 2'));
  await waitFor(() => expect(screen.queryByText('草稿 2')).toBeNull());
  expect(jest.mocked(actions.applyChanges).mock.calls[0]?.[1]).toHaveLength(2);
  await user.click(button('撤销'));
  expect(await screen.findByRole('button', { name: '草稿 2 只填空白单元格' })).toBeTruthy();
});

test('a cell somebody filled meanwhile is said in the footer with what it holds now', async () => {
  const pane = await openFilled({
    applyChanges: async (_, changes) => ({
      ...applied([]),
      skipped: changes.map((change) => ({ change, now: '同事写的', because: 'changed' as const })),
    }),
  });
  await openDraft(pane, '未完成/超额原因');
  await pane.user.click(button('采纳'));
  expect(await screen.findByText(/已被他人改为“同事写的”/)).toBeTruthy();
  expect(drafted()).toHaveLength(1);
});

test('a failure keeps every draft', async () => {
  const pane = await openFilled({
    applyChanges: () => Promise.reject(refusal({ code: 'sheetProtected', sheet: '月度运营总结表' })),
  });
  await openDraft(pane, '未完成/超额原因');
  await pane.user.click(button('采纳'));
  expect(await screen.findByText(/“月度运营总结表”受保护，未写入。/)).toBeTruthy();
  expect(drafted()).toHaveLength(2);
});

test('a month without drafts says nothing about them', async () => {
  const pane = await openSummary();
  await pane.user.click(button('更新总结'));
  await announcement('已更新 1 个目标');
  expect(screen.queryByText(/草稿/)).toBeNull();
});
