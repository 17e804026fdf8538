import { join } from 'node:path';
import { findSamples } from '../../conformance/findSamples';
import { withoutSlips } from '../../conformance/knownSlips';
import { runSample } from '../../conformance/runSample';
import type { Sample } from '../../conformance/Sample';

const fixtures = join(__dirname, 'fixtures');

async function sample(id: string): Promise<Sample> {
  const found = (await findSamples(fixtures)).find((entry) => entry.id === id);
  if (!found) throw new Error(`No fixture ${id}.`);
  return found;
}

test('samples are those for Excel, with their family and what they need', async () => {
  const found = await findSamples(fixtures);
  expect(found.map(({ id, family }) => `${family}/${id}`)).toEqual([
    'shape/own-shape-other-family',
    'table/own-table-fails',
    'table/own-table-passes',
    'worksheet/own-worksheet-event-handler',
    'worksheet/own-worksheet-later-library',
    'worksheet/own-worksheet-never-ends',
    'worksheet/own-worksheet-unsupported',
    'worksheet/own-worksheet-unwatched',
  ]);
  expect(found[1]).toMatchObject({ requirements: { ExcelApi: '1.4' } });
});

test('the button that sets up comes first, the others as they follow on the page', async () => {
  const result = await runSample(await sample('own-table-passes'));
  expect(result.problems).toEqual([]);
  expect(result.status).toBe('passed');
});

test('each run has a workbook of its own', async () => {
  const passing = await sample('own-table-passes');
  await runSample(passing);
  expect((await runSample(passing)).status).toBe('passed');
});

test('what a sample catches and logs is a failure, with the button it happened at', async () => {
  const result = await runSample(await sample('own-table-fails'));
  expect(result.status).toBe('failed');
  expect(result.problems).toEqual([
    { during: 'look-up', message: expect.stringMatching(/^ItemNotFound: .*TableCollection\.getItem/) },
    { during: 'go-on', message: 'And this too.' },
  ]);
});

test('a missing member is named; a button the page lacks is put in and named', async () => {
  const result = await runSample(await sample('own-worksheet-unsupported'));
  expect(result).toMatchObject({
    status: 'unsupported',
    problems: [
      { during: 'shape', unsupported: 'ShapeCollection.addTextBox' },
      { during: 'not-there', unsupported: 'ShapeCollection.addTextBox' },
    ],
    notes: ['the published page has no #not-there, which the run put in'],
  });
});

test('a sample of a later requirement set than offered is not held to it', async () => {
  const result = await runSample(await sample('own-worksheet-later-library'));
  expect(result).toMatchObject({ status: 'unsupported', problems: [{ unsupported: 'ExcelApi 9.1' }] });
});

test('a handler of an event that throws is heard of; events are named as samples name them', async () => {
  const result = await runSample(await sample('own-worksheet-event-handler'));
  expect(result).toMatchObject({
    status: 'failed',
    problems: [
      { during: 'write', message: expect.stringContaining('TableCollection.getItem') },
      { during: 'click', unsupported: 'WorksheetCollection.onSingleClicked' },
    ],
  });
});

test('a sample without anything to press has not passed', async () => {
  const idle = { ...(await sample('own-table-passes')), script: 'const nothing = 1;' };
  expect((await runSample(idle)).problems).toEqual([
    { during: 'script', message: 'There is no button to press.' },
  ]);
});

test('a slip a sample is known for does not count, but it must happen', () => {
  const slip = { sample: 'a', during: 'press', message: /^Oops/, why: 'it is so' };
  const oops = { during: 'press', message: 'Oops, it happened.' };
  const other = { during: 'else', message: 'Oops, it happened.' };
  expect(withoutSlips('a', [oops, other], [slip])).toEqual({
    problems: [other],
    notes: ['its own slip, in Excel too: it is so'],
  });
  expect(withoutSlips('b', [oops], [slip])).toEqual({ problems: [oops], notes: [] });
  expect(withoutSlips('a', [], [slip])).toEqual({
    problems: [{ during: 'press', message: 'It no longer slips as it did: it is so.' }],
    notes: [],
  });
});
