import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../dev-host/site';
import type { ManualLanguage } from '../../manual/manualLanguage';
import type { OpenedDemo } from '../../../dev-host/testing/openDemo';
import { keepPictures } from '../../../dev-host/testing/browser/keepPictures';
import { expectAccessible, type AxeRules } from '../expectAccessible';
import { paneFrame } from '../paneFrame';
import { isDeep } from '../../isDeep';
import { paneWidth } from '../paneWidth';
import { speak } from './speak';
import { standsStill } from '../standsStill';
import { clippedTexts } from './clippedTexts';
import { openAnew, paneIn } from './openAnew';
import type { PaneScreen } from './PaneScreen';

interface Look {
  theme: 'light' | 'contrast' | 'dark';
  width: 320 | 350 | 400 | 600;
}

/** Each is a pane somebody has: its colours, and its width in pixels. */
const EVERY_LOOK: readonly Look[] = [
  { theme: 'light', width: 320 },
  { theme: 'light', width: 350 },
  { theme: 'light', width: 400 },
  { theme: 'light', width: 600 },
  { theme: 'contrast', width: 320 },
  { theme: 'contrast', width: 400 },
  { theme: 'dark', width: 320 },
  { theme: 'dark', width: 400 },
];

/** Where a text is most likely to be cut off, and each theme. Another language changes the room its words need. */
const TELLING_LOOKS = {
  first: EVERY_LOOK.filter(({ theme, width }) => width === 320 || (theme === 'light' && width === 600)),
  others: EVERY_LOOK.filter(({ theme, width }) => theme === 'light' && (width === 320 || width === 600)),
};

function looksFor(isFirstLanguage: boolean): readonly Look[] {
  if (keepPictures || isDeep) return EVERY_LOOK;
  return isFirstLanguage ? TELLING_LOOKS.first : TELLING_LOOKS.others;
}

/**
 * Opens the pane as for the first time and brings the screen up in the workbook's language. Then, while it is up, it
 * is given one look after the other as by a person who drags the pane's edge or changes Office's theme, first in that
 * language and then in the others; in each no text may be cut off (`npm run test:deep`: in every look). Axe looks at
 * everything once, at colours in the dark theme too, and in the other languages at what depends on words.
 * `KEEP_PICTURES=1` keeps a picture of each look in a folder of `test-output/screens/`, named after the workbook's language.
 * @param languages the workbook's first
 * @returns one line for each fault
 */
export async function visitScreen(
  demo: OpenedDemo,
  [language, ...others]: readonly [ManualLanguage, ...ManualLanguage[]],
  screen: PaneScreen,
): Promise<string[]> {
  const faults: string[] = [];
  await look(demo, { theme: 'light', width: 320 });
  const opened = await openAnew(demo, language);
  await screen.show(opened);
  const frame = await paneFrame(demo.pane);
  for (const spoken of [language, ...others]) {
    await speak(frame, spoken);
    for (const one of looksFor(spoken === language)) {
      await look(demo, one);
      await frame.evaluate((isDark) => window.showOfficeTheme(isDark), one.theme === 'dark');
      await standsStill(frame);
      if (screen.isMenu && !(await demo.pane.getByRole('menu').isVisible())) {
        await screen.show(paneIn(demo, spoken));
        await standsStill(frame);
      }
      const label = `${spoken}, ${one.theme}, ${one.width} px`;
      faults.push(...(await clippedTexts(frame)).map((fault) => `${label}: ${fault}`));
      if (keepPictures)
        await keepPicture(demo, language, `${screen.name}-${spoken}-${one.theme}-${one.width}`);
      const rules = axeRules(one, spoken === language);
      if (rules === null) continue;
      await expectAccessible(demo.pane, rules).catch((error: unknown) =>
        faults.push(`${label}: ${String(error)}`),
      );
    }
  }
  await speak(frame, language);
  await screen.leave?.(opened);
  return faults;
}

function axeRules({ theme, width }: Look, isFirstLanguage: boolean): AxeRules | null {
  if (width !== 320) return null;
  if (theme === 'contrast') return isDeep && isFirstLanguage ? 'everything' : null;
  if (isFirstLanguage) return theme === 'light' ? 'everything' : 'colours';
  return theme === 'light' ? 'words' : null;
}

async function look(demo: OpenedDemo, { theme, width }: Look): Promise<void> {
  await demo.page.emulateMedia({
    forcedColors: theme === 'contrast' ? 'active' : 'none',
    // Colours change at once, so that nothing needs to be waited for.
    reducedMotion: 'reduce',
  });
  await paneWidth(demo, width);
}

async function keepPicture(demo: OpenedDemo, workbook: ManualLanguage, picture: string): Promise<void> {
  const folder = join(projectFolder, 'test-output', 'screens', workbook);
  mkdirSync(folder, { recursive: true });
  await demo.pane.owner().screenshot({ path: join(folder, `${picture}.png`) });
}
