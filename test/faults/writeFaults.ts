import { writeFileSync } from 'node:fs';
import { Stage } from '../simulation/Stage';
import { FAULTED_ACTIONS } from './faultedActions';
import { faultPage } from './faultPage';
import { FAULT_PAGE } from './faultPageFile';
import { faultedRequests, type FaultedRequest } from './FaultRun';

// `npm run faults`: lets every fault befall every request of every action, and writes docs/faults.md. Takes minutes.
void (async () => {
  const all = new Map<string, FaultedRequest[]>();
  for (const [name, action] of Object.entries(FAULTED_ACTIONS)) {
    const stage = await Stage.open('team');
    const requests = await faultedRequests(stage, action);
    stage.close();
    all.set(name, requests);
    process.stdout.write(`${name}: ${requests.length} requests\n`);
  }
  writeFileSync(FAULT_PAGE, faultPage(all));
})();
