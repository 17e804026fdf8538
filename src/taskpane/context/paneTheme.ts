import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Fluent's font stack names no Chinese family, which would leave the choice to the browser. */
const withChineseFonts = (theme: Theme): Theme => ({
  ...theme,
  fontFamilyBase: theme.fontFamilyBase.replace(
    /, sans-serif$/,
    ", 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
  ),
});

export const paneThemes = {
  light: withChineseFonts(webLightTheme),
  dark: withChineseFonts(webDarkTheme),
};
