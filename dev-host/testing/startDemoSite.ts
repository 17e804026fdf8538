import type { BrowserContext } from 'playwright-core';
import { startDemo } from '../server/start/startDemo';
import { launchBrowser } from './browser/launchBrowser';
import type { RunningSite } from './RunningSite';

/** Builds what changed, and starts a browser and the demo's server on free ports. */
export async function startDemoSite(): Promise<RunningSite> {
  const demo = await startDemo({ anyPort: true });
  const browser = await launchBrowser();
  const windows = new Map<string, Promise<BrowserContext>>();
  return {
    browser,
    demo,
    window(locale) {
      const opened =
        windows.get(locale) ?? browser.newContext({ ignoreHTTPSErrors: true, acceptDownloads: true, locale });
      windows.set(locale, opened);
      return opened;
    },
    leave: async () => void (await Promise.all([browser.close(), demo.close()])),
  };
}
