import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** A text or file made for one path; `body` is asked again for each request. */
export interface Answer {
  type: string;
  body: () => string | Buffer;
}

export interface Site {
  /** Sent with every answer. */
  headers: Record<string, string>;
  /** Exact paths. */
  answers: Record<string, Answer>;
  /** Path prefixes that end with `/`, and the folders behind them; the first that fits is looked in. */
  folders: [prefix: string, folder: string][];
  /** Put before `</head>` of every page from a folder. */
  injectIntoHead?: string;
  /** What becomes of every page. */
  rewrite?: (page: string) => string;
  /** Asked for what no folder has. */
  otherwise?: (path: string, search: string) => Promise<Found | NotFound>;
  /** Said in place of a page that is not there. */
  missing?: (path: string, why: string) => Answer;
}

/** A file that came from elsewhere. */
export interface Found {
  type: string;
  body: Buffer;
}

export interface NotFound {
  /** What came in its place, such as a server's refusal; empty where there is just no such file. */
  why: string;
}

export const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};

/** Files whose name says what is in them, and those of a pinned package. */
const NEVER_CHANGES = /\.[0-9a-f]{16,}\.js$|\.woff2$|office-js[\\/]dist[\\/]/;

/** Answers GET and HEAD from a site; 404 for what it lacks, 405 for other methods. Never leaves its folders. */
export function serveSite(site: Site): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refuse = (status: number, text: string) =>
    void response.writeHead(status, { ...site.headers, 'content-type': 'text/plain' }).end(text);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Method not allowed');
  const path = pathOf(request);
  if (path === undefined) return refuse(400, 'Bad request');

  const made = site.answers[path];
  if (made) {
    response.writeHead(200, { ...site.headers, 'content-type': made.type }).end(made.body());
    return;
  }
  const file = await fileBehind(site, path);
  if (!file) {
    const found = await site.otherwise?.(path, new URL(request.url ?? '/', 'https://localhost').search);
    if (found && 'body' in found) {
      const isPage = found.type.startsWith('text/html');
      response.writeHead(200, { ...site.headers, 'content-type': found.type });
      response.end(isPage ? pageOf(site, found.body.toString('utf8')) : found.body);
      return;
    }
    const said =
      extname(path) === '.html' || path.endsWith('/') ? site.missing?.(path, found?.why ?? '') : undefined;
    if (!said) return refuse(404, `Not found: ${path}`);
    response.writeHead(404, { ...site.headers, 'content-type': said.type }).end(said.body());
    return;
  }
  const headers = {
    ...site.headers,
    ...(NEVER_CHANGES.test(file) ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}),
    'content-type': types[extname(file)] ?? 'application/octet-stream',
  };
  if ((site.injectIntoHead !== undefined || site.rewrite) && extname(file) === '.html') {
    const page = await readFile(file, 'utf8');
    response.writeHead(200, headers).end(pageOf(site, page));
    return;
  }
  const { size, mtimeMs } = await stat(file);
  const version = `"${size}-${mtimeMs}"`;
  if (request.headers['if-none-match'] === version) {
    response.writeHead(304, { ...headers, etag: version }).end();
    return;
  }
  response.writeHead(200, { ...headers, etag: version });
  createReadStream(file)
    .on('error', (error) => response.destroy(error))
    .pipe(response);
}

/** A page as the site sends it. */
function pageOf({ injectIntoHead = '', rewrite = (page) => page }: Site, page: string): string {
  return rewrite(page.replace(/<\/head>/i, () => `${injectIntoHead}</head>`));
}

/** The decoded path without the query; undefined when it is not a path. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function fileBehind(site: Site, path: string): Promise<string | undefined> {
  const mount = site.folders.find(([prefix]) => path.startsWith(prefix));
  if (!mount) return undefined;
  const [prefix, folder] = mount;
  // `normalize` of an absolute path cannot climb above its root, so the join stays inside the folder.
  const inside = path.endsWith('/') ? `${path}index.html` : path;
  const file = join(folder, normalize(`/${inside.slice(prefix.length)}`));
  try {
    return (await stat(file)).isFile() ? file : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
