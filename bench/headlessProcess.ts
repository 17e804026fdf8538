import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface ProcessFigures {
  seconds: number;
  peakBytes: number;
  /** Of each action: the exchange with the workbook, and what the action says of itself. */
  actions: {
    wire: { syncs: number; requestBytes: number; responseBytes: number; cellsWritten: number };
    result: { tasks?: number };
  }[];
}

/**
 * Runs the headless command in a process of its own.
 * @param folder for its files; the memory it took is left there too
 * @throws Error when it does not end well
 */
export async function headlessProcess(folder: string, args: readonly string[]): Promise<ProcessFigures> {
  const peakFile = join(folder, 'peak.txt');
  const start = performance.now();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--require', join(__dirname, 'peakMemory.cjs'), ...nodeArguments(), ...args],
    { cwd: folder, maxBuffer: 1e9, env: { ...process.env, INIT_CWD: folder, OPSBOOK_PEAK_FILE: peakFile } },
  );
  return {
    seconds: (performance.now() - start) / 1000,
    peakBytes: Number(readFileSync(peakFile, 'utf8')),
    actions: (JSON.parse(stdout) as Pick<ProcessFigures, 'actions'>).actions,
  };
}

/** What `npm run headless` gives to Node: the memory bound among it. The process runs in a folder of its own. */
function nodeArguments(): string[] {
  const root = join(__dirname, '..');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: { headless: string };
  };
  return scripts.headless
    .split(' ')
    .slice(1)
    .map((part) =>
      part === 'tsx' ? require.resolve('tsx') : part.endsWith('.ts') ? join(root, part) : part,
    );
}
