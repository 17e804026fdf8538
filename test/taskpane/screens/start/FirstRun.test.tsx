import { screen, waitFor } from '@testing-library/react';
import type { Written } from '../../../../src/usecases/run/runOptions';
import type { WorkbookKind } from '../../../../src/usecases/setup/workbookKind';
import { aMadeSheet, aRefresh, aSheetUndone, deferred, refusal } from '../../fakePane';
import { announcement, openPane } from '../../openPane';

const empty: WorkbookKind = { kind: 'empty', sheets: [], hasSample: false };
const ours: WorkbookKind = { kind: 'ours', sheets: ['任务进度跟踪表'], hasSample: true };

/** A workbook that becomes ours once templates are created. */
function workbook(before: WorkbookKind) {
  let created = false;
  return {
    inspectWorkbook: async () => (created ? ours : before),
    createTemplates: async () => {
      created = true;
      return { created: ['一', '二', '三', '四'], kept: [], sampleRows: 11, cellsWritten: 90 };
    },
  };
}

test('one click leads from an empty workbook to the sample month and a refreshed list', async () => {
  const { user, actions } = await openPane({ actions: workbook(empty) });
  await user.click(await screen.findByRole('button', { name: '创建四张表' }));
  await announcement('已创建 4 张表');
  expect(await screen.findByText('系统上线')).toBeTruthy();
  expect(actions.createTemplates).toHaveBeenCalledWith(
    expect.objectContaining({ sample: true, onNameTaken: 'stop', language: 'zh-CN' }),
  );
  expect(screen.getByText('示例数据，按 6月24日核定')).toBeTruthy();
  // Open and with the focus: why it is red is the first thing to see, and everything else is filled behind it.
  expect(document.activeElement?.getAttribute('aria-label')).toContain('系统上线');
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText('试一试：E7 填 2026-06-24，这条预警就结束。')).toBeTruthy();
  await waitFor(() => expect(actions.fillSummary).toHaveBeenCalledTimes(1));
  expect(actions.checkPlan).toHaveBeenCalledTimes(1);
  expect(actions.checkIssues).toHaveBeenCalledTimes(1);
});

test('what is done while the sample is still being filled in is taken back alone', async () => {
  const made = workbook(empty);
  const filling = deferred<never>();
  const writes = [aMadeSheet(), aMadeSheet(), aMadeSheet()];
  const writeNext = (onWritten?: (written: readonly Written[]) => void) => onWritten?.(writes.splice(0, 1));
  const [, , own] = writes;
  const { user, actions } = await openPane({
    actions: {
      ...made,
      createTemplates: async ({ onWritten }) => {
        writeNext(onWritten);
        return made.createTemplates();
      },
      refreshAlerts: async ({ onWritten }) => {
        writeNext(onWritten);
        return aRefresh();
      },
      checkPlan: () => filling.promise,
      undoWrites: async () => aSheetUndone(),
    },
  });
  await user.click(await screen.findByRole('button', { name: '创建四张表' }));
  await waitFor(() => expect(actions.checkPlan).toHaveBeenCalled());
  await user.click(screen.getAllByRole('button', { name: '刷新' })[0] as HTMLElement);
  await waitFor(() => expect(writes).toEqual([]));
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(() => expect(actions.undoWrites).toHaveBeenCalledTimes(1));
  expect(actions.undoWrites.mock.calls[0]?.[1]).toEqual([own]);
});

test('撤销 of the new sheets, pressed while they are still being filled in, waits and takes all of it back', async () => {
  const made = workbook(empty);
  const filling = deferred<undefined>();
  const writes = [aMadeSheet(), aMadeSheet()];
  const [first, late] = writes;
  const { user, actions } = await openPane({
    actions: {
      ...made,
      createTemplates: async ({ onWritten }) => {
        onWritten?.([first as Written]);
        return made.createTemplates();
      },
      fillSummary: async ({ onWritten }) => {
        await filling.promise;
        onWritten?.([late as Written]);
        throw refusal({ code: 'excelBusy' });
      },
      undoWrites: async () => aSheetUndone(),
    },
  });
  await user.click(await screen.findByRole('button', { name: '创建四张表' }));
  await waitFor(() => expect(actions.fillSummary).toHaveBeenCalled());
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  expect(actions.undoWrites).not.toHaveBeenCalled();
  filling.resolve(undefined);
  await waitFor(() => expect(actions.undoWrites).toHaveBeenCalledTimes(1));
  expect(actions.undoWrites.mock.calls[0]?.[1]).toEqual([first, late]);
});

