const tsx = require('tsx/cjs/api');

/** jest-worker's message that there is nothing more to do. */
const END = 2;

let started;

/** The browser and the demo's server of this process, started for the first test file that asks. */
async function workerSite() {
  started ??= start();
  const site = await started;
  if (site.browser.isConnected()) return site;
  // A test has crashed it: the next one gets another.
  await close();
  return workerSite();
}

function start() {
  const { startDemoSite } = tsx.require('../../dev-host/testing/startDemoSite.ts', __filename);
  if (process.send) process.on('message', endWithBrowser);
  return startDemoSite();
}

/**
 * A worker that does not end at once is killed, with a warning. Playwright ends the browser as the process goes; a
 * polite goodbye to it can take longer than jest waits.
 */
function endWithBrowser([kind]) {
  if (kind === END) setImmediate(() => process.exit());
}

async function close() {
  const site = await started?.catch(() => undefined);
  started = undefined;
  await site?.leave();
}

module.exports = { workerSite, close };
