import { shownPath } from '../faults/shownPath';
import { addressMistake } from './addressMistake';
import { CommandLineError } from './CommandLineError';
import { nearestName } from './nearestName';
import { positionalsOf, readOptions, type Option } from './readOptions';

export const ACTIONS = [
  'create-templates',
  'adopt',
  'convert-dates',
  'check-rules',
  'restore-rules',
  'update-look',
  'refresh-alerts',
  'check-plan',
  'check-issues',
  'generate-tasks',
  'fill-summary',
  'export-summary',
  'make-timeline',
  'make-matrix',
  'close-month',
  'export-quarter',
] as const;
export type ActionName = (typeof ACTIONS)[number];

export interface HeadlessRequest {
  /** null = start from a new, empty workbook. */
  file: string | null;
  run: ActionName[];
  /** `YYYY-MM-DD`; checked by the add-in. */
  asOf?: string | undefined;
  /** `YYYY-MM`; checked by the add-in. */
  period?: string | undefined;
  sample: boolean;
  /** Sheet to take over. */
  from?: string | undefined;
  /** The row of its header, counted from 1. */
  headerRow?: number | undefined;
  /** Which table it becomes; checked by the add-in. */
  table?: string | undefined;
  /** What a timeline shows, and what its tasks stand together by; checked by the add-in. */
  span?: string | undefined;
  group?: string | undefined;
  dryRun: boolean;
  /** Accept every draft that fill-summary proposes. */
  drafts: boolean;
  /** A language's tag; checked against the add-in's own. */
  locale: string;
  settings: Record<string, string>;
  save?: string | undefined;
}

/** The product's first language. */
export const DEFAULT_LOCALE = 'zh-CN';

export const USAGE = `npm run headless -- (--new | FILE.xlsx) --run ACTION [--run ACTION …]
  [--as-of YYYY-MM-DD] [--period YYYY-MM] [--sample] [--drafts] [--locale LANGUAGE] [--set KEY=VALUE …] [--save OUT.xlsx]
  [--from SHEET] [--header-row N] [--table plan|tasks|issues|summary] [--dry-run]
  [--span month|quarter] [--group goal|owner]
  ACTION: ${ACTIONS.join(', ')}
  FILE.xlsx itself is not changed. --save writes the workbook as the last action leaves it: into OUT.xlsx, in place of a
  file that is there, which may be FILE.xlsx. Without --save nothing is kept, and what was found out is printed.
Of a folder of workbooks: npm run headless -- (portfolio FOLDER --save OUT.xlsx | nightly FOLDER [--digest OUT.md])`;

/** Whether the usage is all that is asked for. */
export const asksForHelp = (args: readonly string[]): boolean =>
  args.includes('--help') || args.includes('-h');

/** Of a run on one workbook. */
export const RUN_OPTIONS = {
  new: { value: null },
  run: { value: 'ACTION', isMany: true },
  'as-of': { value: 'YYYY-MM-DD' },
  period: { value: 'YYYY-MM' },
  sample: { value: null },
  from: { value: 'SHEET' },
  'header-row': { value: 'N' },
  table: { value: 'plan|tasks|issues|summary' },
  span: { value: 'month|quarter' },
  group: { value: 'goal|owner' },
  'dry-run': { value: null },
  drafts: { value: null },
  locale: { value: 'LANGUAGE' },
  set: { value: 'KEY=VALUE', isMany: true },
  save: { value: 'OUT.xlsx' },
} as const satisfies Readonly<Record<string, Option>>;

/**
 * @param commands names that may have been meant by a word that is no file
 * @throws CommandLineError naming what is wrong, before anything is read or written
 */
