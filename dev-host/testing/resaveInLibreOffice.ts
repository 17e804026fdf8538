import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The LibreOffice on this machine; undefined when there is none. `.ci/run` installs one. */
export const office = ['soffice', 'libreoffice']
  .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find((path) => existsSync(path));

/** Its version as `[year, month]`, e.g. `[24, 8]`; before 2024 a running number: `[7, 4]`. */
export function officeVersion(): readonly [number, number] {
  const [, major, minor] =
    /(\d+)\.(\d+)/.exec(execFileSync(office ?? '', ['--version'], { encoding: 'utf8' })) ?? [];
  if (!major || !minor) throw new Error('LibreOffice does not say its version.');
  return [Number(major), Number(minor)];
}

/** `test` where there is a LibreOffice; where there is none, left out with the reason in its name. */
export function officeTest(name: string, work: () => Promise<void>): void {
  if (office) test(name, work);
  else test.skip(`${name} (left out: no LibreOffice on this machine)`, work);
}

/**
 * Lets LibreOffice open and save files, in a profile of its own.
 * @param files .xlsx by name without extension
 * @param options `recalculate`: calculate every formula on opening, regardless of saved values; `into`: what it saves them
 * as, `html` with the colours that conditional formats give
 * @returns what it saved, by the same names
 * @throws Error when it saves none for one of them
 */
export function resaveInLibreOffice(
  files: Record<string, Uint8Array>,
  { recalculate = false, into = 'xlsx' }: { recalculate?: boolean; into?: 'xlsx' | 'html' } = {},
): Record<string, Uint8Array> {
  if (!office) throw new Error('There is no LibreOffice on this machine.');
  const folder = mkdtempSync(join(tmpdir(), 'opsbook-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    if (recalculate) writeSettings(profile);
    const names = Object.keys(files);
    const paths = names.map((name) => join(folder, `${name}.xlsx`));
    names.forEach((name, index) => writeFileSync(paths[index] ?? '', files[name] ?? new Uint8Array()));
    const saved = join(folder, 'out');
    execFileSync(office, [
      `-env:UserInstallation=file://${profile}`,
      ...['--headless', '--convert-to', into, '--outdir', saved],
      ...paths,
    ]);
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(saved, `${name}.${into}`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// "Recalculation on File Load, Excel 2007 and newer: Always" of its options (0; the default is 1, never).
function writeSettings(profile: string): void {
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`,
  );
}
