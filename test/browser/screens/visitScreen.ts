import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../dev-host/server/projectFolders';
import { messageWith } from '../../../src/words/describe/message';
import type { Language } from '../../../src/words/vocabulary/paneLanguages';
import type { OpenedDemo } from '../openDemo';
import { expectAccessible } from '../expectAccessible';
import { paneFrame } from '../paneFrame';
import { paneWidth } from '../paneWidth';
import { standsStill } from '../standsStill';
import { clippedTexts } from './clippedTexts';
import type { OpenPane, PaneScreen } from './PaneScreen';

/** Each is a pane somebody has: its colours, and its width in pixels. */
const LOOKS = [
  { theme: 'light', width: 320 },
  { theme: 'light', width: 450 },
  { theme: 'light', width: 600 },
  { theme: 'contrast', width: 320 },
  { theme: 'contrast', width: 450 },
  { theme: 'dark', width: 320 },
  { theme: 'dark', width: 450 },
] as const;
type Look = (typeof LOOKS)[number];

/**
 * Opens the pane anew, brings the screen up, gives it one look after the other as a person does who drags the pane's
 * edge or changes Office's theme, keeps a picture of each in `test-output/screens/`, and checks that no text is cut
 * off and that axe has no objection.
 * @returns one line for each fault
 */
export async function visitScreen(
  demo: OpenedDemo,
  language: Language,
  screen: PaneScreen,
): Promise<string[]> {
  const faults: string[] = [];
  await look(demo, LOOKS[0]);
  const opened = await openAnew(demo, language);
  await screen.show(opened);
  const frame = await paneFrame(demo.pane);
  for (const one of LOOKS) {
    await look(demo, one);
    await frame.evaluate((isDark) => window.showOfficeTheme(isDark), one.theme === 'dark');
    await standsStill(frame);
    const label = `${one.theme}, ${one.width} px`;
    faults.push(...(await clippedTexts(frame)).map((fault) => `${label}: ${fault}`));
    await keepPicture(demo, `${screen.name}-${language}-${one.theme}-${one.width}`);
    // Forced colours are the person's own, so their contrast is not ours to judge.
    if (one.theme === 'contrast' || one.width !== 320) continue;
    await expectAccessible(demo.pane, one.theme === 'light' ? 'everything' : 'colours').catch(
      (error: unknown) => faults.push(`${label}: ${String(error)}`),
    );
  }
  await screen.leave?.(opened);
  return faults;
}

async function look(demo: OpenedDemo, { theme, width }: Look): Promise<void> {
  await demo.page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : 'none' });
  await paneWidth(demo, width);
}

/** Opens the pane as for the first time: it remembers nothing of the person. */
async function openAnew(demo: OpenedDemo, language: Language): Promise<OpenPane> {
  const close = demo.page.locator('.pane[data-person=me] .pane-close');
  if (!(await close.isVisible())) await openPane(demo, language);
  const forgetful = await paneFrame(demo.pane);
  await forgetful.evaluate(() => localStorage.clear());
  await close.click();
  await openPane(demo, language);
  const frame = await paneFrame(demo.pane);
  await frame.evaluate(letOfficeThemeChange);
  const say: OpenPane['say'] = (key) => messageWith(language, key, {});
  const openTab: OpenPane['openTab'] = (key) =>
    demo.pane.getByRole('tab', { name: say(key), exact: true }).click();
  return { demo, pane: demo.pane, say, openTab };
}

async function openPane(demo: OpenedDemo, language: Language): Promise<void> {
  await demo.page.getByRole('button', { name: language === 'en' ? 'Open pane' : '打开面板' }).click();
  await demo.pane.getByRole('main').waitFor();
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

async function keepPicture(demo: OpenedDemo, picture: string): Promise<void> {
  const folder = join(projectFolder, 'test-output', 'screens');
  mkdirSync(folder, { recursive: true });
  await demo.pane.owner().screenshot({ path: join(folder, `${picture}.png`) });
}

declare global {
  interface Window {
    showOfficeTheme: (isDark: boolean) => void;
  }
}
