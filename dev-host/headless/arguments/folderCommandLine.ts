import { parseArgs } from 'node:util';
import { CommandLineError, DEFAULT_LOCALE, readSetting } from './commandLine';

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

/** Whether a command line is about a folder: a workbook is never called just `portfolio`. */
export const isFolderCommand = (args: readonly string[]): boolean =>
  FOLDER_COMMANDS.some((command) => command === args[0]);

/** @throws CommandLineError naming what is wrong, before anything is read or written. */
export function readFolderCommandLine(args: string[]): FolderRequest {
  const { values, positionals } = parse(args);
  const [name, folder, ...more] = positionals;
  const command = FOLDER_COMMANDS.find((one) => one === name);
  if (!command || folder === undefined || more.length > 0)
    throw new CommandLineError(`Give one FOLDER.\n${FOLDER_USAGE}`);
  const { save, digest, locale = DEFAULT_LOCALE } = values;
  if (command === 'portfolio') {
    if (save === undefined || !/\.xlsx$/i.test(save))
      throw new CommandLineError(`portfolio wants --save OUT.xlsx.\n${FOLDER_USAGE}`);
    if (digest !== undefined) throw new CommandLineError(`--digest goes with nightly.\n${FOLDER_USAGE}`);
  } else {
    if (save !== undefined)
      throw new CommandLineError(`nightly saves each workbook in its place; no --save.\n${FOLDER_USAGE}`);
    if (digest !== undefined && !/\.md$/i.test(digest))
      throw new CommandLineError(`--digest writes .md files only, not ${digest}.`);
  }
  return {
    command,
    folder,
    save,
    digest,
    asOf: values['as-of'],
    locale,
    settings: Object.fromEntries((values.set ?? []).map(readSetting)),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        save: { type: 'string' },
        digest: { type: 'string' },
        'as-of': { type: 'string' },
        locale: { type: 'string' },
        set: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new CommandLineError(`${error instanceof Error ? error.message : String(error)}\n${FOLDER_USAGE}`);
  }
}
