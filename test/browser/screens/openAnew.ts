import { languageOf } from '../../../src/words/vocabulary/languages';
import { messageWith } from '../../../src/words/language/message';
import type { ManualLanguage } from '../../manual/manualLanguage';
import type { OpenedDemo } from '../../../dev-host/testing/openDemo';
import { paneFrame } from '../paneFrame';
import type { OpenPane } from './PaneScreen';

/** Opens the pane as for the first time: it remembers nothing of the person. */
export async function openAnew(demo: OpenedDemo, language: ManualLanguage): Promise<OpenPane> {
  const close = demo.page.locator('.pane[data-person=me] .pane-close');
  if (!(await close.isVisible())) await openPane(demo, language);
  const forgetful = await paneFrame(demo.pane);
  await forgetful.evaluate(() => localStorage.clear());
  await close.click();
  await openPane(demo, language);
  await letThemeChange(demo);
  return paneIn(demo, language);
}

/** The open pane, which speaks this language. */
export function paneIn(demo: OpenedDemo, language: ManualLanguage): OpenPane {
  const say: OpenPane['say'] = (key, values = {}) => messageWith(languageOf(language), key, values);
  const openTab: OpenPane['openTab'] = (key) =>
    demo.pane.getByRole('tab', { name: say(key), exact: true }).click();
  return { language, demo, pane: demo.pane, say, openTab };
}

async function openPane(demo: OpenedDemo, language: ManualLanguage): Promise<void> {
  await demo.page.getByRole('button', { name: language === 'en' ? 'Open pane' : '打开面板' }).click();
  await demo.pane.getByRole('main').waitFor();
}

/** Lets a pane just opened be told of themes. */
export async function letThemeChange(demo: OpenedDemo): Promise<void> {
  await (await paneFrame(demo.pane)).evaluate(letOfficeThemeChange);
}

/** Puts a theme of ours where Office on the desktop has its own; Office on the web, which the stand-in is, has none. */
function letOfficeThemeChange(): void {
  let isDarkTheme = false;
  Object.defineProperty(Office.context, 'officeTheme', { get: () => ({ isDarkTheme }) });
  window.showOfficeTheme = (isDark) => {
    if (isDark === isDarkTheme) return;
    isDarkTheme = isDark;
    window.dispatchEvent(new FocusEvent('focus'));
  };
}

declare global {
  interface Window {
    showOfficeTheme: (isDark: boolean) => void;
  }
}
