import { parseDemoArguments, UsageError } from './server/start/demoArguments';
import { openBrowser } from './server/start/openBrowser';
import { startDev } from './server/start/startDev';

const DEFAULT_PORT = 3100;

/** `npm run dev`: the demo's page, whose pane follows the add-in's code as it is changed. */
async function main(): Promise<void> {
  const args = parseDemoArguments(process.argv.slice(2));
  if (args.help || args.file !== undefined) throw new UsageError('npm run dev -- [--port N] [--no-open]');
  const dev = await startDev(args.port ?? DEFAULT_PORT, (text) => void process.stderr.write(`${text}\n`));
  process.stdout.write(`Opsbook: ${dev.address}\n`);
  if (args.open) openBrowser(dev.address);
  const stop = () => void dev.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await dev.ready;
  process.stderr.write(`Ready after ${process.uptime().toFixed(1)} s. Changes under src show at once.\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof UsageError ? error.message : (error as Error).stack}\n`);
  process.exit(1);
});
