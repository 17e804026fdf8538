import { rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { close, isPortTaken, listen, serveSite } from '../../../dev-host/site';
import { buildContractPage } from './buildContractPage';

/** As manifest.xml has it. */
const PORT = 3200;
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const instructions = `The contract page is at https://localhost:${PORT}/ until Ctrl+C.

Windows, Mac  npx office-addin-dev-settings sideload test/contract/page/manifest.xml desktop
Web           Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in: test/contract/page/manifest.xml
Then          open a new blank workbook, choose Home > Contract, and Run.
At the end    paste the result into test/contract/results/PLATFORM-VERSION.json; write what it calls a surprise
              into test/contract/knownDifferences.ts with its reason, or mend the case.
Take it out   npx office-addin-dev-settings unregister test/contract/page/manifest.xml
`;

async function main(): Promise<void> {
  // Excel wants a certificate the system trusts: this asks to trust that of the add-in tool chain.
  const { cert, key } = await getHttpsServerOptions();
  const server = createServer({ cert, key });
  const folder = await buildContractPage(OFFICE_JS);
  const headers = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  server.on('request', serveSite({ headers, answers: {}, folders: [['/', folder]] }));
  await listen(server, PORT);
  process.stdout.write(instructions);
  const stop = () => {
    void close(server).then(() => {
      rmSync(folder, { recursive: true, force: true });
      process.exit(0);
    });
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  const text = isPortTaken(error)
    ? `Port ${PORT} is in use. manifest.xml names it, so stop what uses it.`
    : ((error as Error).stack ?? String(error));
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