export function readCommandLine(args: readonly string[], commands: readonly string[]): HeadlessRequest {
  const [word = ''] = positionalsOf(args, RUN_OPTIONS);
  const meant = word.includes('.') ? null : nearestName(word, commands);
  if (meant !== null) throw wrong(`There is no command ${word}. Is it ${meant}?`);
  const typed = withUsage(USAGE, () =>
    readOptions(args, RUN_OPTIONS, { digest: 'goes with nightly: nightly FOLDER --digest OUT.md' }),
  );
  const [file, ...more] = typed.positionals;
  if (more.length > 0)
    throw wrong(
      `One file only, and there are ${1 + more.length}: ${named([file ?? '', ...more])}. ${QUOTES}`,
    );
  if (file === '') throw wrong('The name of the file is empty.');
  const mistaken = addressMistake(file ?? '', 'FILE.xlsx');
  if (mistaken !== null) throw wrong(mistaken);
  if (typed.has('new') === (file !== undefined))
    throw wrong(`Give either --new or a FILE.xlsx, not ${file === undefined ? 'neither' : 'both'}.`);
  const run = typed.all('run');
  if (run.length === 0) throw wrong('Nothing to do: give --run ACTION.');
  const unknown = run.find((action) => !isAction(action));
  if (unknown !== undefined) {
    const nearest = nearestName(unknown, ACTIONS);
    throw wrong(`Unknown action: ${unknown}.${nearest === null ? '' : ` Is it ${nearest}?`}`);
  }
  const save = typed.one('save');
  return {
    file: file ?? null,
    run: run.filter(isAction),
    asOf: typed.one('as-of'),
    period: typed.one('period'),
    sample: typed.has('sample'),
    from: typed.one('from'),
    headerRow: readRow(typed.one('header-row')),
    table: typed.one('table'),
    span: typed.one('span'),
    group: typed.one('group'),
    dryRun: typed.has('dry-run'),
    drafts: typed.has('drafts'),
    locale: typed.one('locale') ?? DEFAULT_LOCALE,
    settings: readSettings(typed.all('set')),
    save: save === undefined ? undefined : checkEnding('--save', save, '.xlsx'),
  };
}

/** What a name of several words looks like once the command line was taken apart at its spaces. */
export const QUOTES = 'Put quotes round a name with spaces.';

export const named = (texts: readonly string[]): string =>
  texts.map((text) => `“${shownPath(text)}”`).join(', ');

const wrong = (message: string) => new CommandLineError(`${message}\n${USAGE}`);

/** Adds how the command is called to what is wrong with how it was called. */
export function withUsage<Result>(usage: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof CommandLineError) throw new CommandLineError(`${error.message}\n${usage}`);
    throw error;
  }
}

/** @throws CommandLineError where a file that is written would have another ending or no name before it, or lie elsewhere */
export function checkEnding(option: string, name: string, ending: string): string {
  const mistaken = addressMistake(name, option);
  if (mistaken !== null) throw new CommandLineError(mistaken);
  const isRight = name.toLowerCase().endsWith(ending) && /[^/\\]$/.test(name.slice(0, -ending.length));
  if (isRight) return name;
  throw new CommandLineError(
    `${option} writes ${ending} files only: the name has to end in ${ending}, not be “${shownPath(name)}”.`,
  );
}

const isAction = (name: string): name is ActionName => ACTIONS.some((action) => action === name);

function readRow(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(text))
    throw new CommandLineError(`--header-row is a row number from 1, not ${text}.`);
  return Number(text);
}

/** Each `KEY=VALUE` in its two parts. @throws CommandLineError where one has no key, or a key stands twice */
export function readSettings(texts: readonly string[]): Record<string, string> {
  const settings = new Map<string, string>();
  for (const text of texts) {
    const at = text.indexOf('=');
    if (at < 1) throw new CommandLineError(`--set wants KEY=VALUE, got: ${text}`);
    const key = text.slice(0, at);
    if (settings.has(key)) throw new CommandLineError(`--set ${key} is there twice. Give it once.`);
    settings.set(key, text.slice(at + 1));
  }
  return Object.fromEntries(settings);
}
