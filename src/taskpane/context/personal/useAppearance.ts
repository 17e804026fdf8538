import { useCallback, useSyncExternalStore } from 'react';
import type { OfficeTheme } from './OfficeTheme';
import { usePreference } from './usePreference';

export const APPEARANCES = ['auto', 'light', 'dark'] as const;
type Appearance = (typeof APPEARANCES)[number];

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

/**
 * Whether Office shows itself dark: what it says, else how dark its background is. Excel on the web and older
 * versions say neither; there the sheet is white, so light.
 */
export function isDark(theme: OfficeTheme | undefined): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!channels) return false;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((hex) => parseInt(hex, 16));
  // Perceived brightness, Rec. 601 weights.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
