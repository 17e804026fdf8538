import { screen } from '@testing-library/react';
import type { PaneActions } from '../../../../src/taskpane/context/PaneActions';
import { aSummary, refusal } from '../../fakePane';
import { announcement } from '../../openPane';
import { openSummary } from './openSummary';

const exportSummary: PaneActions['exportSummary'] = async () => ({
  ...aSummary(),
  sheet: '2026-06 月度总结',
  created: true,
});

async function exportMonth(actions: Partial<PaneActions> = {}, opensWorkbooks = true) {
  const pane = await openSummary({ exportSummary, ...actions }, { opensWorkbooks });
  await pane.user.click(screen.getByRole('button', { name: '导出' }));
  await announcement('已导出到新工作表“2026-06 月度总结”。');
  await screen.findByRole('button', { name: '前往' });
  return pane;
}

const button = () => screen.queryByRole('button', { name: '在新工作簿中打开' });

test('only an exported month can be opened as a workbook of its own', async () => {
  await openSummary({ exportSummary });
  expect(button()).toBeNull();
});

test('what the new workbook has is said before, where it is after', async () => {
  const { user, actions } = await exportMonth();
  expect(screen.getByText(/^新工作簿里是同样的一页/)).toBeTruthy();
  expect(actions.openSummaryWorkbook).not.toHaveBeenCalled();
  await user.click(button() as HTMLElement);
  await announcement('新工作簿已打开');
  expect(screen.getByText(/^新工作簿已打开，还没保存。/)).toBeTruthy();
  expect(actions.openSummaryWorkbook).toHaveBeenCalledTimes(1);
  expect(actions.openSummaryWorkbook).toHaveBeenCalledWith(
    expect.objectContaining({ overrides: expect.objectContaining({ period: '2026-06' }) }),
  );
});

test('an Excel with one workbook at a time says how else to get a file', async () => {
  await exportMonth({}, false);
  expect(button()).toBeNull();
  expect(screen.getByText(/^要单独的文件：右键工作表标签/)).toBeTruthy();
});

test('a refusal says what to do and can be retried; the export stays', async () => {
  let refused = 0;
  const { user } = await exportMonth({
    openSummaryWorkbook: async () => {
      refused += 1;
      if (refused === 1) throw refusal({ code: 'newWorkbookRefused', detail: 'blocked' });
    },
  });
  await user.click(button() as HTMLElement);
  expect(await screen.findByText('Excel 没能打开新工作簿（blocked）。')).toBeTruthy();
  expect(screen.getByText(/^浏览器拦截了弹出窗口，就先允许再试；也可以右键工作表标签/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '前往' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText(/^新工作簿已打开/)).toBeTruthy();
  expect(screen.queryByText(/没能打开/)).toBeNull();
});
