import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '../../server/site/staticFiles';

let server: Server;

beforeAll(async () => {
  const outside = mkdtempSync(join(tmpdir(), 'site-'));
  const folder = join(outside, 'public');
  mkdirSync(join(folder, 'sub'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<html><head></head><body>hello</body></html>');
  writeFileSync(join(folder, 'sub', 'a.js'), 'let a;');
  const site = {
    headers: { 'x-test': 'yes' },
    answers: { '/made.json': { type: 'application/json', body: () => '{"made":true}' } },
    folders: [['/', folder]] as [string, string][],
    injectIntoHead: '<link href="x">',
  };
  server = createServer(serveSite(site));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Sends the path as it is: `fetch` would tidy `..` away. */
function get(
  path: string,
  method = 'GET',
): Promise<{ status: number; body: string; type: string; test: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        const { 'content-type': type = '', 'x-test': test = '' } = response.headers;
        resolve({ status: response.statusCode ?? 0, body, type, test: String(test) });
      });
    });
    sent.on('error', reject).end();
  });
}

test('a folder gives its index page, with what is injected', async () => {
  const { status, body, type, test: header } = await get('/');
  expect([status, type, header]).toEqual([200, 'text/html; charset=utf-8', 'yes']);
  expect(body).toBe('<html><head><link href="x"></head><body>hello</body></html>');
});

test('files and made answers have their types', async () => {
  expect(await get('/sub/a.js?v=1')).toMatchObject({
    status: 200,
    body: 'let a;',
    type: 'text/javascript; charset=utf-8',
  });
  expect(await get('/made.json')).toMatchObject({
    status: 200,
    body: '{"made":true}',
    type: 'application/json',
  });
});

test.each([
  '/../secret.txt',
  '/sub/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/sub/%2e%2e%2f%2e%2e%2fsecret.txt',
  '/none',
  '/sub',
])('%s is not found', async (path) => expect((await get(path)).status).toBe(404));

test('what is no path or no reading is refused', async () => {
  expect((await get('/%zz')).status).toBe(400);
  expect((await get('/%00')).status).toBe(400);
  expect((await get('/', 'POST')).status).toBe(405);
});
