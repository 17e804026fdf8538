import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveIntoPlace } from '../../server/build/moveIntoPlace';
import { cacheFolder, modulesFolder } from '../../server/build/projectFolders';

/**
 * Unpacks the Chromium of the `@sparticuz/chromium` package (once; 200 MB below `node_modules/.cache`).
 *
 * @returns the program, and the environment it needs to start
 * @throws Error on anything but Linux on x64, for which alone the package has a program
 */
export function packagedChromium(): { executablePath: string; env: Record<string, string> } {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chrome, Chromium or Edge found. Install one, or name its program in OPSBOOK_BROWSER.',
    );
  }
  const folder = join(cacheFolder, `chromium-${packageVersion()}`);
  if (!existsSync(folder)) unpackTo(folder);
  const executablePath = join(folder, 'chromium');
  return { executablePath, env: environment(folder, executablePath) };
}

/** Read as a file: the package does not export its package.json. */
function packageVersion(): string {
  const text = readFileSync(join(modulesFolder, '@sparticuz', 'chromium', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Unpacks aside and renames, so that neither a second process nor an interruption leaves half a browser. */
function unpackTo(folder: string): void {
  mkdirSync(cacheFolder, { recursive: true });
  const aside = mkdtempSync(`${folder}-`);
  execFileSync(process.execPath, [join(__dirname, 'unpackChromium.mjs')], {
    env: { ...process.env, TMPDIR: aside },
  });
  moveIntoPlace(aside, folder);
}

function environment(folder: string, executablePath: string): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  if (!systemHasLibraries(executablePath)) {
    const libraries = join(folder, 'al2023', 'lib');
    env['LD_LIBRARY_PATH'] = [libraries, env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  }
  // With no font at all Chromium cannot draw a letter; the package brings one.
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(folder, 'fonts');
  return env;
}

function systemHasLibraries(executablePath: string): boolean {
  try {
    return !execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
  } catch {
    // No ldd, so nothing is known of the system's libraries: the package's own do.
    return false;
  }
}
