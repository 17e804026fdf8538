import { spawn } from 'node:child_process';
import { projectFolder } from './projectFolders';

/**
 * Runs a Node program in the project's folder and waits for its end.
 *
 * @throws Error with everything the program wrote when it ends with another code than 0
 */
export function runNode(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${args[0] ?? 'node'} ended with code ${code}:\n${output.trim()}`));
    });
  });
}
