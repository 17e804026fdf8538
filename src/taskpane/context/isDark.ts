import type { OfficeTheme } from './PaneHost';

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
