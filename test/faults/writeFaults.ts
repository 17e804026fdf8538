import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { Stage } from '../simulation/Stage';
import { FAULTED_ACTIONS } from './faultedActions';
import { faultPage, requestRows, rowsByAction } from './faultPage';
import { FAULT_PAGE } from './faultPageFile';
import { faultedRequests } from './FaultRun';

// `npm run faults [-- ACTION…]`: lets every fault befall every request of actions, and writes docs/faults.md. Minutes each.
const wanted = process.argv.slice(2);

void (async () => {
  for (const [name, action] of Object.entries(FAULTED_ACTIONS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const stage = await Stage.open('team');
    const rows = requestRows(name, await faultedRequests(stage, action));
    stage.close();
    await addToPage(name, rows);
    process.stdout.write(`${rows.join('\n')}\n`);
  }
})();

/** One action at a time, so that what is known is kept. */
async function addToPage(name: string, rows: readonly string[]): Promise<void> {
  const there = existsSync(FAULT_PAGE) ? rowsByAction(readFileSync(FAULT_PAGE, 'utf8')) : new Map();
  const all = new Map<string, readonly string[]>(
    Object.keys(FAULTED_ACTIONS).flatMap((one) => {
      const own = one === name ? rows : there.get(one);
      return own ? [[one, own] as const] : [];
    }),
  );
  const config = await resolveConfig(FAULT_PAGE);
  writeFileSync(FAULT_PAGE, await format(faultPage(all), { ...config, parser: 'markdown' }));
}
