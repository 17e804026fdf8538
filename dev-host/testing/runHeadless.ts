import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '..', '..');

export interface HeadlessRun {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the headless command as a script would start it, from `folder`. `env` is added to the environment. */
export function runHeadless(
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<HeadlessRun> {
  const tsx = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', tsx, join(root, 'dev-host', 'headless.ts'), ...args],
      { cwd: folder, maxBuffer: 1e8, env: { ...process.env, INIT_CWD: folder, ...env } },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}
