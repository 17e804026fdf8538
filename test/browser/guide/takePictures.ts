import { languageOf } from '../../../src/words/vocabulary/languages';
import { messageWith } from '../../../src/words/language/message';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ManualLanguage } from '../../manual/manualLanguage';
import { openDemo, type OpenedDemo } from '../../../dev-host/testing/openDemo';
import { paneFrame } from '../paneFrame';
import type { OpenPane } from '../screens/PaneScreen';
import type { GuidePicture, GuideStory } from './GuidePicture';
import { GUIDE_STORIES } from './guideStories';
import { pictureFile } from './pictureFile';

/** Small enough for a page of pictures, large enough to read. */
const WINDOW = { width: 1200, height: 640 };
const PANE_WIDTH = 350;

/** Walks through the demo as the guide does and keeps its pictures in a folder. */
export async function takePictures(language: ManualLanguage, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const story of GUIDE_STORIES) await tellStory(story, language, folder);
}

async function tellStory(
  { file, pictures }: GuideStory,
  language: ManualLanguage,
  folder: string,
): Promise<void> {
  const opened = file ? { file: await file(language) } : {};
  const demo = await openDemo({ name: 'guide', language, viewport: WINDOW, ...opened });
  try {
    const pane = await openPane(demo, language);
    for (const picture of pictures) {
      await demo.page.setViewportSize({ ...WINDOW, height: picture.height ?? WINDOW.height });
      await picture.show(pane, language);
      await takePicture(demo, picture, join(folder, pictureFile(picture.name, language)));
    }
  } finally {
    await demo.close();
  }
}

async function openPane(demo: OpenedDemo, language: ManualLanguage): Promise<OpenPane> {
  await demo.page.getByRole('button', { name: language === 'en' ? 'Open pane' : '打开面板' }).click();
  await demo.pane.getByRole('main').waitFor();
  await demo.page.locator('.pane[data-person=me]').evaluate((pane, px) => {
    (pane as HTMLElement).style.width = `${px}px`;
  }, PANE_WIDTH);
  const say: OpenPane['say'] = (key, values = {}) => messageWith(languageOf(language), key, values);
  return {
    language,
    demo,
    pane: demo.pane,
    say,
    openTab: async (key) => {
      await demo.pane.getByRole('tab', { name: say(key), exact: true }).click();
    },
  };
}

/** Takes it once nothing moves any more and every text has its font. */
async function takePicture(demo: OpenedDemo, { of }: GuidePicture, path: string): Promise<void> {
  const frame = await paneFrame(demo.pane);
  await frame.evaluate(async () => {
    await Promise.all(document.getAnimations().map((one) => one.finished));
    await document.fonts.ready;
  });
  await (of === 'pane' ? demo.pane.owner().screenshot({ path }) : demo.page.screenshot({ path }));
}
