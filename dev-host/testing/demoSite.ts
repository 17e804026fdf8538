import type { Browser, BrowserContext } from 'playwright-core';
import type { RunningDemo } from '../server/startDemo';

/** A browser, and the server of the page to open in it. */
export interface DemoSite {
  browser: Browser;
  demo: RunningDemo;
  /** The one window of that language: what its pages have fetched and compiled once, the next ones have at hand. */
  window(locale: 'zh-CN' | 'en-US'): Promise<BrowserContext>;
  /** Call when nothing more is opened. */
  leave(): Promise<void>;
}

/** Under jest the ones of the worker, which outlive the test file; elsewhere ones of its own, ended by `leave`. */
export async function demoSite(): Promise<DemoSite> {
  if (globalThis.workerSite) return { ...(await globalThis.workerSite()), leave: async () => undefined };
  const { startDemoSite } = await import('./startDemoSite');
  return startDemoSite();
}

declare global {
  /** Put there by jest's environment for browser tests. */
  var workerSite: (() => Promise<DemoSite>) | undefined;
}
