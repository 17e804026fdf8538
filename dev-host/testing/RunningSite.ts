import type { Browser, BrowserContext } from 'playwright-core';
import type { RunningDemo } from '../server/start/startDemo';

/** A browser, and the server of the page to open in it. */
export interface RunningSite {
  browser: Browser;
  demo: RunningDemo;
  /** The one window of that language: what its pages have fetched and compiled once, the next ones have at hand. */
  window(locale: 'zh-CN' | 'en-US'): Promise<BrowserContext>;
  /** Call when nothing more is opened. */
  leave(): Promise<void>;
}
