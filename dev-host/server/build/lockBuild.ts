import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Lets one process at a time build a folder: two workers of jest that start together would do the same work twice, on
 * the cores they share. A lock whose process is gone is taken over.
 * @returns what releases it, or null where another process holds it
 */
export function lockBuild(path: string): (() => void) | null {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return () => rmSync(path, { force: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  // Taken at the next try.
  if (!isRunning(holderOf(path))) rmSync(path, { force: true });
  return null;
}

/** The process in the file; 0 where it is being written or has just gone. */
function holderOf(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return 0;
  }
}

/** Of no process it is not known, so it counts as running until the next look. */
function isRunning(pid: number): boolean {
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
