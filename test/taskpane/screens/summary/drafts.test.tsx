import { screen, waitFor, within } from '@testing-library/react';
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
  text: `【草稿】${header}的一句`,
  cell: { sheet: '月度运营总结表', address: column === 'reason' ? 'D5' : 'F5' },
  change: {
    ...{ table: 'summary', row: '老客户复购率40%', at, column, before: '', after: `【草稿】${header}的一句` },
    ...{ action: 'summary', why: `来自任务的“${header}”` },
  },
});
const drafts = [draft(1, 'reason', '未完成/超额原因'), draft(1, 'improve', '改进方向')];

const applied = (changes: readonly CellChange[]): ApplyResult => ({
  applied: [...changes],
  skipped: [],
  undo: changes.map((change) => ({ ...change, before: change.after, after: '' })),
  problems: [],
  cellsWritten: changes.length,
});

async function openFilled(actions: Partial<PaneActions> = {}) {
  const pane = await openSummary({
    fillSummary: async () => aSummary({ drafts }),
    applyChanges: async (_, changes) => applied(changes),
    ...actions,
  });
  await pane.user.click(screen.getByRole('button', { name: '填写总结' }));
  await screen.findByText('草稿 2');
  return pane;
}

const acceptButtons = () => screen.getAllByRole('button', { name: '采纳' });

test('each draft shows its cell, its text and where it comes from; nothing is written', async () => {
  const { actions } = await openFilled();
  await announcement('已填写 1 个目标、有 2 条草稿');
  const [first] = screen.getAllByRole('listitem');
  expect(first).toBeTruthy();
  const row = within(first ?? document.body);
  expect(row.getByText('老客户复购率40% · 未完成/超额原因')).toBeTruthy();
  expect(row.getByText('【草稿】未完成/超额原因的一句')).toBeTruthy();
  expect(row.getByText('来自任务的“未完成/超额原因”')).toBeTruthy();
  expect(row.getByRole('button', { name: '查看 D5' })).toBeTruthy();
  expect(actions.applyChanges).not.toHaveBeenCalled();
});

test('one is accepted: only it is written, and the next one has the keyboard', async () => {
  const { user, actions } = await openFilled();
  const [first, second] = acceptButtons();
  if (!first || !second) throw new Error('Two drafts are expected');
  await user.click(first);
  await waitFor(() => expect(acceptButtons()).toEqual([second]));
  expect(jest.mocked(actions.applyChanges).mock.calls.map(([, changes]) => changes)).toEqual([
    [drafts[0]?.change],
  ]);
  expect(document.activeElement).toBe(second);
  expect(screen.getByText('草稿 1')).toBeTruthy();
});

test('the value is kept: nothing is written, and the last one gone leaves the keyboard at the heading', async () => {
  const { user, actions } = await openFilled();
  await user.click(screen.getAllByRole('button', { name: '保留原值' })[1] ?? document.body);
  await announcement('已保留原值，剩 1 条草稿');
  expect(document.activeElement).toBe(acceptButtons()[0]);
  await user.click(screen.getByRole('button', { name: '保留原值' }));
  expect(await screen.findByText('没有待处理的草稿。')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '草稿 0' }));
  expect(actions.applyChanges).not.toHaveBeenCalled();
});

test('all are accepted at once, with their number on the button, and taken back again', async () => {
  const { user, actions } = await openFilled();
  await user.click(screen.getByRole('button', { name: '全部采纳 2' }));
  expect(await screen.findByText('没有待处理的草稿。')).toBeTruthy();
  expect(jest.mocked(actions.applyChanges).mock.calls[0]?.[1]).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(await screen.findByText('草稿 2')).toBeTruthy();
});

test('a cell somebody filled meanwhile is shown with what it holds now', async () => {
  const { user } = await openFilled({
    applyChanges: async (_, changes) => ({
      ...applied([]),
      skipped: changes.map((change) => ({ change, now: '同事写的', because: 'changed' as const })),
    }),
  });
  await user.click(acceptButtons()[0] ?? document.body);
  expect(await screen.findByText(/已被他人改为“同事写的”/)).toBeTruthy();
  expect(screen.getByText('草稿 1')).toBeTruthy();
});

test('a failure keeps every draft', async () => {
  const { user } = await openFilled({
    applyChanges: () => Promise.reject(refusal({ code: 'sheetProtected', sheet: '月度运营总结表' })),
  });
  await user.click(acceptButtons()[0] ?? document.body);
  expect(await screen.findByText('“月度运营总结表”受保护，未写入。')).toBeTruthy();
  expect(acceptButtons()).toHaveLength(2);
});

test('a month without drafts says nothing about them', async () => {
  const pane = await openSummary();
  await pane.user.click(screen.getByRole('button', { name: '填写总结' }));
  await announcement('已填写 1 个目标');
  expect(screen.queryByText(/草稿/)).toBeNull();
});
