import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foreignSite, withLocalOffice, type ForeignFiles } from '../../server/site/foreignSite';
import { serveSite } from '../../server/site/staticFiles';

const PAGE = `<html><head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>
<body><script src="app.js"></script></body></html>`;

const servers: Server[] = [];
let folder = '';

async function listening(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const site = (files: ForeignFiles) =>
  listening(createServer(serveSite(foreignSite(files, 'https://page.example', ['/office-js/', folder]))));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'foreign-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src', 'home.html'), PAGE);
  writeFileSync(join(folder, 'src', 'app.js'), 'let app;');
});

afterAll(() => Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve)))));

test('a page is found by the end of its address, with the local Office.js and the watcher before all else', async () => {
  const origin = await site({ files: folder });
  const answer = await fetch(`${origin}/samples/hello/src/home.html`);
  const page = await answer.text();
  expect(answer.headers.get('content-security-policy')).toBe('frame-ancestors https://page.example');
  expect(page).toContain('src="/office-js/office.js"');
  expect(page).not.toContain('appsforoffice');
  expect(page.indexOf('/stand-in/watcher.js')).toBeLessThan(page.indexOf('office.js'));
  expect(await (await fetch(`${origin}/samples/hello/src/app.js`)).text()).toBe('let app;');
  expect((await fetch(`${origin}/stand-in/watcher.js`)).status).toBe(200);
});

test('a page that a bundler would put elsewhere is the only one of its name; of two neither is taken', async () => {
  const own = mkdtempSync(join(tmpdir(), 'foreign-unbuilt-'));
  for (const inside of ['src/pane', 'src/dialog', 'node_modules/other'])
    mkdirSync(join(own, inside), { recursive: true });
  writeFileSync(join(own, 'src/pane/pane.html'), PAGE);
  writeFileSync(join(own, 'node_modules/other/pane.html'), 'not this one');
  for (const inside of ['src/pane', 'src/dialog']) writeFileSync(join(own, inside, 'both.html'), inside);
  const origin = await site({ files: own });
  expect(await (await fetch(`${origin}/pane.html`)).text()).toContain('/office-js/office.js');
  expect((await fetch(`${origin}/both.html`)).status).toBe(404);
  expect(await (await fetch(`${origin}/src/dialog/both.html`)).text()).toBe('src/dialog');
});

test('a page that is not there says which, and where it was looked for; a script is just not found', async () => {
  const origin = await site({ files: folder });
  const missing = await fetch(`${origin}/dist/<home>.html`);
  expect(missing.status).toBe(404);
  const text = await missing.text();
  expect(text).toContain('/dist/&#60;home&#62;.html');
  expect(text).toContain(folder);
  expect(await (await fetch(`${origin}/dist/app2.js`)).text()).toBe('Not found: /dist/app2.js');
});

test('a server that refuses, redirects or is not there is said as such', async () => {
  const refusing = await listening(
    createServer((request, response) => void response.writeHead(request.url === '/a.html' ? 403 : 302).end()),
  );
  const gone = createServer();
  const nobody = await listening(gone);
  await new Promise((resolve) => gone.close(resolve));
  const says = async (server: string, page: string) =>
    (await fetch(`${await site({ server: new URL(server) })}${page}`)).text();
  expect(await says(refusing, '/a.html')).toContain('HTTP 403');
  expect(await says(refusing, '/b.html')).toContain('HTTP 302');
  expect(await says(nobody, '/a.html')).toContain('ECONNREFUSED');
});

test('a server that breaks off or never answers is named like one that is not there', async () => {
  const half = await listening(
    createServer((_, response) => {
      response.writeHead(200, { 'content-length': '99' });
      response.write('<ht', () => response.destroy());
    }),
  );
  const silent = await listening(createServer(() => undefined));
  const says = async (server: string) =>
    (await fetch(`${await site({ server: new URL(server), patience: 50 })}/a.html`)).text();
  expect(await says(half)).toContain('aborted');
  expect(await says(silent)).toContain('no answer within 0.05 s');
});

test('nothing outside the folder is served', async () => {
  const origin = await site({ files: join(folder, 'src') });
  expect((await fetch(`${origin}/..%2f..%2f..%2fetc/hosts`)).status).toBe(404);
});

test('a running server is asked, the question with it, and what it lacks is missing here', async () => {
  const behind = await listening(
    createServer(({ url = '' }, response) => {
      if (url === '/home.html?a=1') response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
      else response.writeHead(500).end();
    }),
  );
  const origin = await site({ server: new URL(behind) });
  expect(await (await fetch(`${origin}/home.html?a=1`)).text()).toContain('/office-js/office.js');
  expect((await fetch(`${origin}/other.html`)).status).toBe(404);
  const gone = await site({ server: new URL('http://127.0.0.1:9') });
  expect(await (await fetch(`${gone}/home.html`)).text()).toContain('http://127.0.0.1:9/');
});

test.each([
  'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'https://appsforoffice.microsoft.com/lib/beta/hosted/office.debug.js',
  'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
])('%s becomes the local one', (address) => {
  expect(withLocalOffice(`<head lang="en"><script src='${address}'></script>`)).toBe(
    `<head lang="en"><script src="/stand-in/watcher.js"></script><script src='/office-js/office.js'></script>`,
  );
});
