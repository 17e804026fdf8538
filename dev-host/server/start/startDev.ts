import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { buildPage } from '../build/buildPage';
import { localCertificate } from '../site/certificate';
import { UsageError } from './demoArguments';
import { close, isPortTaken, listen } from '../site/listen';
import { Progress } from '../site/Progress';
import { projectFolder } from '../build/projectFolders';
import { pageSite } from '../site/sites';
import { startLiveAddin } from './startLiveAddin';
import { serveSite, type Site } from '../site/staticFiles';
import { waitingSite } from '../site/waitingSite';

export interface RunningDev {
  /** Of the page, ending with `/`. */
  address: string;
  /** Resolves when page and add-in are there. */
  ready: Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves the stand-in's page on a port and, on the next one, the add-in as its code changes (see `startLiveAddin`).
 *
 * @throws UsageError when the port is taken
 */
export async function startDev(port: number, onProgress: (text: string) => void): Promise<RunningDev> {
  const progress = new Progress(onProgress);
  const certificate = await progress.step('Local certificate', () => localCertificate());
  const page = createServer(certificate);
  let site: Site = waitingSite(progress);
  page.on('request', (...asked) => serveSite(site)(...asked));
  await listen(page, port).catch((error: unknown) => {
    throw isPortTaken(error)
      ? new UsageError(`Port ${port} is already in use. Choose another with --port.`)
      : error;
  });
  const live = progress.step('Building the add-in', () => startLiveAddin(port + 1, certificate));
  const ready = Promise.all([progress.step('Building the page', buildPage), live]).then(
    ([pageFolder, { origin }]) => {
      const manifest = readFileSync(join(projectFolder, 'manifest.xml'), 'utf8');
      site = pageSite({ pageFolder, addin: { folder: '' }, manifest }, origin);
    },
  );
  return {
    address: `https://localhost:${port}/`,
    ready,
    close: async () => void (await Promise.all([close(page), live.then((addin) => addin.close())])),
  };
}
