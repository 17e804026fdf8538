import { FOLDER_OPTIONS } from './folderCommandLine';
import { RUN_OPTIONS } from './commandLine';

/** npm has these itself, and sets them for reasons of its own. */
const ITS_OWN: readonly string[] = ['save'];

/**
 * What is wrong where npm took an option of ours for one of its own, which it does without the -- before the arguments:
 * the command would run without it and say nothing. null where it did not.
 * @param env the environment npm started the command in
 */
export function takenByNpm(env: Readonly<Record<string, string | undefined>>): string | null {
  const taken = Object.keys({ ...RUN_OPTIONS, ...FOLDER_OPTIONS })
    .filter((name) => !ITS_OWN.includes(name))
    .filter((name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined);
  if (taken.length === 0) return null;
  return (
    `npm took ${taken.map((name) => `--${name}`).join(', ')} for its own. ` +
    'Put -- before the arguments: npm run headless -- …'
  );
}
