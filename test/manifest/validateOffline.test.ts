import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'opsbook-manifest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command, called from a folder that is not the project's. */
function validate(...args: string[]) {
  return spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'test', 'manifest', 'validateOffline.ts'), ...args],
    { encoding: 'utf8', cwd: root, env: { ...process.env, INIT_CWD: folder } },
  );
}

test('--help is an answer, not a mistake', () => {
  expect(validate('--help')).toMatchObject({ status: 0, stderr: '' });
});

test.each([
  ['a manifest that is not there', ['gone.xml'], /^There is no file .*gone\.xml\. Check the path/],
  ['a folder that is not there', ['wrong/path'], /^There is no file .*wrong.path\. Check the path/],
  ['a folder', ['.'], /is a folder\. Give the manifest in it: .*manifest\.xml/],
  ['an option that there is not', ['--schema', 'xsd'], /npm run validate:offline -- \[MANIFEST\]/],
  ['two manifests', ['one.xml', 'two.xml'], /One manifest at a time/],
  ['Chinese in an encoding that it does not say', ['gbk.xml'], /gbk\.xml is not in UTF-8/],
])('%s: what to do, and exit code 2', (_, args, said) => {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  const [before = '', after = ''] = manifest.split('打开面板');
  const gbk = Buffer.from([0xb4, 0xf2, 0xbf, 0xaa]);
  writeFileSync(join(folder, 'gbk.xml'), Buffer.concat([Buffer.from(before), gbk, Buffer.from(after)]));
  const { status, stdout, stderr } = validate(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/\n\s+at |ENOENT|EISDIR|ENOTDIR/);
  expect(stderr).not.toContain('npm run build');
});

test('a built manifest of this computer’s own address is not valid, since nobody else reaches that', () => {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  writeFileSync(join(folder, 'own.xml'), manifest.replaceAll('https://localhost:3000', 'https://127.0.0.1'));
  const { status, stdout } = validate('own.xml');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^Its addresses are this computer’s own/);
});

test('a button of a built manifest whose function the built page does not offer is named', () => {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  writeFileSync(
    join(folder, 'built.xml'),
    manifest.replaceAll('https://localhost:3000', 'https://addins.example.com'),
  );
  // As a build writes it: no quotes, Office.js from elsewhere.
  writeFileSync(
    join(folder, 'commands.html'),
    '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><script defer src=commands.1.js></script>',
  );
  writeFileSync(
    join(folder, 'commands.1.js'),
    'Office.actions.associate("refreshAlerts",a),Office.actions.associate("exportSummary",b)',
  );
  const { stdout } = validate('built.xml');
  expect(stdout.split('\n').filter((line) => line.includes('FunctionName'))).toEqual([
    'FunctionName is “showTimeline”, and https://addins.example.com/commands.html offers refreshAlerts, exportSummary.',
  ]);
});
