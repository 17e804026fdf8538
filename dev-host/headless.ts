import { headlessCommand } from './headless/headlessCommand';

/** Waits until it is out: `process.exit` would cut a long answer short on a pipe. */
const print = (stream: NodeJS.WriteStream) => (text: string) =>
  new Promise<void>((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));

// npm runs scripts in the project's folder; a person means the folder they called it from.
void headlessCommand(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd(), {
  out: print(process.stdout),
  err: print(process.stderr),
}).then((code) => process.exit(code));
