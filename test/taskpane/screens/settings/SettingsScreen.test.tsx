import { screen, waitFor } from '@testing-library/react';
import { aRefresh, refusal } from '../../fakePane';
import { openPane } from '../../openPane';
import type { PaneActions } from '../../../../src/taskpane/context/PaneActions';

async function openSettings(actions: Partial<PaneActions> = {}, displayLanguage = 'zh-CN') {
  const pane = await openPane({ actions, host: { displayLanguage } });
  await pane.user.click(await screen.findByRole('tab', { name: /设置|Settings/ }));
  await screen.findByRole('combobox', { name: /语言|Language/ });
  return pane;
}

describe('every choice says what it would do now', () => {
  const now = aRefresh().counts;
  const previewSettings: PaneActions['previewSettings'] = async (_, changes) => ({
    now: { ...now, red: 4, amber: 1 },
    then: changes.map(({ dayBasis, slipThreshold }) => {
      if (dayBasis === 'working') return { ...now, red: 2, amber: 3 };
      return { ...now, red: slipThreshold === 2 ? 5 : 4, amber: 1 };
    }),
  });

  test('with the counts that change', async () => {
    await openSettings({ previewSettings });
    expect(await screen.findByText('改为工作日：红 4 → 2，黄 1 → 3')).toBeTruthy();
    expect(screen.getByText('改为 2 天：红 4 → 5')).toBeTruthy();
    expect(screen.getAllByText('改为 4 天：预警不变')).toHaveLength(2);
  });

  test('again after it was chosen, for the way back', async () => {
    const { user, actions } = await openSettings({ previewSettings });
    await user.click(await screen.findByRole('radio', { name: /^工作日/ }));
    expect(await screen.findByText(/^改为自然日/)).toBeTruthy();
    expect(actions.previewSettings).toHaveBeenLastCalledWith(
      expect.anything(),
      expect.arrayContaining([{ dayBasis: 'calendar' }]),
    );
  });

  test('or why that is not known', async () => {
    await openSettings({ previewSettings: () => Promise.reject(refusal({ code: 'cellEditMode' })) });
    expect(await screen.findByText(/暂时无法计算改动的影响。正在编辑单元格/)).toBeTruthy();
  });
});

test.each([
  ['升级天数', 'spinbutton', { escalateAfter: 9 }],
  ['不顺延', 'radio', { cascade: 'off' }],
] as const)('%s is saved as it is chosen', async (name, role, change) => {
  const { user, actions } = await openSettings();
  const field = await screen.findByRole(role, { name });
  if (role === 'radio') await user.click(field);
  else {
    await user.clear(field);
    await user.type(field, '9{Enter}');
  }
  expect(actions.saveSettings).toHaveBeenCalledWith(expect.anything(), change);
});

test('another way of counting days is saved and the alerts are worked out again', async () => {
  const { user, actions } = await openSettings();
  await user.click(await screen.findByRole('radio', { name: /^工作日/ }));
  expect(actions.saveSettings).toHaveBeenCalledWith(expect.anything(), { dayBasis: 'working' });
  await waitFor(() => expect(actions.refreshAlerts).toHaveBeenCalled());
  expect(screen.getByRole('radio', { name: /^工作日/, checked: true })).toBeTruthy();
  expect(await screen.findByText('已保存')).toBeTruthy();
});

test('a threshold is typed, and its effect is said in words', async () => {
  const { user, actions } = await openSettings();
  const field = await screen.findByRole('spinbutton', { name: /预警天数/ });
  expect(screen.getByText('晚于计划超过 3 天为红，1 天起为黄')).toBeTruthy();
  await user.clear(field);
  await user.type(field, '5{Enter}');
  expect(actions.saveSettings).toHaveBeenCalledWith(expect.anything(), { slipThreshold: 5 });
  expect(await screen.findByText('晚于计划超过 5 天为红，1 天起为黄')).toBeTruthy();
});

test.each(['abc', '-1', '2.5', ''])('“%s” is no number of days and is not saved', async (typed) => {
  const { user, actions } = await openSettings();
  const field = await screen.findByRole('spinbutton', { name: /临期天数/ });
  await user.clear(field);
  if (typed) await user.type(field, typed);
  await user.tab();
  expect(actions.saveSettings).not.toHaveBeenCalled();
});

test('a setting that could not be saved stays as it was, with the reason', async () => {
  const saveSettings = () => Promise.reject(refusal({ code: 'sheetProtected', sheet: '运营设置' }));
  const { user, actions } = await openSettings({ saveSettings });
  await user.click(await screen.findByRole('radio', { name: /^工作日/ }));
  expect(await screen.findByText('“运营设置”受保护，未写入。')).toBeTruthy();
  expect(screen.getByRole('radio', { name: /^自然日/, checked: true })).toBeTruthy();
  expect(actions.refreshAlerts).not.toHaveBeenCalled();
});

test('the pane changes language at once, remembers it, and asks for sheets in that language', async () => {
  const { user, actions, view } = await openSettings();
  await user.selectOptions(screen.getByRole('combobox', { name: '语言' }), 'English');
  expect(screen.getByRole('tab', { name: 'Today' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(actions.refreshAlerts).toHaveBeenCalledWith(expect.objectContaining({ language: 'en' }));
  view.unmount();
  await openPane();
  expect(await screen.findByRole('tab', { name: 'Today' })).toBeTruthy();
});

test('an English Office gets an English pane', async () => {
  await openSettings({}, 'en-US');
  expect(screen.getByRole('tab', { name: 'Summary' })).toBeTruthy();
  expect(screen.getByRole('option', { name: '中文' })).toBeTruthy();
});

test('a language and a theme from an older version are passed over', async () => {
  localStorage.setItem('opsbook.language', 'tlh');
  localStorage.setItem('opsbook.appearance', 'sepia');
  await openSettings();
  expect(screen.getByRole('combobox', { name: '语言' })).toHaveProperty('value', 'auto');
  expect(screen.getByRole('combobox', { name: '外观' })).toHaveProperty('value', 'auto');
});

test('works where the browser forbids storage', async () => {
  const forbidden = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  await openSettings();
  expect(screen.getByRole('tab', { name: '今日' })).toBeTruthy();
  forbidden.mockRestore();
});

test('at its foot stands which version this is', async () => {
  await openSettings();
  expect(screen.getByText('Opsbook 1.2.3')).toBeTruthy();
});

describe('what is only mine', () => {
  test('who I am is kept as names, however they are parted', async () => {
    const { user } = await openSettings();
    const field = await screen.findByRole('textbox', { name: '我是谁' });
    await user.type(field, '李雷， 市场部*经理；{Enter}');
    expect(JSON.parse(localStorage.getItem('opsbook.me') ?? '')).toEqual(['李雷', '市场部*经理']);
    expect(field).toHaveProperty('value', '李雷、市场部*经理');
  });

  test('an emptied field forgets it', async () => {
    localStorage.setItem('opsbook.me', '["李雷"]');
    const { user } = await openSettings();
    await user.clear(await screen.findByRole('textbox', { name: '我是谁' }));
    await user.tab();
    expect(localStorage.getItem('opsbook.me')).toBeNull();
  });

  test('single letters are switched off', async () => {
    const { user } = await openSettings();
    await user.click(await screen.findByRole('switch', { name: '使用单键快捷键' }));
    expect(localStorage.getItem('opsbook.letters')).toBe('off');
  });
});
