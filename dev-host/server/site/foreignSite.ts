import { readdir, readFile } from 'node:fs/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { extname, join, normalize } from 'node:path';
import { officeJsPath } from '../build/buildAddin';
import { foreignHeaders } from './securityHeaders';
import { types, type Found, type NotFound, type Site } from './staticFiles';

/** The files of an add-in that is not this project's. */
export type ForeignFiles =
  | { files: string }
  | {
      server: URL;
      /** How long it may be silent, in milliseconds. */
      patience?: number;
    };

/**
 * Serves another add-in: with the Office.js of the npm package in place of Microsoft's server, and with a line on the page
 * for each script and stylesheet that did not come, in place of a blank pane.
 */
export function foreignSite(
  files: ForeignFiles,
  pageOrigin: string,
  officeJs: Site['folders'][number],
): Site {
  const where = 'files' in files ? files.files : files.server.href;
  return {
    headers: foreignHeaders(pageOrigin),
    answers: { [WATCHER_PATH]: { type: 'text/javascript; charset=utf-8', body: () => WATCHER } },
    folders: [officeJs],
    rewrite: withLocalOffice,
    otherwise:
      'files' in files ? (path) => fromFolder(files.files, path) : fromServer(files.server, files.patience),
    missing: (path, why) => ({ type: 'text/html; charset=utf-8', body: () => missingPage(path, where, why) }),
  };
}

const WATCHER_PATH = '/stand-in/watcher.js';

