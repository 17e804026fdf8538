import { screen, waitFor, within } from '@testing-library/react';
import type { UpgradePreview } from '../../../../src/usecases/upgrade/previewUpgrade';
import type { UndoResult } from '../../../../src/usecases/undo/undoResult';
import { aMadeSheet, aSheetUndone } from '../../fakePane';
import { announcement, openPane } from '../../openPane';

const older: UpgradePreview = {
  ...{ from: 0, to: 1, logSheet: '变更日志' },
  steps: [{ kind: 'limitNames' }, { kind: 'logColumn', column: 'who' }],
};

async function openUpgrade(undone: Partial<UndoResult> = {}) {
  let preview = older;
  const pane = await openPane({
    actions: {
      inspectWorkbook: async () => ({
        ...{ kind: 'ours' as const, sheets: [], hasSample: false },
        ...(preview.from < 1 ? { isOlder: true as const } : {}),
      }),
      previewUpgrade: async () => preview,
      upgradeWorkbook: async ({ onWritten }) => {
        preview = { ...older, from: 1, steps: [] };
        onWritten?.([aMadeSheet()]);
        return older;
      },
      undoWrites: async () => {
        preview = older;
        return { ...aSheetUndone(), sheetsRemoved: 0, others: 2, ...undone };
      },
    },
  });
  await pane.user.click(await screen.findByRole('button', { name: /待留意和改动$/ }));
  const notes = await screen.findByRole('dialog', { name: '待留意 1 项' });
  expect(within(notes).getByText('这个工作簿是较早的版本做的，可以升级。')).toBeTruthy();
  await pane.user.click(within(notes).getByRole('button', { name: '查看要加的内容' }));
  return pane;
}

test('a note leads to what an upgrade adds; it is done after asking, and taken back from the footer', async () => {
  const { user, actions } = await openUpgrade();
  expect(await screen.findByText('“变更日志”末尾加一列，记下是谁改的')).toBeTruthy();
  expect(actions.upgradeWorkbook).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: '升级' }));
  await announcement('已升级');
  expect(await screen.findByText('已是最新版本，不用升级。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '升级' })).toBeNull();
  await waitFor(() => expect(actions.inspectWorkbook).toHaveBeenCalledTimes(2));
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await announcement('已撤销：升级工作簿');
  // It is a workbook of an earlier version again, for the note as well.
  await waitFor(() => expect(actions.inspectWorkbook).toHaveBeenCalledTimes(3));
  expect(await screen.findByRole('button', { name: '升级' })).toBeTruthy();
});

test('a column that is in use stays, and the footer says that something was kept', async () => {
  const { user } = await openUpgrade({ others: 1, kept: 1 });
  await user.click(await screen.findByRole('button', { name: '升级' }));
  await announcement('已升级');
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await announcement('已撤销：升级工作簿，1 处之后有改动，保留');
});
