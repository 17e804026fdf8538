import { chromium, type Browser } from 'playwright-core';
import { installedBrowser } from './installedBrowser';
import { packagedChromium } from './packagedChromium';

/** Keep the browser itself from calling home, and any page in it from leaving the machine. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

/**
 * Starts a headless Chrome, Chromium or Edge found on the machine, else the one from npm.
 *
 * @throws Error when there is neither
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  const program = installed === undefined ? packagedChromium() : { executablePath: installed };
  // Chromium's sandbox does not work for root, the usual user in a container.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ ...program, args: [...quiet, ...asRoot] });
}
