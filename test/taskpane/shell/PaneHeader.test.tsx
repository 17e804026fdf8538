import { screen, waitFor } from '@testing-library/react';
import { aRefresh, day } from '../fakePane';
import { openPane } from '../openPane';

const settings = { autoRefresh: true };
const asOfButton = () => screen.getByRole('button', { name: /^截至/ });

test('the as-of day goes back to today, for everyone', async () => {
  const { user, actions } = await openPane({
    actions: { refreshAlerts: async () => aRefresh({ asOf: day(2026, 6, 18), asOfIsSet: true }) },
    settings,
  });
  await user.click(await screen.findByRole('button', { name: /^截至 6月18日/ }));
  await user.click(await screen.findByRole('button', { name: '回到今天' }));
  await waitFor(() => expect(actions.saveSettings).toHaveBeenCalledWith(expect.anything(), { asOf: null }));
  await waitFor(() => expect(actions.refreshAlerts).toHaveBeenCalledTimes(2));
  expect(document.activeElement).toBe(asOfButton());
});

test('Escape closes the day editor without a change and gives the focus back', async () => {
  const { user, actions } = await openPane({ settings });
  await screen.findByText('系统上线');
  await user.click(asOfButton());
  const field = await screen.findByLabelText('按哪一天核定');
  expect(document.activeElement).toBe(field);
  await user.keyboard('{Escape}');
  expect(screen.queryByLabelText('按哪一天核定')).toBeNull();
  expect(document.activeElement).toBe(asOfButton());
  expect(actions.saveSettings).not.toHaveBeenCalled();
});

test('another month is saved with the workbook and worked out', async () => {
  const { user, actions } = await openPane({ settings });
  await screen.findByText('系统上线');
  await user.selectOptions(screen.getByRole('combobox', { name: '月份' }), '2026年7月');
  expect(actions.saveSettings).toHaveBeenCalledWith(expect.anything(), { period: '2026-07' });
  await waitFor(() => expect(actions.refreshAlerts).toHaveBeenCalledTimes(2));
});