/** Microsoft's servers of Office.js, of every cloud. */
const OFFICE_JS = /https?:\/\/appsforoffice\.[\w.-]+\/[^"'\s]*?office(?:\.debug)?\.js/g;

/** A page of the add-in with the local Office.js, watched from its first line. */
export const withLocalOffice = (page: string): string =>
  page
    .replace(OFFICE_JS, `${officeJsPath}office.js`)
    .replace(/<head[^>]*>/i, (head) => `${head}<script src="${WATCHER_PATH}"></script>`);

/**
 * Runs in the add-in's page: says what did not come, what its scripts threw, and where a page has no script of its own,
 * which is what a page looks like whose bundler has not run. Each thing is said once.
 */
const WATCHER = `(() => {
  const said = new Set();
  const say = (text) => {
    if (said.has(text)) return;
    said.add(text);
    const show = () => {
      const id = 'stand-in-missing';
      const list = document.getElementById(id) || document.createElement('ul');
      if (!list.id) {
        // It takes room from the add-in's own page, whose foot may lie below the window meanwhile.
        const close = document.createElement('button');
        close.textContent = '收起 · Close';
        close.addEventListener('click', () => list.remove());
        list.append(close);
      }
      list.id = id;
      list.setAttribute('role', 'alert');
      list.style.cssText = 'position:sticky;top:0;z-index:9999;margin:0;padding:4px 24px;max-height:40vh;overflow:auto;background:#fde7e9;color:#111;font:12px sans-serif;overflow-wrap:anywhere';
      const line = document.createElement('li');
      line.textContent = text;
      list.lastChild.before(line);
      document.body.prepend(list);
    };
    if (document.body) show();
    else addEventListener('DOMContentLoaded', show);
  };
  addEventListener('error', (event) => {
    const { target } = event;
    const address = target && (target.src || target.href);
    if (address && /^(SCRIPT|LINK)$/.test(target.tagName)) say('没有载入 · Not loaded: ' + address);
    else if (event.message) say('脚本出错 · Script error: ' + event.message);
  }, true);
  addEventListener('unhandledrejection', ({ reason }) => say('脚本出错 · Script error: ' + reason));
  addEventListener('load', () => {
    const own = [...document.scripts].some(({ src, text }) =>
      src ? !['${officeJsPath}', '${WATCHER_PATH}'].some((path) => new URL(src).pathname.startsWith(path)) : text.trim() !== '');
    if (!own) say('这个页面没有自己的脚本：如由打包工具生成，请先构建，再用 --addin 指出构建出的文件夹 · This page has no script of its own: if a bundler makes it, build it first and name the built folder with --addin');
  });
})();
`;

/**
 * A file by the path of its address, or by the end of it: a manifest names addresses below the server the add-in is
 * published on, such as /samples/hello/taskpane.html, and the folder begins where hello does or deeper. Else the only
 * file of its name: where a bundler puts /taskpane.html together, it lies at src/taskpane/taskpane.html.
 */
async function fromFolder(folder: string, path: string): Promise<Found | NotFound> {
  const parts = normalize(path).split(/[\\/]/).filter(Boolean);
  for (let from = 0; from < parts.length; from += 1) {
    const found = await fileAt(join(folder, ...parts.slice(from)));
    if (found) return found;
  }
  const only = await onlyFileCalled(folder, parts.at(-1) ?? '');
  return (only === null ? null : await fileAt(only)) ?? { why: '' };
}

async function fileAt(file: string): Promise<Found | null> {
  try {
    return { type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null;
    throw error;
  }
}

/** Folders in which an add-in's own files do not lie. */
const isOthers = (name: string) => name.startsWith('.') || name === 'node_modules';
/** Further down no add-in has its pages, and a folder given by mistake may be a whole disk. */
const DEEPEST = 4;

/** The path of the one file of that name below a folder; null where there is none, or more than one. */
async function onlyFileCalled(folder: string, name: string): Promise<string | null> {
  const found: string[] = [];
  const look = async (inside: string, depth: number): Promise<void> => {
    const entries = await readdir(inside, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isFile() && entry.name === name) found.push(join(inside, name));
      if (entry.isDirectory() && depth < DEEPEST && !isOthers(entry.name))
        await look(join(inside, entry.name), depth + 1);
    }
  };
  await look(folder, 0);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A development server answers when it has compiled, which may take long; one that is stuck never does. */
const PATIENCE_MS = 60_000;

/** A file from a server that is running; a development server on this machine signs its own certificate. */
const fromServer =
  (server: URL, patience = PATIENCE_MS) =>
  (path: string, search: string): Promise<Found | NotFound> =>
    new Promise((resolve) => {
      const address = new URL(`${path}${search}`, server);
      const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
      const send = address.protocol === 'https:' ? requestHttps : requestHttp;
      const sent = send(address, { rejectUnauthorized: !isHere, timeout: patience }, (answer) => {
        const chunks: Buffer[] = [];
        // It broke off in the middle.
        answer.on('error', (error) => resolve({ why: reasonOf(error) }));
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const type = answer.headers['content-type'] ?? 'application/octet-stream';
          const { statusCode } = answer;
          resolve(statusCode === 200 ? { type, body: Buffer.concat(chunks) } : { why: `HTTP ${statusCode}` });
        });
      });
      sent.on('timeout', () => sent.destroy(new Error(`no answer within ${patience / 1000} s`)));
      sent.on('error', (error) => resolve({ why: reasonOf(error) })).end();
    });

/** A connection that failed by every address of a name has its reasons inside. */
const reasonOf = (error: Error): string =>
  error instanceof AggregateError ? error.errors.map(String).join(' ') : error.message;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const missingPage = (path: string, where: string, why: string) => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>404</title>
  </head>
  <body style="font: 14px sans-serif; margin: 16px; overflow-wrap: anywhere">
    <h1 style="font-size: 16px">没有这个页面 · This page is missing</h1>
    <p><code>${escaped(path)}</code></p>
    <p>在这里找过 · Looked for in: <code>${escaped(where)}</code></p>
    ${why === '' ? '' : `<p>得到的回答 · What came back: <code>${escaped(why)}</code></p>`}
    <p>要先构建，或用 --addin 指出文件夹或服务器 · Build the add-in first, or say with --addin where its files are.</p>
  </body>
</html>
`;
