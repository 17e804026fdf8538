import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../server/build/projectFolders';

const folder = mkdtempSync(join(tmpdir(), 'opsbook-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  [
    'an address that is none',
    ['--manifest', 'manifest.xml', '--addin', 'http://'],
    /“http:\/\/”.*no address/,
  ],
  [
    'an address that no browser opens a page at',
    ['--manifest', 'manifest.xml', '--addin', 'ftp://addins.example.com'],
    /“ftp:\/\/addins.*begins with https:\/\/ or http:\/\//,
  ],
  [
    'a server without what comes before its name',
    ['--manifest', 'manifest.xml', '--addin', 'localhost:3000'],
    /There is no folder localhost:3000\..*such as https:\/\/localhost:3000\./,
  ],
  [
    'an address for a manifest',
    ['--manifest', 'https://addins.example.com/manifest.xml'],
    /^--manifest is “https.*an address\. It has to lie on this computer/,
  ],
  [
    'an address for a workbook',
    ['https://team.example.com/plan.xlsx'],
    /^FILE\.xlsx is “https.*an address\. It has to lie on this computer/,
  ],
  ['a file for a folder', ['--manifest', 'manifest.xml', '--addin', 'manifest.xml'], /There is no folder/],
  ['a folder for a manifest', ['--manifest', '.'], /Cannot read/],
  [
    'a manifest of the other kind',
    ['--manifest', 'manifest.json'],
    /unified manifest.*--manifest manifest\.xml/,
  ],
])('%s: what is wrong and how to call it, no stack trace, nothing served', (_, args, said) => {
  // Named from the folder the command is called in, which npm leaves for the project's.
  writeFileSync(join(folder, 'manifest.xml'), '<OfficeApp/>');
  writeFileSync(join(folder, 'manifest.json'), '{"$schema":"https://example.com","id":"x"}');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join('dev-host', 'demo.ts'), '--no-open', ...args],
    { encoding: 'utf8', cwd: projectFolder, env: { ...process.env, INIT_CWD: folder }, timeout: 60_000 },
  );
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(said);
  expect(stderr).toContain('Usage: npm run demo');
  expect(stderr).not.toMatch(/\n\s+at /);
});
