import { screen, waitFor, within } from '@testing-library/react';
import type { CalendarSpan } from '../../../../src/domain/calendar/calendarYear';
import type { PaneActions } from '../../../../src/taskpane/context/PaneActions';
import { day, refusal } from '../../fakePane';
import { announcement, openPane, pressInVain } from '../../openPane';

const duanwu: CalendarSpan = {
  from: day(2026, 6, 19),
  to: day(2026, 6, 21),
  kind: 'holiday',
  name: '端午',
  source: 'published',
};
const own: CalendarSpan = {
  from: day(2026, 6, 27),
  to: day(2026, 6, 27),
  kind: 'workday',
  name: '补班',
  source: 'workbook',
};

async function openCalendar(actions: Partial<PaneActions> = {}) {
  const pane = await openPane({
    actions: {
      loadCalendar: async (_, years) =>
        years.map((year) => ({ year, spans: year === 2026 ? [duanwu, own] : [] })),
      ...actions,
    },
  });
  await pane.user.click(await screen.findByRole('tab', { name: '设置' }));
  await screen.findByRole('group', { name: '工作日历' });
  return pane;
}
const rows = () => within(screen.getByRole('group', { name: '工作日历' })).getAllByRole('listitem');

test('lists the days of the year with where they come from', async () => {
  const { actions } = await openCalendar();
  await screen.findByText(/端午/);
  expect(actions.loadCalendar).toHaveBeenCalledWith(expect.anything(), [2025, 2026, 2027]);
  expect(rows().map((row) => row.textContent)).toEqual([
    '6月19日–6月21日休息 · 端午内置改为上班',
    '6月27日上班 · 补班本表移除',
  ]);
});

test('a published holiday is made a workday, one’s own row is taken out, and the alerts are worked out again', async () => {
  const { user, actions } = await openCalendar();
  await user.click(await screen.findByRole('button', { name: '改为上班：6月19日–6月21日' }));
  expect(actions.saveCalendar).toHaveBeenCalledWith(expect.anything(), {
    set: [19, 20, 21].map((one) => ({ day: day(2026, 6, one), kind: 'workday', name: '端午' })),
    remove: [],
  });
  await announcement('工作日历已更新');
  await user.click(screen.getByRole('button', { name: '移除：6月27日' }));
  expect(actions.saveCalendar).toHaveBeenLastCalledWith(expect.anything(), {
    set: [],
    remove: [day(2026, 6, 27)],
  });
  await waitFor(() => expect(actions.refreshAlerts).toHaveBeenCalledTimes(2));
  expect(document.activeElement).not.toBe(document.body);
});

test('a year that is missing says so and is filled by keyboard alone', async () => {
  const { user, actions } = await openCalendar();
  await screen.findByText(/端午/);
  const year = screen.getByRole('combobox', { name: '年份' });
  expect(within(year).getByRole('option', { name: '2027 · 缺少' })).toBeTruthy();
  await user.selectOptions(year, '2027');
  expect(screen.getByText(/2027 年没有工作日历，按自然日计算。/)).toBeTruthy();
  await user.tab();
  await user.keyboard('{Enter}');
  const from = screen.getByLabelText('从');
  expect(document.activeElement).toBe(from);
  await user.clear(from);
  await user.type(from, '2027-02-06');
  await user.type(screen.getByLabelText('到'), '2027-02-12');
  await user.type(screen.getByLabelText('名称'), '春节{Enter}');
  await waitFor(() => expect(actions.saveCalendar).toHaveBeenCalled());
  const [, change] = actions.saveCalendar.mock.calls[0] ?? [];
  expect(change?.set).toHaveLength(7);
  expect(change?.set[6]).toEqual({ day: day(2027, 2, 12), kind: 'holiday', name: '春节' });
  await waitFor(() => expect(screen.queryByLabelText('从')).toBeNull());
  expect(document.activeElement).not.toBe(document.body);
});

test.each(['2026-06-01', '2026-09-30'])('from 1 July to %s is no stretch of days to add', async (last) => {
  const { user, actions } = await openCalendar();
  await user.click(await screen.findByRole('button', { name: '加入日子' }));
  await user.clear(screen.getByLabelText('从'));
  await user.type(screen.getByLabelText('从'), '2026-07-01');
  await user.type(screen.getByLabelText('到'), last);
  expect(screen.getByText(/一次最多 31 天/)).toBeTruthy();
  await pressInVain(user, screen.getByRole('button', { name: '加入' }));
  expect(actions.saveCalendar).not.toHaveBeenCalled();
});

test('a refusal keeps what was typed', async () => {
  const { user } = await openCalendar({
    saveCalendar: () => Promise.reject(refusal({ code: 'sheetProtected', sheet: '工作日历' })),
  });
  await user.click(await screen.findByRole('button', { name: '加入日子' }));
  await user.type(screen.getByLabelText('名称'), '厂休{Enter}');
  expect(await screen.findByText('“工作日历”受保护，未写入。')).toBeTruthy();
  expect(screen.getByLabelText('名称')).toHaveProperty('value', '厂休');
});
