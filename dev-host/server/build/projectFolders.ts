import { join, resolve } from 'node:path';

/** The checkout, and where what can be made again is kept; absolute paths. */
export const projectFolder = resolve(__dirname, '..', '..', '..');
export const modulesFolder = join(projectFolder, 'node_modules');
export const cacheFolder = join(modulesFolder, '.cache', 'opsbook');
