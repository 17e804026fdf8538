import { execFile } from 'node:child_process';
import { join } from 'node:path';

// Each run is a process of its own, as a person would start it.

const root = join(__dirname, '..', '..', '..');

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

function conformance(...args: string[]): Promise<Run> {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [tsx, join(root, 'dev-host', 'conformance.ts'), ...args],
      { cwd: __dirname, env: { ...process.env, INIT_CWD: __dirname } },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

test('prints what came of each sample, the totals and what is missing; a failure makes the exit code 1', async () => {
  const run = await conformance('fixtures', '--limit', '15');
  expect(run).toMatchObject({ code: 1, stderr: '' });
  expect(run.stdout).toMatch(/^passed {6}table\/own-table-passes$/m);
  expect(run.stdout).toMatch(/^failed {6}table\/own-table-fails: ItemNotFound: .* \[look-up\]$/m);
  expect(run.stdout).toMatch(/^ {12}then And this too\. \[go-on\]$/m);
  expect(run.stdout).toMatch(
    /^unsupported worksheet\/own-worksheet-unsupported: ShapeCollection\.addTextBox$/m,
  );
  expect(run.stdout).toMatch(/^ {12}note: the published page has no #not-there, which the run put in$/m);
  expect(run.stdout).toMatch(/^failed {6}worksheet\/own-worksheet-never-ends: Not done after 15 s\./m);
  // Run after the one that never ends: in a new process, and a failure nobody waits for is still heard of.
  expect(run.stdout).toMatch(/^failed {6}worksheet\/own-worksheet-unwatched: ItemNotFound: .* \[read\]$/m);
  expect(run.stdout).toMatch(/^all +1 +4 +2$/m);
  expect(run.stdout).toContain('\n  ShapeCollection.addTextBox (1)\n');
  expect(run.stdout).toContain('1 samples of other families were left out.');
});

test('the exit code is 0 when nothing failed', async () => {
  const run = await conformance('fixtures', 'unsupported');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toMatch(/^all +0 +0 +1$/m);
});

test('a folder that is not there, or none, is reported', async () => {
  const [none, wrong] = [await conformance(), await conformance('nowhere')];
  expect(none.code).toBe(2);
  expect(none.stderr).toContain('npm run conformance -- FOLDER');
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('There is no folder nowhere.');
});
