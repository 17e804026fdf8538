import { createServer, type Server } from 'node:https';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddin } from './buildAddin';
import { buildPage } from './buildPage';
import { localCertificate } from './certificate';
import { UsageError } from './demoArguments';
import { close, isPortTaken, listen } from './listen';
import { projectFolder } from './projectFolders';
import { addinSite, pageSite, type DemoContent } from './sites';
import { serveSite } from './staticFiles';

/** What a demo shows besides the stand-in itself. */
export interface ShownByDemo {
  /** A workbook to open at the start. */
  file?: { name: string; bytes: Buffer };
  /** A folder with a built add-in and its manifest; without it the project's own are built and served. */
  addin?: { folder: string; manifest: string };
}

export interface DemoOptions extends ShownByDemo {
  /** Page on this port, add-in on the next; without it 3100 and 3101, or free ports when those are taken. */
  port?: number;
  /** Free ports from the start, so that nothing else on the machine matters. */
  anyPort?: boolean;
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

const DEFAULT_PORT = 3100;

/**
 * Builds what changed and serves the stand-in's page and the add-in, each from its own https origin.
 *
 * @throws UsageError when the port asked for is taken
 */
export async function startDemo(options: DemoOptions = {}): Promise<RunningDemo> {
  const certificate = await localCertificate();
  let content = await contentOf(options, options.onProgress);
  const page = createServer(certificate);
  const addin = createServer(certificate);
  const [pagePort, addinPort] = await listenPair(page, addin, options);
  const pageOrigin = `https://localhost:${pagePort}`;
  const addinOrigin = `https://localhost:${addinPort}`;
  page.on('request', (...asked) => serveSite(pageSite(content, addinOrigin))(...asked));
  addin.on('request', (...asked) => serveSite(addinSite(content, pageOrigin))(...asked));
  return {
    address: `${pageOrigin}/`,
    addinOrigin,
    serve: async (shown) => void (content = await contentOf(shown)),
    close: async () => void (await Promise.all([close(page), close(addin)])),
  };
}

async function contentOf(
  { file, addin }: ShownByDemo,
  onProgress?: (text: string) => void,
): Promise<DemoContent> {
  const [pageFolder, addinFolder] = await Promise.all([
    buildPage(onProgress),
    addin?.folder ?? buildAddin(onProgress),
  ]);
  const manifest = addin?.manifest ?? readFileSync(join(projectFolder, 'manifest.xml'), 'utf8');
  return { pageFolder, addinFolder, manifest, ...(file ? { file } : {}) };
}

async function listenPair(page: Server, addin: Server, options: DemoOptions): Promise<[number, number]> {
  if (options.anyPort) return listenBoth(page, addin, 0, 0);
  const port = options.port ?? DEFAULT_PORT;
  try {
    return await listenBoth(page, addin, port, port + 1);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    if (options.port === undefined) return listenBoth(page, addin, 0, 0);
    throw new UsageError(
      `Port ${port} or ${port + 1} is already in use. Stop what uses it, or choose another with --port.`,
    );
  }
}

async function listenBoth(page: Server, addin: Server, pagePort: number, addinPort: number) {
  const first = await listen(page, pagePort);
  try {
    return [first, await listen(addin, addinPort)] satisfies [number, number];
  } catch (error) {
    await close(page);
    throw error;
  }
}
