import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../server/build/projectFolders';
import type { HeadlessRun } from './runHeadless';

/** The headless command, many times in one process: starting takes longer than most runs. */
export interface HeadlessRuns {
  run(...args: string[]): Promise<HeadlessRun>;
  close(): void;
}

/** What the process is asked. */
export interface HeadlessQuestion {
  args: string[];
  folder: string;
}

/** Runs the command as `runHeadless` does, one run after the other, all from `folder`. */
export function headlessRuns(folder: string): HeadlessRuns {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const ask = (question: HeadlessQuestion) =>
    new Promise<HeadlessRun>((resolve, reject) => {
      child ??= start();
      const failed = (code: number | null) => reject(new Error(`The headless process ended with ${code}.`));
      child.once('exit', failed);
      child.once('message', (answer) => {
        child?.off('exit', failed);
        resolve(answer as HeadlessRun);
      });
      child.send(question);
    });
  return {
    run(...args) {
      const run = last.then(() => ask({ args, folder }));
      last = run.catch(() => undefined);
      return run;
    },
    close: () => void child?.kill(),
  };
}

function start(): ChildProcess {
  const tsx = pathToFileURL(join(projectFolder, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  return fork(join(__dirname, 'headlessProcess.ts'), { execArgv: ['--import', tsx] });
}
