import { installedBrowser } from '../../testing/browser/installedBrowser';

const only = (path: string) => (asked: string) => asked === path;

test.each<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
  ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'],
  ['linux', { PATH: '/opt/tools' }, '/opt/tools/microsoft-edge'],
  ['darwin', { HOME: '/Users/li' }, '/Users/li/Applications/Chromium.app/Contents/MacOS/Chromium'],
  [
    'win32',
    { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
])('finds a browser on %s', (platform, environment, path) => {
  expect(installedBrowser(platform, environment, only(path))).toBe(path);
});

test('finds none where there is none', () => {
  expect(installedBrowser('linux', { PATH: '/usr/bin' }, () => false)).toBeUndefined();
});

test('a named browser goes before all, and must exist', () => {
  expect(installedBrowser('linux', { OPSBOOK_BROWSER: '/opt/mine' }, () => true)).toBe('/opt/mine');
  expect(() => installedBrowser('linux', { OPSBOOK_BROWSER: '/opt/mine' }, () => false)).toThrow('/opt/mine');
  expect(installedBrowser('linux', { OPSBOOK_BROWSER: 'npm', PATH: '/usr/bin' }, () => true)).toBeUndefined();
});
