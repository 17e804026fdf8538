import { isDark } from '../../../src/taskpane/context/personal/useAppearance';
import { act, renderHook } from '@testing-library/react';
import { paneThemes } from '../../../src/taskpane/context/paneTheme';
import { useAppearance } from '../../../src/taskpane/context/personal/useAppearance';
import type { OfficeTheme } from '../../../src/taskpane/context/personal/OfficeTheme';

beforeEach(() => localStorage.clear());

test.each<[OfficeTheme | undefined, boolean]>([
  [undefined, false],
  [{}, false],
  [{ isDarkTheme: true }, true],
  [{ isDarkTheme: false, bodyBackgroundColor: '#000000' }, false],
  [{ bodyBackgroundColor: '#292929' }, true],
  [{ bodyBackgroundColor: '#F3F2F1' }, false],
  [{ bodyBackgroundColor: 'not a colour' }, false],
])('an Office theme %j is dark: %s', (theme, dark) => {
  expect(isDark(theme)).toBe(dark);
});

test('follows a change of Office’s theme when the window gets the focus', () => {
  let theme: OfficeTheme = { isDarkTheme: false };
  const readTheme = () => theme;
  const { result } = renderHook(() => useAppearance(readTheme));
  expect(result.current.shown).toBe('light');
  theme = { isDarkTheme: true };
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(result.current.shown).toBe('dark');
});

test('the person’s own choice wins and is remembered', () => {
  const readTheme = () => ({ isDarkTheme: true });
  const first = renderHook(() => useAppearance(readTheme));
  act(() => first.result.current.choose('light'));
  expect(first.result.current.shown).toBe('light');
  first.unmount();
  expect(renderHook(() => useAppearance(readTheme)).result.current.shown).toBe('light');
});

test('both themes name fonts that have Chinese', () => {
  for (const theme of Object.values(paneThemes)) {
    expect(theme.fontFamilyBase).toMatch(
      /'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC'.*sans-serif$/,
    );
  }
});
