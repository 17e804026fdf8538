import { useCallback, useSyncExternalStore } from 'react';
import type { OfficeTheme } from './PaneHost';
import { usePreference } from './usePreference';
import { isDark } from './isDark';

export const APPEARANCES = ['auto', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

export interface AppearanceChoice {
  appearance: Appearance;
  choose: (appearance: Appearance) => void;
  /** What the choice comes to now. */
  shown: 'light' | 'dark';
}

/** Light or dark as Office is, unless the person chose. */
export function useAppearance(readTheme: () => OfficeTheme | undefined): AppearanceChoice {
  const [appearance, choose] = usePreference('appearance', APPEARANCES, 'auto');
  const officeIsDark = useSyncExternalStore(
    onWindowFocus,
    useCallback(() => isDark(readTheme()), [readTheme]),
  );
  const shown = appearance === 'auto' ? (officeIsDark ? 'dark' : 'light') : appearance;
  return { appearance, choose, shown };
}

/** OfficeThemeChanged exists in Outlook only; people change the theme elsewhere and come back. */
function onWindowFocus(read: () => void): () => void {
  window.addEventListener('focus', read);
  return () => window.removeEventListener('focus', read);
}
