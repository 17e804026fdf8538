import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Renames a finished folder to its lasting name. Where another process was faster, its folder stays and ours
 * goes: both were made from the same inputs.
 */
export function moveIntoPlace(finished: string, folder: string): void {
  try {
    renameSync(finished, folder);
  } catch (error) {
    rmSync(finished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
