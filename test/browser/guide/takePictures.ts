import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageWith } from '../../../src/i18n/message';
import type { Language } from '../../../src/i18n/language';
import { openDemo } from '../openDemo';
import { paneFrame } from '../paneFrame';
import type { OpenPane } from '../screens/PaneScreen';
import { GUIDE_PICTURES } from './guidePictures';
import { pictureFile } from './pictureFile';

/** Small enough for a page of pictures, large enough to read. */
const WINDOW = { width: 1200, height: 640 };
const PANE_WIDTH = 350;

/** Walks through the demo as the guide does and keeps its pictures in a folder. */
export async function takePictures(language: Language, folder: string): Promise<void> {
  const demo = await openDemo({ name: 'guide', language, viewport: WINDOW });
  try {
    mkdirSync(folder, { recursive: true });
    await demo.page.getByRole('button', { name: language === 'en' ? 'Open pane' : '打开面板' }).click();
    await demo.pane.getByRole('main').waitFor();
    await demo.page.locator('.pane[data-person=me]').evaluate((pane, px) => {
      (pane as HTMLElement).style.width = `${px}px`;
    }, PANE_WIDTH);
    const say: OpenPane['say'] = (key) => messageWith(language, key, {});
    const opened: OpenPane = {
      demo,
      pane: demo.pane,
      say,
      openTab: async (key) => {
        await demo.pane.getByRole('tab', { name: say(key), exact: true }).click();
      },
    };
    for (const { name, of, show } of GUIDE_PICTURES) {
      await show(opened, language);
      const frame = await paneFrame(demo.pane);
      await frame.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
      const path = join(folder, pictureFile(name, language));
      await (of === 'pane' ? demo.pane.owner().screenshot({ path }) : demo.page.screenshot({ path }));
    }
  } finally {
    await demo.close();
  }
}
