import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as plainRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { localCertificate, projectFolder } from '../../dev-host/site';

interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  /** As sent, compressed or not. */
  bytes: number;
  body: string;
}

export interface RunningNginx {
  /** What nginx says of the configuration. */
  warnings: string[];
  /** Over https. */
  origin: string;
  get(path: string, headers?: Record<string, string>, method?: string): Promise<Answered>;
  /** Over http. */
  getPlain(path: string): Promise<Answered>;
  stop(): Promise<void>;
}

const MIME_TYPES = '/etc/nginx/mime.types';

export function mayRunNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/**
 * Runs nginx with docs/nginx.conf, but for the addresses, the certificate and the folder, which are this machine's.
 * @param edits what an administrator changes besides: lines, each with the one in its place
 */
export async function startNginx(
  root: string,
  edits: readonly (readonly [string, string])[] = [],
): Promise<RunningNginx> {
  const home = mkdtempSync(join(tmpdir(), 'opsbook-nginx-home-'));
  const { cert, key } = await localCertificate();
  writeFileSync(join(home, 'cert.pem'), cert);
  writeFileSync(join(home, 'key.pem'), key);
  const [plain, secure] = [await freePort(), await freePort()];
  const site = replaced(readFileSync(join(projectFolder, 'docs', 'nginx.conf'), 'utf8'), [
    ['listen 80;', `listen 127.0.0.1:${plain};`],
    ['listen [::]:80;', ''],
    ['listen 443 ssl;', `listen 127.0.0.1:${secure} ssl;`],
    ['listen [::]:443 ssl;', ''],
    ['/etc/ssl/opsbook/fullchain.pem', join(home, 'cert.pem')],
    ['/etc/ssl/opsbook/privkey.pem', join(home, 'key.pem')],
    ['root /srv/opsbook;', `root ${root};`],
    ['server_name addins.example.com;', 'server_name localhost;'],
    ...edits,
  ]);
  writeFileSync(join(home, 'site.conf'), site);
  writeFileSync(join(home, 'nginx.conf'), around(home));
  mkdirSync(join(home, 'temp'));
  const nginx = ['-p', home, '-e', 'stderr', '-c', join(home, 'nginx.conf')];
  const check = spawnSync('nginx', [...nginx, '-t'], { encoding: 'utf8' });
  if (check.status !== 0) throw new Error(check.stderr);
  const child = spawn('nginx', nginx, { stdio: 'ignore' });
  const ask = answererOf(plain, secure);
  await untilAnswers(() => ask('/', {}, 'GET', true), child);
  return {
    warnings: check.stderr.split('\n').filter((line) => /\[(warn|error|emerg)\]/.test(line)),
    origin: `https://localhost:${secure}`,
    get: (path, headers = {}, method = 'GET') => ask(path, headers, method, true),
    getPlain: (path) => ask(path, {}, 'GET', false),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** @throws Error when the file no longer has what is replaced */
function replaced(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`docs/nginx.conf has no “${from}”`);
    return all.replaceAll(from, to);
  }, text);
}

/** What a distribution's own nginx.conf has around the file. */
function around(home: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
${userInfo().uid === 0 ? 'user root;' : ''}
pid ${join(home, 'nginx.pid')};
error_log stderr crit;
events {}
http {
  include ${MIME_TYPES};
  default_type application/octet-stream;
  access_log off;
  ${places.map((place) => `${place}_temp_path ${join(home, 'temp', place)};`).join('\n  ')}
  include ${join(home, 'site.conf')};
}
`;
}

function answererOf(plain: number, secure: number) {
  return (path: string, headers: Record<string, string>, method: string, overTls: boolean) =>
    new Promise<Answered>((resolve, reject) => {
      const options = { host: '127.0.0.1', path, method, headers: { host: 'localhost', ...headers } };
      const take = (response: IncomingMessage) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const all = Buffer.concat(parts);
          const { statusCode: status = 0, headers: received } = response;
          resolve({ status, headers: received, bytes: all.length, body: all.toString('utf8') });
        });
      };
      const asked = overTls
        ? request({ ...options, port: secure, servername: 'localhost', rejectUnauthorized: false }, take)
        : plainRequest({ ...options, port: plain }, take);
      asked.on('error', reject).end();
    });
}

async function untilAnswers(ask: () => Promise<unknown>, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}.`);
    const answers = await ask().then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
