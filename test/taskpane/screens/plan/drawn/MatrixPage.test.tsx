import { screen, waitFor, within } from '@testing-library/react';
import type { PaneActions } from '../../../../../src/taskpane/context/PaneActions';
import type { MatrixChange } from '../../../../../src/usecases/matrix/matrixDifferences';
import type { MatrixPreview } from '../../../../../src/usecases/matrix/previewMatrix';
import { aMadeSheet, refusal } from '../../../fakePane';
import { PLAN } from '../../../fakePlan';
import { announcement, openPane } from '../../../openPane';

const SHEET = '责任矩阵';

async function openMatrix(actions: Partial<PaneActions> = {}) {
  const pane = await openPane({ actions });
  await pane.user.click(await screen.findByRole('tab', { name: '计划' }));
  await pane.user.click(await screen.findByRole('button', { name: '责任矩阵' }));
  await screen.findByRole('heading', { name: '责任矩阵' });
  return pane;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

const change = (task: string, at: number, before: string, after: string): MatrixChange => ({
  ...{ task, field: '审批人(A)', before, after },
  change: {
    ...{ table: 'plan', row: task, at, column: 'approver', before, after },
    ...{ action: 'accept', why: '在责任矩阵里改了' },
  },
});
const preview = (part: Partial<MatrixPreview> = {}): MatrixPreview => ({
  ...{ sheet: SHEET, changes: [], problems: [], isBehind: false },
  ...part,
});

test('one is made on request, said in the footer, and taken out by undo', async () => {
  let made = false;
  const { user, actions } = await openMatrix({
    previewMatrix: async () => preview({ sheet: made ? SHEET : null }),
    makeMatrix: async ({ onWritten }) => {
      made = true;
      onWritten?.([aMadeSheet()]);
      return { sheet: SHEET, created: true, cellsWritten: 9 };
    },
  });
  expect(await screen.findByText('还没有责任矩阵 → 新建工作表')).toBeTruthy();
  expect(actions.makeMatrix).not.toHaveBeenCalled();
  await user.click(button('生成矩阵'));
  await announcement('已生成工作表“责任矩阵”');
  expect(await screen.findByText('“责任矩阵”和计划一致。')).toBeTruthy();
  await user.click(button('前往'));
  expect(actions.selectCell).toHaveBeenCalledWith({ sheet: SHEET, address: 'A4' });
  await user.click(button('撤销'));
  expect(actions.undoWrites).toHaveBeenCalledTimes(1);
});

test('changed letters are shown as before → after; what is ticked goes into the plan', async () => {
  let changes = [change('线上推广', 0, '', '总经理'), change('线下展会', 1, '总经理、财务部', '总经理')];
  const { user, actions } = await openMatrix({ previewMatrix: async () => preview({ changes }) });
  const list = within(await screen.findByRole('group', { name: '将写回计划' }));
  expect(list.getByRole('checkbox', { name: /线上推广.*审批人\(A\)：空白 → 总经理/ })).toBeTruthy();
  await user.click(list.getByRole('checkbox', { name: /线下展会/ }));
  const [first] = changes;
  changes = changes.slice(1);
  await user.click(button('写回 1 处'));
  expect(actions.acceptMatrix).toHaveBeenCalledWith(expect.anything(), [first?.change]);
  await announcement('已更新 1 行');
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: /线上推广/ })).toBeNull());
});

test('what is not taken over is named with its cell', async () => {
  await openMatrix({
    previewMatrix: async () =>
      preview({
        problems: [
          { code: 'badMatrixCell', sheet: SHEET, address: 'C5', text: '负责' },
          { code: 'planCellChanged', sheet: PLAN, address: 'E4' },
        ],
      }),
  });
  expect(await screen.findByText(/“责任矩阵”C5 看不懂，没有采用：“负责”/)).toBeTruthy();
  expect(screen.getByText(/E4 在矩阵生成后改过/)).toBeTruthy();
});

test('a matrix behind the plan says so; letters that were not taken over are replaced on a second click only', async () => {
  const { user, actions } = await openMatrix({
    previewMatrix: async () => preview({ isBehind: true }),
    makeMatrix: async ({ overwriteEdited }) => {
      if (!overwriteEdited) throw refusal({ code: 'drawnSheetEdited', sheet: SHEET });
      return { sheet: SHEET, created: false, cellsWritten: 9 };
    },
  });
  expect(await screen.findByText('计划有新改动，“责任矩阵”还是之前的。')).toBeTruthy();
  await user.click(button('按计划更新'));
  await user.click(await screen.findByRole('button', { name: '替换' }));
  expect(actions.makeMatrix).toHaveBeenLastCalledWith(expect.objectContaining({ overwriteEdited: true }));
  await announcement('已更新工作表“责任矩阵”');
});
