import { screen, waitFor, within } from '@testing-library/react';
import type { ColumnChoice } from '../../../../src/usecases/tidy/chooseColumn';
import type { MissingColumn } from '../../../../src/usecases/tidy/optionalColumns';
import { openPane, pressInVain } from '../../openPane';

const UNTOLD: MissingColumn = {
  table: 'tasks',
  column: 'finish',
  sheet: '任务进度跟踪表',
  header: '计划完成时间',
  choices: ['死线', '备注'],
};

async function openColumns(missing: () => readonly MissingColumn[], chosen: ColumnChoice[] = []) {
  const pane = await openPane({
    actions: {
      findMissingColumns: async () => missing(),
      chooseColumn: async (_, choice) => void chosen.push(choice),
    },
  });
  await pane.user.click(await screen.findByRole('tab', { name: '设置' }));
  await pane.user.click(await screen.findByRole('button', { name: '加列' }));
  return pane;
}

test('a column that no header tells is pointed at, and asked for no more', async () => {
  const chosen: ColumnChoice[] = [];
  const { user } = await openColumns(() => (chosen.length === 0 ? [UNTOLD] : []), chosen);
  const button = await screen.findByRole('button', { name: '指定这一列' });
  // Nothing is taken for it until somebody chooses.
  const select = screen.getByRole('combobox', { name: '计划完成时间' });
  expect(within(select).getAllByRole('option')[0]?.textContent).toBe('选择一列');
  await pressInVain(user, button);
  expect(chosen).toEqual([]);
  await user.selectOptions(select, '死线');
  await user.click(button);
  await waitFor(() => expect(chosen).toEqual([{ table: 'tasks', column: 'finish', header: '死线' }]));
  await screen.findByText('可以加的列都有了。');
  expect(screen.queryByRole('combobox', { name: '计划完成时间' })).toBeNull();
  // The button that had the focus is gone; the keyboard is not thrown back to the top of the pane.
  expect(document.activeElement).not.toBe(document.body);
});

test('each button says which column it is for', async () => {
  await openColumns(() => [UNTOLD, { ...UNTOLD, column: 'owner', header: '责任人' }]);
  const buttons = await screen.findAllByRole('button', { name: '指定这一列' });
  const described = buttons.map(
    (button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent,
  );
  expect(described).toEqual(['计划完成时间', '责任人']);
});

test('where no column is left that could be it, the page says to put it back', async () => {
  await openColumns(() => [{ ...UNTOLD, choices: [] }]);
  await screen.findByText(/把这一列加回表里/);
  expect(screen.queryByRole('button', { name: '指定这一列' })).toBeNull();
});
