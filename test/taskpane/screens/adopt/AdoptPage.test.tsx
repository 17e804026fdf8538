import { act, screen, waitFor, within } from '@testing-library/react';
import type { WorkbookKind } from '../../../../src/usecases/setup/workbookKind';
import { refusal } from '../../fakePane';
import { openPane, pressInVain } from '../../openPane';
import { anAdoption, aPreview, aRow, aTable } from './fakeAdoption';

const foreign: WorkbookKind = { kind: 'foreign', sheets: [], hasSample: false };
const ours: WorkbookKind = { kind: 'ours', sheets: ['任务进度跟踪表'], hasSample: false };

const rows = [
  aRow(3),
  aRow(4, {
    doubts: [{ cell: { sheet: '六月', address: 'C4' }, text: '6.31', sentence: '“6.31”没有这一天' }],
  }),
  aRow(5, { name: '', ticked: false, canTake: false }),
];

function team(given: Parameters<typeof openPane>[0] = {}) {
  let adopted = false;
  return openPane({
    ...given,
    actions: {
      inspectWorkbook: async () => (adopted ? ours : foreign),
      findForeignTables: async () => ({
        tables: [
          aTable(),
          aTable({
            from: { sheet: 'Sheet2', headerRow: 0, firstColumn: 0 },
            title: 'Sheet2',
            rows: 12,
            recognised: 4,
          }),
          aTable({
            from: { sheet: '人员', headerRow: 0, firstColumn: 0 },
            title: '人员',
            resembles: null,
            recognised: 0,
            outOf: 0,
          }),
        ],
        sheets: [
          { name: '六月', rows: 40 },
          { name: '人员', rows: 12 },
        ],
        problems: [],
      }),
      previewAdoption: async () => aPreview({ rows }),
      adoptTable: async () => {
        adopted = true;
        return anAdoption();
      },
      ...given.actions,
    },
  });
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });

test('what looks like a plan is offered, with how much of it is known; nothing else is', async () => {
  await team();
  expect(await screen.findByText('发现 2 张像计划的表')).toBeTruthy();
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  expect(screen.getByRole('radio', { name: /6月任务 · 38 行 · 识别 7\/9 列/ })).toHaveProperty(
    'checked',
    true,
  );
  expect(await button('接入“6月任务”')).toBeTruthy();
});

test('three steps lead to the rows in our table, and the list is refreshed', async () => {
  const { user, actions } = await team();
  await user.click(await button('接入“6月任务”'));
  expect((await screen.findByRole('heading', { name: '接入 2/3 · 对应列' })) === document.activeElement).toBe(
    true,
  );
  await user.selectOptions(await screen.findByRole('combobox', { name: '责任人' }), '负责人 (B)');
  await waitFor(() =>
    expect(actions.previewAdoption).toHaveBeenLastCalledWith(
      expect.anything(),
      expect.objectContaining({ choices: [['owner', { kind: 'column', column: 1 }]] }),
    ),
  );
  await user.click(await button('下一步'));
  await user.click(await screen.findByRole('checkbox', { name: '第 3 行 任务 3' }));
  await pressInVain(user, screen.getByRole('checkbox', { name: '第 5 行 没有名称' }));
  await user.click(await button('接入 1 行'));
  expect(await screen.findByText('已接入 2 行到“任务进度跟踪表”。')).toBeTruthy();
  expect(actions.adoptTable).toHaveBeenCalledWith(
    expect.anything(),
    expect.objectContaining({ table: 'tasks', flipped: [3], mark: 'm1', period: '2026-06' }),
  );
  await user.click(await button('完成'));
  expect(await screen.findByRole('tab', { name: '今日' })).toBeTruthy();
  await waitFor(() => expect(actions.refreshAlerts).toHaveBeenCalled());
});

test('a row’s cell is shown in the sheet, by mouse and by Enter', async () => {
  const { user, actions } = await team();
  await user.click(await button('接入“6月任务”'));
  await user.click(await button('查看'));
  const list = await screen.findByRole('list', { name: '要核对 1 行' });
  await user.click(within(list).getByRole('button', { name: '查看 C4' }));
  expect(actions.selectCell).toHaveBeenLastCalledWith({ sheet: '六月', address: 'C4' });
  act(() => within(list).getByRole('checkbox').focus());
  await user.keyboard('{Enter}');
  expect(actions.selectCell).toHaveBeenCalledTimes(2);
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(within(list).getByRole('button', { name: '查看 C4' }));
  await user.keyboard('{ArrowLeft} ');
  expect(within(list).getByRole('checkbox')).toHaveProperty('checked', false);
});

