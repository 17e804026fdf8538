import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/**
 * Path of a Chrome, Chromium or Edge installed on this machine; undefined when there is none.
 * `OPSBOOK_BROWSER` names one explicitly, and `npm` (not a path) skips the search so that the browser from
 * the package registry is used.
 *
 * @throws Error when `OPSBOOK_BROWSER` names a file that does not exist.
 */
export function installedBrowser(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const named = environment['OPSBOOK_BROWSER'];
  if (named === 'npm') return undefined;
  if (named) {
    if (!exists(named)) throw new Error(`OPSBOOK_BROWSER names no file: ${named}`);
    return named;
  }
  return candidates(platform, environment).find(exists);
}

function candidates(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    const applications = ['/Applications', `${environment['HOME'] ?? ''}/Applications`];
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return applications.flatMap((folder) =>
      programs.map((program) => posix.join(folder, `${program}.app`, 'Contents', 'MacOS', program)),
    );
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => environment[name])
      .filter((root) => root !== undefined);
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return programs.flatMap((program) => roots.map((root) => win32.join(root, ...program)));
  }
  const programs = [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ];
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return programs.flatMap((program) => folders.map((folder) => posix.join(folder, program)));
}
