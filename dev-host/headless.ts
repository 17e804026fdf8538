import { EXIT } from './headless/arguments/exitCodes';
import { takenByNpm } from './headless/arguments/takenByNpm';
import { headlessCommand } from './headless/headlessCommand';

/**
 * Waits until it is out: `process.exit` would cut a long answer short on a pipe. Where whoever read the pipe has gone, as
 * `head` does, the work goes on: workbooks are not left half done for want of a listener.
 */
function print(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  // The callback gets each failure as well; without a listener it would end the process, and the lock would stay.
  stream.on('error', () => undefined);
  return (text) =>
    new Promise((resolve, reject) =>
      stream.write(text, (error) =>
        error && (error as NodeJS.ErrnoException).code !== 'EPIPE' ? reject(error) : resolve(),
      ),
    );
}

const output = { out: print(process.stdout), err: print(process.stderr) };

async function main(): Promise<number> {
  const taken = takenByNpm(process.env);
  if (taken !== null) {
    await output.err(`${taken}\n`);
    return EXIT.badInput;
  }
  // npm runs scripts in the project's folder; a person means the folder they called it from.
  return headlessCommand(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd(), output);
}

void main().then((code) => process.exit(code));
