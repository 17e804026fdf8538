import { parseArgs } from 'node:util';

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

/** A mistake on the command line: its message is all the person sees. */
export class CommandLineError extends Error {}

/** The product's first language. */
export const DEFAULT_LOCALE = 'zh-CN';

export const USAGE = `npm run headless -- (--new | FILE.xlsx) --run ACTION [--run ACTION …]
  [--as-of YYYY-MM-DD] [--period YYYY-MM] [--sample] [--drafts] [--locale LANGUAGE] [--set KEY=VALUE …] [--save OUT.xlsx]
  [--from SHEET] [--header-row N] [--table plan|tasks|issues|summary] [--dry-run]
  [--span month|quarter] [--group goal|owner]
  ACTION: ${ACTIONS.join(', ')}
Of a folder of workbooks: npm run headless -- (portfolio FOLDER --save OUT.xlsx | nightly FOLDER [--digest OUT.md])`;

/** Whether the usage is all that is asked for. */
export const asksForHelp = (args: readonly string[]): boolean =>
  args.includes('--help') || args.includes('-h');

/** @throws CommandLineError naming what is wrong, before anything is read or written. */
export function readCommandLine(args: string[]): HeadlessRequest {
  const { values, positionals } = parse(args);
  if (positionals.length > 1)
    throw new CommandLineError(`One file only, got: ${positionals.join(' ')}\n${USAGE}`);
  const file = positionals[0] ?? null;
  if (values.new === (file !== null)) {
    throw new CommandLineError(
      `Give either --new or a FILE.xlsx, not ${file ? 'both' : 'neither'}.\n${USAGE}`,
    );
  }
  const run = values.run ?? [];
  if (run.length === 0) throw new CommandLineError(`Nothing to do: give --run ACTION.\n${USAGE}`);
  const unknown = run.find((action) => !isAction(action));
  if (unknown !== undefined) throw new CommandLineError(`Unknown action: ${unknown}\n${USAGE}`);
  if (values.save !== undefined && !/\.xlsx$/i.test(values.save)) {
    throw new CommandLineError(`--save writes .xlsx files only, not ${values.save}.`);
  }
  return {
    file,
    run: run.filter(isAction),
    asOf: values['as-of'],
    period: values.period,
    sample: values.sample ?? false,
    from: values.from,
    headerRow: readRow(values['header-row']),
    table: values.table,
    span: values.span,
    group: values.group,
    dryRun: values['dry-run'] ?? false,
    drafts: values.drafts ?? false,
    locale: values.locale ?? DEFAULT_LOCALE,
    settings: Object.fromEntries((values.set ?? []).map(readSetting)),
    save: values.save,
  };
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        new: { type: 'boolean', default: false },
        run: { type: 'string', multiple: true },
        'as-of': { type: 'string' },
        period: { type: 'string' },
        sample: { type: 'boolean' },
        from: { type: 'string' },
        'header-row': { type: 'string' },
        table: { type: 'string' },
        span: { type: 'string' },
        group: { type: 'string' },
        'dry-run': { type: 'boolean' },
        drafts: { type: 'boolean' },
        locale: { type: 'string' },
        set: { type: 'string', multiple: true },
        save: { type: 'string' },
      },
    });
    return { values, positionals };
  } catch (error) {
    throw new CommandLineError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

const isAction = (name: string): name is ActionName => ACTIONS.some((action) => action === name);

function readRow(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(text))
    throw new CommandLineError(`--header-row is a row number from 1, not ${text}.`);
  return Number(text);
}

/** `KEY=VALUE` in its two parts. */
export function readSetting(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new CommandLineError(`--set wants KEY=VALUE, got: ${text}`);
  return [text.slice(0, at), text.slice(at + 1)];
}
