import { opener } from '../../server/start/openBrowser';

const address = 'https://localhost:3100/';

test('every desktop has its own way to open an address', () => {
  expect(opener('darwin', {}, address)).toEqual({ command: 'open', args: [address] });
  expect(opener('win32', {}, address)).toMatchObject({ command: 'cmd' });
  expect(opener('linux', { DISPLAY: ':0' }, address)).toEqual({ command: 'xdg-open', args: [address] });
  expect(opener('linux', { WAYLAND_DISPLAY: 'wayland-0' }, address)).toMatchObject({ command: 'xdg-open' });
});

test('without a desktop nothing is opened', () => {
  expect(opener('linux', {}, address)).toBeUndefined();
});
