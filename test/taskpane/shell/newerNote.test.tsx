import { screen, within } from '@testing-library/react';
import { aRefresh } from '../fakePane';
import { openPane } from '../openPane';

/** @param problems of the refresh on opening */
async function openNewer(problems: readonly { code: 'workbookNewer'; version: number }[]) {
  const pane = await openPane({
    actions: {
      inspectWorkbook: async () => ({ kind: 'ours', sheets: [], hasSample: false, newer: 9 }),
      refreshAlerts: async () => ({ ...aRefresh(), problems: [...problems] }),
    },
  });
  await pane.user.click(await screen.findByRole('button', { name: /待留意和改动$/ }));
  return screen.findByRole('dialog', { name: '待留意 1 项' });
}
const note = /^这个工作簿由更新的 Opsbook 建立（结构版本 9），这里只能看，不能写/;

test('of a workbook of a later version it is said on opening, though the refresh had nothing to write', async () => {
  expect(within(await openNewer([])).getByText(note)).toBeTruthy();
});

test('it is said once where the refresh met it too', async () => {
  expect(within(await openNewer([{ code: 'workbookNewer', version: 9 }])).getAllByText(note)).toHaveLength(1);
});
