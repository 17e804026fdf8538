import { chromium, type Browser } from 'playwright-core';
import { createHash, X509Certificate } from 'node:crypto';
import { localCertificate, type Certificate } from '../../server/site/certificate';
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
  const trusted = `--ignore-certificate-errors-spki-list=${keyFingerprint(await localCertificate())}`;
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ ...program, args: [...quiet, trusted, ...asRoot] });
}

/** As Chromium names a key. What it trusts it also caches, scripts in compiled form too. */
function keyFingerprint({ cert }: Certificate): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
