import { addressMistake } from './addressMistake';
import { CommandLineError } from './CommandLineError';
import {
  checkEnding,
  DEFAULT_LOCALE,
  named,
  QUOTES,
  readSettings,
  RUN_OPTIONS,
  withUsage,
} from './commandLine';
import { positionalsOf, readOptions, type Option } from './readOptions';

export const FOLDER_COMMANDS = ['portfolio', 'nightly'] as const;
export type FolderCommand = (typeof FOLDER_COMMANDS)[number];

/** What is done with every workbook of a folder. */
export interface FolderRequest {
  command: FolderCommand;
  folder: string;
  /** The portfolio's file. */
  save?: string | undefined;
  /** Where a nightly run leaves its message. */
  digest?: string | undefined;
  /** `YYYY-MM-DD`; checked by the add-in. */
  asOf?: string | undefined;
  /** A language's tag; checked against the add-in's own. */
  locale: string;
  settings: Record<string, string>;
}

export const FOLDER_USAGE = `npm run headless -- portfolio FOLDER --save OUT.xlsx [--as-of YYYY-MM-DD] [--locale LANGUAGE] [--set KEY=VALUE …]
npm run headless -- nightly FOLDER [--digest OUT.md] [--as-of YYYY-MM-DD] [--locale LANGUAGE] [--set KEY=VALUE …]`;

export const FOLDER_OPTIONS = {
  save: { value: 'OUT.xlsx' },
  digest: { value: 'OUT.md' },
  'as-of': { value: 'YYYY-MM-DD' },
  locale: { value: 'LANGUAGE' },
  set: { value: 'KEY=VALUE', isMany: true },
} as const satisfies Readonly<Record<string, Option>>;

/** Options of one workbook alone, which a folder does not take. */
const ELSEWHERE = Object.fromEntries(
  Object.keys(RUN_OPTIONS)
    .filter((name) => !Object.hasOwn(FOLDER_OPTIONS, name))
    .map((name) => [name, 'is for one workbook, not for a folder: FILE.xlsx --run ACTION']),
);

/** Whether a command line is about a folder: a workbook is never called just `portfolio`. */
export const isFolderCommand = (args: readonly string[]): boolean =>
  FOLDER_COMMANDS.some(
    (command) => command === positionalsOf(args, { ...RUN_OPTIONS, ...FOLDER_OPTIONS })[0],
  );

/** @throws CommandLineError naming what is wrong, before anything is read or written. */
export function readFolderCommandLine(args: readonly string[]): FolderRequest {
  return withUsage(FOLDER_USAGE, () => {
    const typed = readOptions(args, FOLDER_OPTIONS, ELSEWHERE);
    const [name, folder, ...more] = typed.positionals;
    const command = FOLDER_COMMANDS.find((one) => one === name);
    // An empty name would stand for the folder the command is called in: that of a variable that is not set.
    if (!command || folder === undefined || folder === '')
      throw new CommandLineError(folder === '' ? 'The name of the FOLDER is empty.' : 'Give one FOLDER.');
    if (more.length > 0)
      throw new CommandLineError(
        `One FOLDER only, and there are ${1 + more.length}: ${named([folder, ...more])}. ${QUOTES}`,
      );
    const mistaken = addressMistake(folder, 'FOLDER');
    if (mistaken !== null) throw new CommandLineError(mistaken);
    const [save, digest] = [typed.one('save'), typed.one('digest')];
    if (command === 'portfolio') {
      if (digest !== undefined) throw new CommandLineError('--digest goes with nightly.');
      if (save === undefined) throw new CommandLineError('portfolio wants --save OUT.xlsx.');
    } else if (save !== undefined)
      throw new CommandLineError('nightly saves each workbook in its place; no --save.');
    return {
      command,
      folder,
      save: save === undefined ? undefined : checkEnding('--save', save, '.xlsx'),
      digest: digest === undefined ? undefined : checkEnding('--digest', digest, '.md'),
      asOf: typed.one('as-of'),
      locale: typed.one('locale') ?? DEFAULT_LOCALE,
      settings: readSettings(typed.all('set')),
    };
  });
}
