import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir, uptime } from 'node:os';
import { join } from 'node:path';
import { LOCK_FILE, lockedText, lockFolder } from '../../headless/folder/folderLock';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opsbook-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NOW = Date.UTC(2026, 5, 18);

test('of many that ask at once exactly one gets the folder', async () => {
  const locks = await Promise.all(Array.from({ length: 20 }, () => lockFolder(folder, NOW)));
  expect(locks.filter(({ taken }) => taken)).toHaveLength(1);
});

test('of many that find a lock left behind exactly one gets the folder', async () => {
  for (let round = 0; round < 20; round += 1) {
    const left = JSON.stringify({ host: hostname(), process: 2 ** 30, since: 'then' });
    writeFileSync(join(folder, LOCK_FILE), left);
    const locks = await Promise.all(Array.from({ length: 20 }, () => lockFolder(folder, NOW)));
    const taken = locks.filter((lock) => lock.taken);
    expect(taken).toHaveLength(1);
    for (const lock of taken) await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  }
});

test('what a run that was killed left while it took a lock away keeps the folder for one run at most', async () => {
  const left = JSON.stringify({ host: hostname(), process: 2 ** 30, since: 'then' });
  writeFileSync(join(folder, LOCK_FILE), left);
  const guard = join(folder, `${LOCK_FILE}.old`);
  writeFileSync(guard, '');
  const longAgo = new Date(Date.now() - 60 * 60 * 1000);
  utimesSync(guard, longAgo, longAgo);
  expect((await lockFolder(folder, NOW)).taken).toBe(false);
  expect((await lockFolder(folder, NOW)).taken).toBe(true);
});

test('released, it is free again and nothing is left in the folder', async () => {
  const lock = await lockFolder(folder, NOW);
  if (!lock.taken) throw new Error('It was free');
  await lock.release();
  expect(readdirSync(folder)).toEqual([]);
  expect((await lockFolder(folder, NOW)).taken).toBe(true);
});

test('another computer’s lock is kept to for 12 hours and then taken over', async () => {
  const path = join(folder, LOCK_FILE);
  writeFileSync(path, JSON.stringify({ host: 'elsewhere', process: 1, since: 'then' }));
  const hours = (count: number) => new Date(NOW - count * 60 * 60 * 1000);
  utimesSync(path, hours(11), hours(11));
  expect((await lockFolder(folder, NOW)).taken).toBe(false);
  utimesSync(path, hours(13), hours(13));
  expect((await lockFolder(folder, NOW)).taken).toBe(true);
});

test('a lock from before this computer started is taken over, though its process has another program’s number now', async () => {
  const path = join(folder, LOCK_FILE);
  const now = Date.now();
  writeFileSync(path, JSON.stringify({ host: hostname(), process: process.pid, since: 'then' }));
  expect((await lockFolder(folder, now)).taken).toBe(false);
  const before = new Date(now - uptime() * 1000 - 60_000);
  utimesSync(path, before, before);
  expect((await lockFolder(folder, now)).taken).toBe(true);
});

test('no lock is kept to for longer than 12 hours, on this computer neither', async () => {
  const path = join(folder, LOCK_FILE);
  const now = Date.now();
  writeFileSync(path, JSON.stringify({ host: hostname(), process: process.pid, since: 'then' }));
  const then = new Date(now - 13 * 60 * 60 * 1000);
  utimesSync(path, then, then);
  expect((await lockFolder(folder, now)).taken).toBe(true);
});

test('who has it, and what to do, is said in words', () => {
  const held = JSON.stringify({ host: 'nas', process: 7, since: '2026-06-18T02:00:00.000Z' });
  expect(lockedText('/plans', held)).toMatch(
    /^Another run has \/plans since 2026-06-18T02:00:00.000Z: process 7 on the computer nas\. .* delete .*\.opsbook-nightly\.lock first\.$/,
  );
  expect(lockedText('/plans', '')).toMatch(/^Another run has \/plans\. .* delete /);
});

test('a run releases only its own lock', async () => {
  const lock = await lockFolder(folder, NOW);
  if (!lock.taken) throw new Error('It was free');
  writeFileSync(join(folder, LOCK_FILE), 'somebody else’s');
  await lock.release();
  expect(readdirSync(folder)).toEqual([LOCK_FILE]);
});
