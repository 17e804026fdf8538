import { screen, waitFor, within } from '@testing-library/react';
import type { DailyCounts } from '../../../../src/domain/history/dailyCounts';
import { anAlert, aRefresh, day } from '../../fakePane';
import { openPane } from '../../openPane';

const june = (date: number, red: number, amber: number): DailyCounts => {
  return { day: day(2026, 6, date), red, amber, done: 2, open: 9 };
};

async function openTrend(history: readonly DailyCounts[], asOfIsSet = false, displayLanguage = 'zh-CN') {
  const refreshAlerts = async () =>
    aRefresh({ alerts: [anAlert({ task: '系统上线' })], history, asOf: day(2026, 6, 24), asOfIsSet });
  const settings = { autoRefresh: true };
  const pane = await openPane({ actions: { refreshAlerts }, settings, host: { displayLanguage } });
  await screen.findByText('系统上线');
  return pane;
}
const line = () => screen.findByRole('button', { name: /^(逐日预警|Alerts day by day)/ });

test.each([
  ['more of one and fewer of the other', [june(23, 3, 8), june(24, 5, 7)], '比昨天：红 +2，黄 −1'],
  ['thousands are parted', [june(23, 10, 1440), june(24, 1520, 0)], '比昨天：红 +1,510，黄 −1,440'],
  ['only what changed', [june(23, 3, 8), june(24, 3, 7)], '比昨天：黄 −1'],
  ['a day that was not yesterday is named', [june(19, 3, 8), june(24, 5, 8)], '比 6月19日：红 +2'],
  ['nothing changed', [june(23, 3, 8), june(24, 3, 8)], '和昨天一样'],
  ['no red for days', [june(22, 1, 8), june(23, 0, 8), june(24, 0, 7)], '最近 2 个刷新日没有红'],
])('%s', async (_, history, said) => {
  await openTrend(history);
  expect((await line()).getAttribute('aria-label')).toBe(`逐日预警：${said}`);
  expect((await line()).textContent).toBe(said);
});

test('an as-of day that is not today has no yesterday', async () => {
  await openTrend([june(23, 3, 8), june(24, 5, 8)], true);
  expect((await line()).textContent).toBe('比 6月23日：红 +2');
});

test('in English', async () => {
  await openTrend([june(23, 3, 8), june(24, 5, 7)], false, 'en-US');
  expect((await line()).textContent).toBe('Since yesterday: red +2, amber −1');
});

test('before two days were refreshed there is no trend', async () => {
  await openTrend([june(24, 5, 7)]);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^逐日预警/ })).toBeNull());
});

test('draws a bar for each refreshed day and none for the others', async () => {
  const { view } = await openTrend([june(1, 1, 0), june(20, 0, 0), june(24, 2, 1)]);
  await line();
  const days = view.container.querySelectorAll('svg g');
  expect([...days].map((one) => one.querySelectorAll('rect').length)).toEqual([1, 0, 2]);
});

test('opened it has the figures of each day, the last one first', async () => {
  const { user } = await openTrend([june(19, 3, 8), june(24, 5, 7)]);
  await user.click(await line());
  expect((await line()).getAttribute('aria-expanded')).toBe('true');
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' '))).toEqual([
    '日期 红 黄 已完成 未完成',
    '6月24日 5 7 2 9',
    '6月19日 3 8 2 9',
  ]);
});

test('can be left out in Settings, at once', async () => {
  const { user } = await openTrend([june(23, 3, 8), june(24, 5, 7)]);
  await line();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.click(await screen.findByRole('switch', { name: '“今日”显示逐日趋势' }));
  await user.click(screen.getByRole('tab', { name: '今日' }));
  await screen.findByText('系统上线');
  expect(screen.queryByRole('button', { name: /^逐日预警/ })).toBeNull();
});
