import { act, screen, waitFor } from '@testing-library/react';
import { openPane } from '../openPane';

const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

test('the tabs are one Tab stop, walked by arrows and opened by Enter', async () => {
  const { user } = await openPane();
  const today = await screen.findByRole('tab', { name: '今日' });
  act(() => today.focus());
  await user.keyboard('{ArrowLeft}');
  expect(focused()).toBe('设置');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  const reached = focused();
  expect(reached).not.toBe('今日');
  expect(today.getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{Enter}');
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe(reached);
  await user.keyboard('{Home}');
  expect(document.activeElement).toBe(today);
  await user.tab();
  expect(document.activeElement?.getAttribute('role')).not.toBe('tab');
});

test('a screen has one heading of the first level, the tab’s name, and is labelled by its tab', async () => {
  await openPane();
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('今日');
  expect(screen.getByRole('tabpanel', { name: '今日' })).toBeTruthy();
});

test('each tab shows its own screen, in whatever order they are opened', async () => {
  const { user, actions } = await openPane();
  await user.click(await screen.findByRole('tab', { name: '计划' }));
  await waitFor(() => expect(actions.checkPlan).toHaveBeenCalled());
  await user.click(screen.getByRole('tab', { name: '问题' }));
  await waitFor(() => expect(actions.checkIssues).toHaveBeenCalled());
});
