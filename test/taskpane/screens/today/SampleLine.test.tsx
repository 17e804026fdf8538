import { screen, waitFor } from '@testing-library/react';
import type { WorkbookKind } from '../../../../src/usecases/setup/workbookKind';
import { refusal } from '../../fakePane';
import { announcement, openPane } from '../../openPane';

const settings = { autoRefresh: true };

const withSample: WorkbookKind = { kind: 'ours', sheets: [], hasSample: true };
const inspectWorkbook = async () => withSample;

test('clearing takes two clicks, of which the first only asks and rests on the harmless button', async () => {
  let cleared = false;
  const { user, actions } = await openPane({
    actions: {
      inspectWorkbook: async () => ({ ...withSample, hasSample: !cleared }),
      clearSample: async () => {
        cleared = true;
        return { rowsRemoved: 11, rowsKept: 1 };
      },
    },
    settings,
  });
  await user.dblClick(await screen.findByRole('button', { name: '清除示例' }));
  expect(actions.clearSample).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '保留示例' }));
  await user.click(screen.getByRole('button', { name: '确认清除' }));
  expect(actions.clearSample).toHaveBeenCalledTimes(1);
  await announcement('已清除 11 行，保留 1 行');
  await waitFor(() => expect(screen.queryByText(/示例/)).toBeNull());
  expect(actions.refreshAlerts).toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
});

test('the question can be declined by keyboard, with the focus back where it was', async () => {
  const { user, actions } = await openPane({ actions: { inspectWorkbook }, settings });
  await user.click(await screen.findByRole('button', { name: '清除示例' }));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '清除示例' }));
  expect(actions.clearSample).not.toHaveBeenCalled();
});

test('says why it could not be cleared', async () => {
  const clearSample = () => Promise.reject(refusal({ code: 'sheetProtected', sheet: '任务进度跟踪表' }));
  const { user } = await openPane({ actions: { inspectWorkbook, clearSample }, settings });
  await user.click(await screen.findByRole('button', { name: '清除示例' }));
  await user.click(screen.getByRole('button', { name: '确认清除' }));
  expect(await screen.findByText('“任务进度跟踪表”受保护，未写入。')).toBeTruthy();
});
