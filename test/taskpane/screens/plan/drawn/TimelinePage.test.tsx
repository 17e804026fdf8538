import { screen, waitFor } from '@testing-library/react';
import type { PaneActions } from '../../../../../src/taskpane/context/PaneActions';
import { aMadeSheet, aSheetUndone, aRefresh, refusal } from '../../../fakePane';
import { announcement, openPane } from '../../../openPane';

async function openTimeline(actions: Partial<PaneActions> = {}) {
  const pane = await openPane({ actions });
  await pane.user.click(await screen.findByRole('tab', { name: '计划' }));
  await pane.user.click(await screen.findByRole('button', { name: '时间线' }));
  await screen.findByRole('heading', { name: '时间线' });
  return pane;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const made = (part: object = {}) => ({
  ...{ sheet: '时间线', created: true, before: null, refresh: aRefresh(), problems: [] },
  ...part,
});
const there = (part: object = {}) => ({
  timeline: {
    sheet: '时间线',
    choice: { span: 'month', grouping: 'goal' } as const,
    isEdited: false,
    ...part,
  },
});

test('what will be made is said before anything is; nothing is written by looking', async () => {
  const { user, actions } = await openTimeline();
  expect(await screen.findByText('还没有时间线 → 新建工作表：本月 · 按目标')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: '本月起三个月' }));
  await user.click(screen.getByRole('radio', { name: '按责任人' }));
  expect(screen.getByText('还没有时间线 → 新建工作表：本月起三个月 · 按责任人')).toBeTruthy();
  expect(actions.makeTimeline).not.toHaveBeenCalled();
});

test('it is made as it was picked, the footer says so, and undo takes the sheet out again', async () => {
  let isThere = false;
  const { user, actions } = await openTimeline({
    inspectTimeline: async () => (isThere ? there() : { timeline: null }),
    makeTimeline: async ({ onWritten }) => {
      isThere = true;
      onWritten?.([aMadeSheet()]);
      return made();
    },
    undoWrites: async () => {
      isThere = false;
      return aSheetUndone();
    },
  });
  await user.click(await screen.findByRole('radio', { name: '按责任人' }));
  await user.click(button('生成时间线'));
  expect(actions.makeTimeline).toHaveBeenCalledWith(
    expect.objectContaining({ timeline: { span: 'month', grouping: 'owner', overwriteEdited: false } }),
  );
  await announcement('已生成工作表“时间线”');
  await user.click(await screen.findByRole('button', { name: '前往' }));
  expect(actions.selectCell).toHaveBeenCalledWith({ sheet: '时间线', address: 'A8' });
  await user.click(button('撤销'));
  await announcement('已撤销：时间线');
  expect(await screen.findByText(/还没有时间线 →/)).toBeTruthy();
});

test('one that is there is shown as before → after', async () => {
  const { user, actions } = await openTimeline({
    inspectTimeline: async () => there(),
    makeTimeline: async () => made({ created: false, before: there().timeline.choice }),
  });
  expect(await screen.findByText('“时间线”已是 本月 · 按目标。')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: '本月起三个月' }));
  expect(screen.getByText('本月 · 按目标 → 本月起三个月 · 按目标')).toBeTruthy();
  const before = jest.mocked(actions.refreshAlerts).mock.calls.length;
  await user.click(button('更新时间线'));
  await announcement('已更新工作表“时间线”');
  // It refreshed on the way: Today and the banners say the same.
  await waitFor(() => expect(actions.refreshAlerts).toHaveBeenCalledTimes(before + 1));
  expect(actions.makeTimeline).toHaveBeenLastCalledWith(
    expect.objectContaining({ timeline: { span: 'quarter', grouping: 'goal', overwriteEdited: false } }),
  );
});

test('what somebody wrote into it is replaced on a second, explicit click only', async () => {
  const { user, actions } = await openTimeline({
    inspectTimeline: async () => there({ isEdited: true }),
    makeTimeline: async ({ timeline }) => {
      if (!timeline.overwriteEdited) throw refusal({ code: 'drawnSheetEdited', sheet: '时间线' });
      return made({ created: false });
    },
  });
  expect(await screen.findByText('“时间线”有人写过内容，刷新时不再更新。')).toBeTruthy();
  await user.click(button('更新时间线'));
  expect(await screen.findByText(/有人写过内容，未改动/)).toBeTruthy();
  await user.click(button('保留内容'));
  expect(actions.makeTimeline).toHaveBeenCalledTimes(1);
  await user.click(button('更新时间线'));
  await user.click(await screen.findByRole('button', { name: '替换' }));
  expect(actions.makeTimeline).toHaveBeenLastCalledWith(
    expect.objectContaining({ timeline: expect.objectContaining({ overwriteEdited: true }) as unknown }),
  );
  await announcement('已更新工作表“时间线”');
});

test('tasks whose dates are texts are named, with what to do', async () => {
  const { user } = await openTimeline({
    makeTimeline: async () =>
      made({ problems: [{ code: 'tasksWithoutBar', sheet: '任务进度跟踪表', rows: 2 }] }),
  });
  await user.click(await screen.findByRole('button', { name: '生成时间线' }));
  expect(await screen.findByText(/有 2 项任务的日期是文字/)).toBeTruthy();
});

test('an undo that somebody’s notes are in the way of says so and leaves the sheet', async () => {
  const { user } = await openTimeline({
    makeTimeline: async ({ onWritten }) => {
      onWritten?.([aMadeSheet()]);
      return made();
    },
    undoWrites: async () => ({ ...aSheetUndone(), others: 0, sheetsRemoved: 0, kept: 1 }),
  });
  await user.click(await screen.findByRole('button', { name: '生成时间线' }));
  await announcement('已生成工作表“时间线”');
  await user.click(button('撤销'));
  await announcement('没有撤销：时间线，1 处之后有改动');
});

test('the way back returns the focus to the button that opened the page', async () => {
  const { user } = await openTimeline();
  await user.click(button('返回'));
  await waitFor(() => expect(document.activeElement).toBe(button('时间线')));
});
