import { parseArgs } from 'node:util';

export interface DemoArguments {
  /** An .xlsx to open instead of an empty workbook. */
  file?: string;
  port?: number;
  open: boolean;
  help: boolean;
}

export const demoUsage = `Usage: npm run demo -- [FILE.xlsx] [--port N] [--no-open]

  FILE.xlsx   open this workbook (it is read once and never written)
  --port N    serve the page on port N and the add-in on N+1 (default 3100, or free ports)
  --no-open   do not open the browser`;

/** Something the person who called the command can put right; its message says how. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** @throws UsageError for an unknown option, a second file or a port outside 1…65534 */
export function parseDemoArguments(args: string[]): DemoArguments {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`One workbook at a time: ${positionals.join(', ')}`);
  return {
    ...(file === undefined ? {} : { file }),
    ...(values.port === undefined ? {} : { port: portNumber(values.port) }),
    open: !values['no-open'],
    help: values.help ?? false,
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65534) {
    throw new UsageError(`--port wants a number from 1 to 65534, not “${text}”.`);
  }
  return port;
}
