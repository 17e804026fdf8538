import { join } from 'node:path';
import { findSamples } from '../../../dev-host/conformance/findSamples';
import { runSample } from '../../../dev-host/conformance/runSample';
import type { Sample } from '../../../dev-host/conformance/Sample';

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

test('a missing member is named; a button the page lacks is put in and told', async () => {
  const result = await runSample(await sample('own-worksheet-unsupported'));
  expect(result).toMatchObject({
    status: 'unsupported',
    problems: [
      { during: 'shape', unsupported: 'Worksheet.shapes' },
      { during: 'not-there', unsupported: 'Worksheet.shapes' },
    ],
    missingButtons: ['not-there'],
  });
});

test('a sample of a later requirement set than offered is not held to it', async () => {
  const result = await runSample(await sample('own-worksheet-later-library'));
  expect(result).toMatchObject({ status: 'unsupported', problems: [{ unsupported: 'ExcelApi 9.1' }] });
});
