import { startDemo } from '../server/startDemo';
import type { DemoSite } from './demoSite';
import { launchBrowser } from './launchBrowser';

/** Builds what changed, and starts a browser and the demo's server on free ports. */
export async function startDemoSite(): Promise<DemoSite> {
  const demo = await startDemo({ anyPort: true });
  const browser = await launchBrowser();
  return {
    browser,
    demo,
    leave: async () => void (await Promise.all([browser.close(), demo.close()])),
  };
}
