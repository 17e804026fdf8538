import { parseArgs } from 'node:util';

export interface DemoArguments {
  /** An .xlsx to open instead of an empty workbook. */
  file?: string;
  /** Another add-in's manifest.xml. */
  manifest?: string;
  /** Where its files are: a folder, or the address of a server that is running. */
  addin?: string;
  port?: number;
  open: boolean;
  help: boolean;
}

export const demoUsage = `Usage: npm run demo -- [FILE.xlsx] [--manifest FILE [--addin FOLDER|URL]] [--port N] [--no-open]

  FILE.xlsx   open this workbook (it is read once and never written)
  --manifest FILE   show another add-in than Opsbook
  --addin FOLDER|URL   where that add-in's files are: a folder (that of the manifest when left out), or a server that is
              running, such as https://localhost:3000
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
  if (values.addin !== undefined && values.manifest === undefined)
    throw new UsageError('--addin says where the files of an add-in are; --manifest says which add-in.');
  return {
    ...(file === undefined ? {} : { file }),
    ...(values.manifest === undefined ? {} : { manifest: values.manifest }),
    ...(values.addin === undefined ? {} : { addin: values.addin }),
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
        manifest: { type: 'string' },
        addin: { type: 'string' },
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
