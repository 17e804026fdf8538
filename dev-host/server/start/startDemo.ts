import { createServer } from 'node:https';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { buildAddin, buildAddinQuickly } from '../build/buildAddin';
import { buildPage } from '../build/buildPage';
import { localCertificate } from '../site/certificate';
import { close } from '../site/listen';
import { listenPair, type PortChoice } from './listenPair';
import { Progress } from '../site/Progress';
import { projectFolder } from '../build/projectFolders';
import { addinSite, pageSite, type DemoContent } from '../site/sites';
import { serveSite, type Site } from '../site/staticFiles';
import { waitingSite } from '../site/waitingSite';

/** What a demo shows besides the stand-in itself. */
export interface ShownByDemo {
  /** A workbook to open at the start. */
  file?: { name: string; bytes: Buffer };
  /**
   * Another add-in than the project's own, which is built and served without it: a build of that one in a folder; the
   * files of any other in a folder; or a server that has them.
   */
  addin?: { manifest: string } & ({ folder: string } | { files: string } | { server: URL });
}

export interface DemoOptions extends ShownByDemo, PortChoice {
  /** The add-in is made in seconds and not minified, in place of what ships. */
  quick?: boolean;
  /** Called with what is being done while it takes long. */
  onProgress?: (text: string) => void;
}

export interface RunningDemo {
  /** Of the page, ending with `/`. */
  address: string;
  addinOrigin: string;
  /** Serves another workbook and another add-in to the pages opened from now on, or the usual ones. */
  serve(shown: ShownByDemo): Promise<void>;
  close(): Promise<void>;
}

/** A demo whose servers answer, with a page that waits until `ready` resolves. */
export interface BegunDemo extends RunningDemo {
  /** Rejects when something cannot be built. */
  ready: Promise<void>;
}

/**
 * Builds what changed and serves the stand-in's page and the add-in, each from its own https origin.
 *
 * @throws UsageError when the port asked for is taken
 */
export async function startDemo(options: DemoOptions = {}): Promise<RunningDemo> {
  const demo = await beginDemo(options);
  try {
    await demo.ready;
  } catch (error) {
    await demo.close();
    throw error;
  }
  return demo;
}

/** The same, but serves at once: until all is built the page says what is being done. */
export async function beginDemo(options: DemoOptions = {}): Promise<BegunDemo> {
  const progress = new Progress(options.onProgress);
  const building = contentOf(options, options, progress);
  // Whoever waits for `ready` hears of a failure, even one before the servers answer.
  building.catch(() => undefined);
  const certificate = await progress.step('Local certificate', () => localCertificate());
  const page = createServer(certificate);
  const addin = createServer(certificate);
  const [pagePort, addinPort] = await listenPair(page, addin, options);
  const pageOrigin = `https://localhost:${pagePort}`;
  const addinOrigin = `https://localhost:${addinPort}`;
  let content: DemoContent | undefined;
  const answer =
    (siteOf: (shown: DemoContent) => Site) => (request: IncomingMessage, response: ServerResponse) =>
      serveSite(content ? siteOf(content) : waitingSite(progress))(request, response);
  page.on(
    'request',
    answer((shown) => pageSite(shown, addinOrigin)),
  );
  addin.on(
    'request',
    answer((shown) => addinSite(shown, pageOrigin)),
  );
  return {
    address: `${pageOrigin}/`,
    addinOrigin,
    ready: building.then((built) => void (content = built)),
    serve: async (shown) => void (content = await contentOf(shown, options, progress)),
    close: async () => void (await Promise.all([close(page), close(addin)])),
  };
}

async function contentOf(
  { file, addin }: ShownByDemo,
  { quick }: DemoOptions,
  progress: Progress,
): Promise<DemoContent> {
  const build = quick ? buildAddinQuickly : buildAddin;
  const [pageFolder, shown] = await Promise.all([
    progress.step('Building the page', buildPage),
    addinOf(addin) ?? progress.step('Building the add-in', build).then((folder) => ({ folder })),
  ]);
  const manifest = addin?.manifest ?? readFileSync(join(projectFolder, 'manifest.xml'), 'utf8');
  return { pageFolder, addin: shown, manifest, ...(file ? { file } : {}) };
}

function addinOf(addin: ShownByDemo['addin']): DemoContent['addin'] | undefined {
  if (!addin) return undefined;
  if ('folder' in addin) return { folder: addin.folder };
  return 'files' in addin ? { files: addin.files } : { server: addin.server };
}
