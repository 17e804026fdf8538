import { join } from 'node:path';
import { cachedBuild } from './cachedBuild';
import { modulesFolder, projectFolder } from './projectFolders';
import { runNode } from './runNode';

const inputs = [
  'src',
  'assets',
  'webpack.config.js',
  '.swcrc',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Path under which the add-in's server serves Office.js. */
export const officeJsPath = '/office-js/';

/**
 * Builds the add-in as it ships, but for the address of Office.js: it is taken from the same server instead of
 * Microsoft's. Takes as long as `npm run build` when something changed, else no time.
 *
 * @returns the folder with the build
 */
export function buildAddin(): Promise<string> {
  return cachedBuild('addin', inputs, (folder) =>
    runNode([
      join(modulesFolder, 'webpack', 'bin', 'webpack.js'),
      '--mode=production',
      // Nobody reads the manifest of this build; a build that ships cannot be made without.
      '--env=publicUrl=https://localhost',
      '--env=localTrial',
      `--env=officeJsUrl=${officeJsPath}office.js`,
      `--env=outputPath=${folder}`,
    ]),
  );
}

/** The same pages and code without minification: some seconds when something changed. @returns the folder */
export function buildAddinQuickly(): Promise<string> {
  return cachedBuild('quick', inputs, (folder) =>
    runNode([join(projectFolder, 'src', 'build', 'quickBuild.mjs'), folder, `${officeJsPath}office.js`]),
  );
}
