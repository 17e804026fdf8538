import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../dev-host/server/projectFolders';
import { messageWith } from '../../../src/i18n/message';
import type { Language } from '../../../src/i18n/language';
import type { OpenedDemo } from '../openDemo';
import { expectAccessible } from '../expectAccessible';
import { paneFrame } from '../paneFrame';
import { clippedTexts } from './clippedTexts';
import type { OpenPane, PaneScreen } from './PaneScreen';

/** Each is a pane somebody has: its colours and its width in pixels. */
export const LOOKS = [
  { theme: 'light', width: 320 },
  { theme: 'light', width: 450 },
  { theme: 'dark', width: 320 },
  { theme: 'dark', width: 450 },
  { theme: 'contrast', width: 320 },
] as const;
export type Look = (typeof LOOKS)[number];

/**
 * Opens the pane with a look, brings up each screen, keeps a picture of it in `test-output/screens/`, and checks
 * that no text is cut off and that axe has no objection. The pane is opened anew for each screen.
 * @returns one line for each fault
 */
export async function visitScreens(
  demo: OpenedDemo,
  language: Language,
  screens: readonly PaneScreen[],
  look: Look,
): Promise<string[]> {
  const faults: string[] = [];
  for (const screen of screens) {
    const opened = await openWith(demo, language, look);
    await screen.show(opened);
    const frame = await paneFrame(demo.pane);
    await frame.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
    // A weight of the font that is still on its way leaves its words blank.
    await frame.evaluate(async () => void (await document.fonts.ready));
    const label = `${screen.name}, ${language}, ${look.theme}, ${look.width} px`;
    faults.push(...(await clippedTexts(frame)).map((fault) => `${label}: ${fault}`));
    await keepPicture(demo, `${screen.name}-${language}-${look.theme}-${look.width}`);
    // Forced colours are the person's own, so their contrast is not ours to judge.
    if (look.theme !== 'contrast' && look.width === 320) {
      try {
        await expectAccessible(demo.pane);
      } catch (error) {
        faults.push(`${label}: ${String(error)}`);
      }
    }
    await screen.leave?.(opened);
  }
  return faults;
}

/** Opens the pane anew; what it remembers of the person is set before. */
async function openWith(demo: OpenedDemo, language: Language, { theme, width }: Look): Promise<OpenPane> {
  const say: OpenPane['say'] = (key) => messageWith(language, key, {});
  await demo.page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : 'none' });
  if (!(await closeButton(demo).isVisible())) await openPane(demo, language);
  const frame = await paneFrame(demo.pane);
  await frame.evaluate(
    (appearance) => {
      localStorage.clear();
      localStorage.setItem('opsbook.appearance', appearance);
    },
    theme === 'dark' ? 'dark' : 'light',
  );
  await closeButton(demo).click();
  await openPane(demo, language);
  await demo.page.locator('.pane[data-person=me]').evaluate((pane, px) => {
    (pane as HTMLElement).style.width = `${px}px`;
  }, width);
  return {
    demo,
    pane: demo.pane,
    say,
    openTab: async (key) => {
      await demo.pane.getByRole('tab', { name: say(key), exact: true }).click();
    },
  };
}

const closeButton = (demo: OpenedDemo) => demo.page.locator('.pane[data-person=me] .pane-close');

async function openPane(demo: OpenedDemo, language: Language): Promise<void> {
  await demo.page.getByRole('button', { name: language === 'en' ? 'Open pane' : '打开面板' }).click();
  await demo.pane.getByRole('main').waitFor();
}

async function keepPicture(demo: OpenedDemo, picture: string): Promise<void> {
  const folder = join(projectFolder, 'test-output', 'screens');
  mkdirSync(folder, { recursive: true });
  await demo.pane.owner().screenshot({ path: join(folder, `${picture}.png`) });
}
