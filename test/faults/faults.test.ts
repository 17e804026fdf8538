import { readFileSync } from 'node:fs';
import { Stage } from '../simulation/Stage';
import { FAULTS } from './Fault';
import { FAULTED_ACTIONS } from './faultedActions';
import { isFalse, requestRows, rowsByAction } from './faultPage';
import { FAULT_PAGE } from './faultPageFile';
import { faultedRequests } from './FaultRun';

/** A press that writes texts of a check in one request. */
const SAMPLE = 'checkPlan';

const page = rowsByAction(readFileSync(FAULT_PAGE, 'utf8'));

test(`${SAMPLE}: docs/faults.md says what comes of every fault; \`npm run faults\` writes it`, async () => {
  const action = FAULTED_ACTIONS[SAMPLE];
  if (!action) throw new Error(SAMPLE);
  const stage = await Stage.open('team');
  const requests = await faultedRequests(stage, action);
  stage.close();
  const outcomes = requests.flatMap((request) => [...request.outcomes.values()]);
  expect(outcomes.filter(isFalse)).toEqual([]);
  expect(page.get(SAMPLE)).toEqual(requestRows(SAMPLE, requests));
}, 120_000);

test('the page speaks of every action that writes, of no word that is not so, and of nothing that doing it again does not mend', () => {
  expect([...page.keys()].sort()).toEqual(Object.keys(FAULTED_ACTIONS).sort());
  const wrong = [...page].flatMap(([name, rows]) =>
    rows.flatMap((row) => {
      const cells = row.split(' | ').slice(2);
      return FAULTS.flatMap((fault, at) =>
        /false|not mended/.test(cells[at] ?? '') ? [`${name}: ${fault.name}`] : [],
      );
    }),
  );
  expect(wrong).toEqual([]);
});
