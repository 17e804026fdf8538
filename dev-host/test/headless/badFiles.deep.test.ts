import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '../../engine/xlsx/writeXlsx';
import { foreignFile } from '../engine/xlsx/foreignFile';
import { book } from '../engine/xlsx/richBook';
import { runHeadless } from '../../testing/runHeadless';

// Each run is a process of its own, as a script would start it.
jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'opsbook-bad-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MEBIBYTE = 1024 ** 2;
/** The command with nothing to open takes some 200 MiB; a file it refuses may not cost much on top. */
const MEMORY_LIMIT = 450 * MEBIBYTE;

/** Runs the command on the file and measures the largest memory of its processes. */
async function tryToOpen(name: string, bytes: Uint8Array) {
  writeFileSync(join(folder, name), bytes);
  const peaks = mkdtempSync(join(folder, 'peak-'));
  const meter = join(folder, 'meter.cjs');
  writeFileSync(
    meter,
    `process.on('exit', () => require('node:fs').writeFileSync(
      require('node:path').join(process.env.PEAK_FOLDER, String(process.pid)),
      String(process.resourceUsage().maxRSS * 1024)));`,
  );
  const run = await runHeadless(folder, [name, '--run', 'refresh-alerts'], {
    NODE_OPTIONS: `--require ${meter}`,
    PEAK_FOLDER: peaks,
  });
  const memory = Math.max(
    ...readdirSync(peaks).map((file) => Number(readFileSync(join(peaks, file), 'utf8'))),
  );
  return { ...run, memory };
}

const row = '<row>' + '<c t="b"><v>1</v></c>'.repeat(1000) + '</row>';
const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0];

test.each<[what: string, make: () => Uint8Array | Promise<Uint8Array>, says: RegExp]>([
  [
    '100 MiB of blanks in a sheet',
    () => foreignFile({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(100 * MEBIBYTE).fill(0x20) } }),
    /unpacks to more than/,
  ],
  [
    '100 MiB of cells',
    () => {
      const rows = row.repeat(Math.ceil((100 * MEBIBYTE) / row.length));
      return foreignFile({ sheet: `<sheetData>${rows}</sheetData>` });
    },
    /unpacks to more than|more than \d+ cells/,
  ],
  [
    '100 MiB in a part that nothing needs',
    () => foreignFile({ parts: { 'xl/other.bin': new Uint8Array(100 * MEBIBYTE) } }),
    /unpacks to more than/,
  ],
  ['half a file', async () => (await writeXlsx(book())).slice(0, 2000), /damaged/],
  [
    'an encrypted file',
    async () => new Uint8Array([...oleHeader, ...Buffer.from('EncryptedPackage', 'utf16le'), 0, 0]),
    /password/,
  ],
])('%s is refused in bounded memory', async (what, make, says) => {
  const run = await tryToOpen(`${what}.xlsx`, await make());
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toMatch(says);
  expect(run.stderr).not.toMatch(/\n\s+at /);
  expect(run.memory).toBeLessThan(MEMORY_LIMIT);
});