test('a refusal keeps what was chosen, and can be retried', async () => {
  const refuse = jest
    .fn()
    .mockRejectedValueOnce(refusal({ code: 'cellEditMode' }))
    .mockResolvedValueOnce(anAdoption());
  const { user } = await team({ actions: { adoptTable: refuse } });
  await user.click(await button('接入“6月任务”'));
  await user.click(await button('查看'));
  await user.click(await screen.findByRole('checkbox', { name: '第 3 行 任务 3' }));
  await user.click(await button('接入 1 行'));
  expect(await screen.findByText(/按 Enter 结束编辑/)).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: '第 3 行 任务 3' })).toHaveProperty('checked', false);
  await user.click(await button('重试'));
  expect(await screen.findByText(/已接入/)).toBeTruthy();
  expect(refuse.mock.calls[1]).toEqual([expect.anything(), expect.objectContaining({ flipped: [3] })]);
});

test('a sheet that changed since is looked at again before anything is written', async () => {
  const refuse = jest.fn().mockRejectedValue(refusal({ code: 'foreignTableChanged', sheet: '六月' }));
  const { user, actions } = await team({ actions: { adoptTable: refuse } });
  await user.click(await button('接入“6月任务”'));
  await user.click(await button('查看'));
  await user.click(await button('接入 2 行'));
  await user.click(await button('重试'));
  await waitFor(() => expect(screen.queryByText(/核对之后有改动/)).toBeNull());
  expect(refuse).toHaveBeenCalledTimes(1);
  expect(actions.previewAdoption).toHaveBeenCalledTimes(3);
});

test('a closed pane loses nothing: the draft goes on where it was', async () => {
  const first = await team();
  await first.user.click(await button('接入“6月任务”'));
  await first.user.click(await button('查看'));
  await first.user.click(await screen.findByRole('checkbox', { name: '第 3 行 任务 3' }));
  first.view.unmount();
  const second = await team();
  await second.user.click(await button('接入“6月任务”'));
  expect(await screen.findByRole('heading', { name: '接入 3/3 · 核对' })).toBeTruthy();
  expect(await screen.findByRole('checkbox', { name: '第 3 行 任务 3' })).toHaveProperty('checked', false);
  await second.user.click(await button('上一步'));
  await second.user.click(await button('上一步'));
  expect(await screen.findByRole('radio', { name: /人员/ })).toBeTruthy();
  await second.user.click(await button('退出接入'));
  expect(await button('另建四张表')).toBeTruthy();
});

test('any row of any sheet can be pointed at as the header, whatever was found', async () => {
  const { user, actions } = await team();
  await user.click(await button('接入“6月任务”'));
  await user.click(await button('上一步'));
  await user.selectOptions(await screen.findByRole('combobox', { name: '工作表' }), '人员');
  const row = screen.getByRole('textbox', { name: '表头在第几行' });
  await user.clear(row);
  await user.type(row, '13');
  expect(await screen.findByText('填 1 到 12 之间的行号')).toBeTruthy();
  await user.clear(row);
  await user.type(row, '3');
  await user.click(await button('用这一行'));
  expect(await screen.findByRole('heading', { name: '接入 2/3 · 对应列' })).toBeTruthy();
  expect(actions.previewAdoption).toHaveBeenLastCalledWith(
    expect.anything(),
    expect.objectContaining({ from: { sheet: '人员', headerRow: 2, firstColumn: 0, headerRows: 'auto' } }),
  );
});

test('where no table was found a row can still be pointed at', async () => {
  const { user } = await team({
    actions: {
      findForeignTables: async () => ({ tables: [], sheets: [{ name: '六月', rows: 40 }], problems: [] }),
    },
  });
  expect(await screen.findByText('没有发现像计划的表')).toBeTruthy();
  await user.click(await button('接入现有表'));
  await user.click(await button('用这一行'));
  expect(await screen.findByRole('heading', { name: '接入 2/3 · 对应列' })).toBeTruthy();
});
