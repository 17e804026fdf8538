import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectFolder } from '../../dev-host/site';

interface BuildSettings {
  publicUrl: string;
  officeJsUrl: string;
}
const { buildSettings } = createRequire(__filename)(
  join(projectFolder, 'src', 'build', 'buildSettings.cjs'),
) as { buildSettings: (env: Record<string, unknown>, production: boolean) => BuildSettings };
const publicUrl = 'https://addins.example.com/opsbook';

test.each([
  ['none', undefined, 'publicUrl is missing'],
  ['one without a value', true, 'that is no address'],
  ['http', 'http://addins.example.com', 'that is http, not https'],
  ['no scheme', 'addins.example.com', 'that is no address'],
  ['a star for a host', 'https://*.example.com', '“*.example.com” is the name of no computer'],
  ['a part of the host that is empty', 'https://addins..example.com', 'is the name of no computer'],
  ['a query', 'https://addins.example.com/?v=2', 'that has a ? or a # in it'],
  ['the mark of a query without one', 'https://addins.example.com/?', 'that has a ? or a # in it'],
  ['a place in a page', 'https://addins.example.com/#top', 'that has a ? or a # in it'],
  ['the mark of a place without one', 'https://addins.example.com/#', 'that has a ? or a # in it'],
  ['a password', 'https://me:secret@addins.example.com', 'that has a user or a password in it'],
  ['a user', 'https://me@addins.example.com', 'that has a user or a password in it'],
  ['nothing', '', 'that is no address'],
  ['a page in the folder', 'https://addins.example.com/opsbook/taskpane.html', 'not its folder'],
  ['the manifest in the folder', 'https://addins.example.com/manifest.xml', 'not its folder'],
])('a build that ships refuses %s as its address, says why, and how to give one', (_, given, why) => {
  expect(() => buildSettings({ publicUrl: given }, true)).toThrow(why);
  expect(() => buildSettings({ publicUrl: given }, true)).toThrow(/--env publicUrl=https:\/\//);
});

test.each([
  ...['https://localhost', 'https://localhost:3000/', 'https://LOCALHOST.', 'https://opsbook.localhost/a'],
  ...[
    'https://localhost.localdomain',
    'https://127.0.0.1',
    'https://127.1',
    'https://0x7f000001',
    'https://0/',
  ],
  ...['https://0.0.0.0:8443', 'https://[::1]:3000', 'https://[::]', 'https://[::ffff:127.0.0.1]'],
  ...['https://169.254.1.1', 'https://[fe80::1]', 'https://addins.invalid'],
])('a build that ships refuses %s, which no colleague can open, and says what a trial takes', (given) => {
  expect(() => buildSettings({ publicUrl: given }, true)).toThrow(
    /nobody else reaches that[^]*--env publicUrl=https:\/\/addins[^]*--env localTrial/,
  );
  expect(() => buildSettings({ publicUrl: given, localTrial: 'false' }, true)).toThrow(/nobody else/);
  expect(buildSettings({ publicUrl: given, localTrial: true }, true).publicUrl).toMatch(/^https:/);
});

test.each([
  ...['https://addins', 'https://addins.corp.local', 'https://10.0.0.5', 'https://192.168.1.20/opsbook'],
  ...[
    'https://[fd00::5]',
    'https://[::ffff:a00:5]',
    'https://localhost.example.com',
    'https://127.example.com',
    'https://mylocalhost',
  ],
])('%s may be the address of a network of one’s own', (given) => {
  expect(buildSettings({ publicUrl: given }, true).publicUrl).toBe(given);
});

test('a trial loosens nothing else', () => {
  for (const given of [undefined, 'http://localhost', 'https://me:secret@localhost', 'https://localhost/?a'])
    expect(() => buildSettings({ publicUrl: given, localTrial: true }, true)).toThrow(/https address/);
});

test('the address loses the slashes at its end, since the manifest’s paths begin with one', () => {
  expect(buildSettings({ publicUrl: `${publicUrl}//` }, true).publicUrl).toBe(publicUrl);
});

test.each([
  [
    'https://addins.example.com/运营 加载项/',
    'https://addins.example.com/%E8%BF%90%E8%90%A5%20%E5%8A%A0%E8%BD%BD%E9%A1%B9',
  ],
  ['HTTPS://Addins.Example.com:8443', 'https://addins.example.com:8443'],
])('the address %s is written as browsers write it', (given, written) => {
  expect(buildSettings({ publicUrl: given }, true).publicUrl).toBe(written);
});

test('a setting that there is not is refused, and those there are are named', () => {
  const typed = { publicUrl, officejsurl: 'office-js/office.js', WEBPACK_BUILD: true };
  expect(() => buildSettings(typed, true)).toThrow(
    /officejsurl.*publicUrl, officeJsUrl, outputPath, mapsPath/,
  );
});

test('a build to develop with is served from this machine', () => {
  expect(buildSettings({}, false).publicUrl).toBe('https://localhost:3000');
});

test.each([
  'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  'office-js/office.js',
  '/office-js/office.js',
])('Office.js may come from %s', (officeJsUrl) => {
  expect(buildSettings({ publicUrl, officeJsUrl }, true).officeJsUrl).toBe(officeJsUrl);
});

test.each([
  ...['http://cdn.example.com/office.js', '//cdn.example.com/office.js', 'data:,', '', true],
  ...['office.js"onload="alert(1)', 'office js/office.js'],
  // The folder that it lies in.
  ...['office-js', 'office-js/', 'https://cdn.example.com/lib/1/hosted/', 'https://cdn.example.com'],
])('Office.js may not come from %p', (officeJsUrl) => {
  expect(() => buildSettings({ publicUrl, officeJsUrl }, true)).toThrow(/officeJsUrl/);
});
