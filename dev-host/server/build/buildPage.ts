import { join } from 'node:path';
import { cachedBuild } from './cachedBuild';
import { runNode } from './runNode';

const inputs = [
  'dev-host/dispatcher',
  'dev-host/engine',
  'dev-host/objects',
  'dev-host/page',
  'dev-host/protocol',
  'dev-host/server/build/bundlePage.mjs',
  'package-lock.json',
];

/**
 * Bundles the stand-in's page (grid, ribbon, engine); some seconds when something changed, else at once.
 *
 * @returns the folder that holds `index.html`, `main.js` and `page.css`
 */
export function buildPage(): Promise<string> {
  // In a process of its own: esbuild refuses to run inside a test environment.
  return cachedBuild('page', inputs, (folder) => runNode([join(__dirname, 'bundlePage.mjs'), folder]));
}
