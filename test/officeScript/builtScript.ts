import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { main } from '../../src/script/main';
import type { Engine } from '../../dev-host/index';
import { scriptWorkbook } from '../../dev-host/testing/scriptWorkbook';

let text: string | null = null;

/** The script as the build makes it; once a test file. */
export function builtScript(): string {
  if (text !== null) return text;
  const file = join(mkdtempSync(join(tmpdir(), 'office-script-')), 'opsbook-refresh.ts');
  execFileSync(process.execPath, [join(__dirname, '../../src/build/officeScript.mjs'), file]);
  text = readFileSync(file, 'utf8');
  return text;
}

/** Runs the script as Excel does: its one function `main` is handed the workbook. */
export function runScript(
  engine: Engine,
  ...given: [today?: string, language?: string]
): ReturnType<typeof main> {
  const { code } = transformSync(builtScript(), { loader: 'ts', target: 'es2020' });
  const run = new Function(`${code}\nreturn main;`)() as (...all: unknown[]) => ReturnType<typeof main>;
  return run(scriptWorkbook(engine), ...given);
}
