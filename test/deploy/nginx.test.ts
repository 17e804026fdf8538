import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../dev-host/site';
import { mayRunNginx, startNginx, type RunningNginx } from './startNginx';

const given = mayRunNginx() ? test : test.skip;
const title = (text: string) => (mayRunNginx() ? text : `${text} (left out: nginx is not installed)`);

let folder: string;
let nginx: RunningNginx;

beforeAll(async () => {
  if (!mayRunNginx()) return;
  folder = mkdtempSync(join(tmpdir(), 'opsbook-nginx-'));
  layOut(folder);
  nginx = await startNginx(folder);
});

afterAll(async () => {
  await nginx?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const SCRIPT = 'taskpane.0a1b2c3d4e5f60718293.js';

/** Files named as the build names them; test/build holds that it does. */
function layOut(to: string): void {
  for (const name of ['taskpane', 'commands', 'message', 'support'])
    writeFileSync(join(to, `${name}.html`), `<!doctype html><script src="${SCRIPT}"></script>`);
  writeFileSync(join(to, SCRIPT), `'逾期';${'const task = 1;\n'.repeat(5_000)}`);
  mkdirSync(join(to, 'assets'));
  for (const size of [16, 32])
    cpSync(join(projectFolder, 'assets', `icon-${size}.png`), join(to, 'assets', `icon-${size}.png`));
}

given(title('nginx takes docs/nginx.conf without a warning'), () => {
  expect(nginx.warnings).toEqual([]);
});

given(title('a page is asked for again each time, and is not sent again while it is the same'), async () => {
  const first = await nginx.get('/taskpane.html');
  expect(first).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
  expect(first.headers['cache-control']).toBe('no-cache');
  const etag = first.headers['etag'] ?? '';
  expect((await nginx.get('/taskpane.html', { 'if-none-match': etag })).status).toBe(304);
  // A new version's page is as long as the old one: only the hash in it differs. Its time tells them apart.
  const page = join(folder, 'taskpane.html');
  writeFileSync(page, first.body.replace(/taskpane\.[0-9a-f]/, 'taskpane.0'));
  utimesSync(page, new Date(), new Date(Date.now() + 5_000));
  expect((await nginx.get('/taskpane.html', { 'if-none-match': etag })).status).toBe(200);
  writeFileSync(page, first.body);
});

given(
  title('a script is compressed, and kept for good, since its name changes with its content'),
  async () => {
    const { status, headers, bytes } = await nginx.get(`/${SCRIPT}`, {
      'accept-encoding': 'gzip',
    });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['content-type']).toMatch(/^(text|application)\/javascript; charset=utf-8$/);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['vary']).toMatch(/accept-encoding/i);
    expect(bytes).toBeLessThan(5_000);
  },
);

given(title('a script of a version that is gone is not there, and nobody keeps that answer'), async () => {
  const { status, headers } = await nginx.get('/issues.0123456789abcdef0123.js');
  expect(status).toBe(404);
  expect(headers['cache-control']).toBeUndefined();
  expect(headers['x-content-type-options']).toBe('nosniff');
});

given(title('an icon may be kept, as Office demands'), async () => {
  const { status, headers } = await nginx.get('/assets/icon-32.png');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('image/png');
  expect(headers['cache-control']).not.toMatch(/no-cache|no-store/);
});

given(title('nothing keeps Excel from framing the pane'), async () => {
  for (const path of ['/taskpane.html', '/commands.html', '/message.html']) {
    const { headers } = await nginx.get(path);
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['content-security-policy'] ?? '').not.toContain('frame-ancestors');
  }
});

given(
  title('each answer, an error too, keeps to its type and reveals to no other server where it came from'),
  async () => {
    for (const path of ['/taskpane.html', '/assets/icon-16.png', '/nowhere']) {
      expect((await nginx.get(path)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': 'max-age=31536000',
      });
    }
  },
);

given(title('folders are not listed, nothing outside is given, and nothing can be sent'), async () => {
  expect((await nginx.get('/assets/')).status).toBe(404);
  expect((await nginx.get('/%2e%2e/%2e%2e/etc/passwd')).status).toBeGreaterThanOrEqual(400);
  expect((await nginx.get('/taskpane.html', {}, 'POST')).status).toBe(405);
});

given(title('the bare address leads to the support page, and http to https'), async () => {
  expect((await nginx.get('/')).headers['location']).toMatch(/\/support\.html$/);
  const { status, headers } = await nginx.getPlain('/taskpane.html');
  expect(status).toBe(301);
  expect(headers['location']).toBe('https://localhost/taskpane.html');
});