test('once the new sheets are taken back, the first screen is there again', async () => {
  let isMade = false;
  const { user } = await openPane({
    actions: {
      inspectWorkbook: async () => (isMade ? ours : empty),
      createTemplates: async ({ onWritten }) => {
        isMade = true;
        onWritten?.([aMadeSheet()]);
        return { created: ['一', '二', '三', '四'], kept: [], sampleRows: 11, cellsWritten: 90 };
      },
      undoWrites: async () => {
        isMade = false;
        return aSheetUndone();
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: '创建四张表' }));
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await screen.findByRole('button', { name: '创建四张表' });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
  await user.click(screen.getByRole('button', { name: '创建四张表' }));
  expect(await screen.findByText('系统上线')).toBeTruthy();
});

test('the sample can be left out', async () => {
  const { user, actions } = await openPane({ actions: workbook(empty) });
  await user.click(await screen.findByRole('checkbox', { name: /包含示例数据/ }));
  await user.click(screen.getByRole('button', { name: '创建四张表' }));
  expect(actions.createTemplates).toHaveBeenCalledWith(expect.objectContaining({ sample: false }));
});

test('beside other people’s sheets without a plan nothing is adopted and no example is put in unasked', async () => {
  const { user, actions } = await openPane({
    actions: workbook({ kind: 'foreign', sheets: [], hasSample: false }),
  });
  expect(await screen.findByText('没有发现像计划的表')).toBeTruthy();
  expect(screen.getByText(/不改动任何单元格/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /接入/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: '另建四张表' }));
  expect(actions.createTemplates).toHaveBeenCalledWith(expect.objectContaining({ sample: false }));
});

test('a workbook with some of the sheets is completed, or used as it is', async () => {
  const partly: WorkbookKind = { kind: 'partly', sheets: ['任务进度跟踪表'], hasSample: false };
  const { user } = await openPane({ actions: workbook(partly) });
  expect(await screen.findByText(/已有“任务进度跟踪表”/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '补齐四张表' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '先看今日' }));
  expect(await screen.findByText(/还没有刷新/)).toBeTruthy();
});

test('a taken sheet name is left alone until the person chooses new names', async () => {
  const { user, actions } = await openPane({
    actions: {
      inspectWorkbook: async () => empty,
      createTemplates: async ({ onNameTaken }) => {
        if (onNameTaken === 'stop') throw refusal({ code: 'sheetNameTaken', sheets: ['任务进度跟踪表'] });
        return { created: ['任务进度跟踪表 (2)'], kept: [], sampleRows: 0, cellsWritten: 9 };
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: '创建四张表' }));
  expect(await screen.findByText('已有同名工作表：“任务进度跟踪表”，未改动。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '改名创建' }));
  expect(await screen.findByRole('tab', { name: '今日' })).toBeTruthy();
  expect(actions.createTemplates).toHaveBeenLastCalledWith(
    expect.objectContaining({ onNameTaken: 'rename' }),
  );
});

test('a refusal can be retried in place', async () => {
  const { user } = await openPane({
    actions: {
      inspectWorkbook: async () => empty,
      createTemplates: () => Promise.reject(refusal({ code: 'workbookProtected' })),
    },
  });
  await user.click(await screen.findByRole('button', { name: '创建四张表' }));
  expect(await screen.findByText(/工作簿结构受保护/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
});

test('an Excel that is too old is distinguished from an empty workbook', async () => {
  const { user, actions } = await openPane({
    actions: {
      inspectWorkbook: () => Promise.reject(refusal({ code: 'hostTooOld', needs: 'ExcelApi 1.9' })),
    },
  });
  expect(await screen.findByText('这个版本的 Excel 不支持 ExcelApi 1.9。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '创建四张表' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(actions.inspectWorkbook).toHaveBeenCalledTimes(2);
});
