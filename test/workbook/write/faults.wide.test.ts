import { languageOf } from '../../../src/words/vocabulary/languages';
import { describeProblem } from '../../../src/words/describe/describeProblem';
import { type DocumentedError, documentedErrors } from '../../../dev-host/index';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { fillSummary } from '../../../src/usecases/summary/fillSummary';
import { problemOf, WorkbookError } from '../../../src/workbook/session/workbookError';
import { day, openSample, options } from '../../usecases/openSample';
import { humanCells, trackerRows } from '../../usecases/trackerCells';

/** SPEC section 9: each gives a message in the user's language and leaves the workbook as it was or safe to repeat. */

const later = options({ asOf: day('2026-06-24') });
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

/** Excel is busy: it is asked again, from a fresh look, which is safe whatever it did the first time. */
const BUSY: readonly string[] = ['ServiceNotAvailable', 'ActivityLimitReached', 'RequestAborted', 'Conflict'];

// Reading tries again in blocks when the answer is too long: see the last test.
const told = documentedErrors.filter(
  (code) => code !== 'ResponsePayloadSizeLimitExceeded' && !BUSY.includes(code),
);

/** While writing these say that the workbook has another shape now: the refresh looks again and tries once more. */
const looksAgain: readonly string[] = [
  'InvalidArgument',
  'ItemNotFound',
  'InvalidReference',
  'ItemAlreadyExists',
  'InvalidObjectPath',
];

test.each(BUSY.flatMap((code) => [1, 2].map((from) => [code, from] as const)))(
  '%s once, at batch %i: asked again, and done when the refresh returns',
  async (code, from) => {
    const { client, host } = await openSample();
    const failing = host.script.failBatch(code as DocumentedError, { client, from, effect: 'done' });
    expect((await refreshAlerts(later)).problems).toEqual([]);
    expect(failing.happened).toBe(1);
    expect((await refreshAlerts(later)).cellsWritten).toBe(0);
  },
);

test.each(looksAgain)(
  '%s while writing: looked at again, and right when the refresh returns',
  async (code) => {
    const { client, host } = await openSample();
    const failing = host.script.failBatch(code as DocumentedError, { client, from: 2 });
    expect((await refreshAlerts(later)).problems).toEqual([]);
    expect(failing.happened).toBe(1);
    expect((await refreshAlerts(later)).cellsWritten).toBe(0);
  },
);

test.each([
  { at: 1, step: 'reading', codes: told },
  { at: 2, step: 'writing', codes: told.filter((code) => !looksAgain.includes(code)) },
])(
  'any documented error while $step is reported, changes nothing and can be repeated',
  async ({ at, codes }) => {
    const { engine, client, host } = await openSample();
    const before = { human: humanCells(engine), rows: trackerRows(engine) };
    const untold: DocumentedError[] = [];
    for (const code of codes) {
      const failing = host.script.failBatch(code, { client, from: at });
      const error = await failureOf(refreshAlerts(later));
      expect(failing.happened).toBe(1);
      const { text, action } = describeProblem(languageOf('zh-CN'), problemOf(error));
      if (!(error instanceof WorkbookError) || text === '' || action === '') untold.push(code);
    }
    expect(untold).toEqual([]);
    expect({ human: humanCells(engine), rows: trackerRows(engine) }).toEqual(before);
    expect((await refreshAlerts(later)).cellsWritten).toBeGreaterThan(0);
    expect((await refreshAlerts(later)).cellsWritten).toBe(0);
    expect(humanCells(engine)).toEqual(before.human);
  },
);

test('a refusal that no guard has made is not said to be others’ doing', async () => {
  const { client, host } = await openSample();
  // Each of the three writes; reads are answered.
  for (const from of [2, 4, 6]) host.script.failBatch('InvalidArgument', { client, from });
  const error = await failureOf(refreshAlerts(later));
  expect(problemOf(error)).toMatchObject({ code: 'contentRefused' });
});

test.each(['GeneralException', 'InvalidArgument'] as const)(
  '%s at half of each write: nobody says that nothing was written, and done again it is complete',
  async (code) => {
    const { client, host } = await openSample();
    for (const from of [2, 4, 6]) host.script.failBatch(code, { client, from, effect: 'half' });
    expect(problemOf(await failureOf(refreshAlerts(later)))).toMatchObject({ code: 'partlyWritten' });
    host.script.clear();
    expect((await refreshAlerts(later)).notWritten).toBeNull();
    expect((await refreshAlerts(later)).cellsWritten).toBe(0);
  },
);

test('busy after an answer that was lost: what the first try wrote is not denied', async () => {
  const { client, host } = await openSample();
  host.script.failBatch('RequestAborted', { client, from: 2, times: 10, effect: 'done' });
  expect(problemOf(await failureOf(refreshAlerts(later)))).toMatchObject({ code: 'maybeWritten' });
});

test('a column made again, and Excel busy from then on: it is said that a part was written', async () => {
  const { client, host } = await openSample();
  await refreshAlerts(later);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('OpsTasks').columns.getItem('预警').delete();
    await context.sync();
  });
  host.script.failBatch('ServiceNotAvailable', { client, from: 3, times: 10 });
  expect(problemOf(await failureOf(refreshAlerts(later)))).toMatchObject({ code: 'partlyWritten' });
});

test('an answer that is lost, and no look possible any more: nobody says that nothing was written', async () => {
  const { client, host } = await openSample();
  host.script.failBatch('ConnectionFailure', { client, from: 2, times: 2, effect: 'done' });
  expect(problemOf(await failureOf(refreshAlerts(later)))).toMatchObject({ code: 'maybeWritten' });
  expect((await refreshAlerts(later)).cellsWritten).toBe(0);
});

test('an answer lost after the writing was done: repeating writes nothing twice', async () => {
  const { engine, client, host } = await openSample();
  const human = humanCells(engine);
  host.script.failBatch('RequestAborted', { client, from: 2, effect: 'done' });
  // Excel said it was busy, so the refresh has looked again: all of it is there.
  expect((await refreshAlerts(later)).notWritten).toBeNull();
  expect((await refreshAlerts(later)).cellsWritten).toBe(0);
  expect(humanCells(engine)).toEqual(human);
});

test('an answer too long to send is read in blocks instead', async () => {
  const { client, host } = await openSample();
  host.script.failBatch('ResponsePayloadSizeLimitExceeded', { client, effect: 'done' });
  expect((await refreshAlerts(later)).rows).toHaveLength(3);
});

const meanings: [DocumentedError, string][] = [
  ['InvalidOperationInCellEditMode', 'cellEditMode'],
  ['AccessDenied', 'sheetProtected'],
  ['FilteredRangeConflict', 'tableFiltered'],
  ['ServiceNotAvailable', 'excelBusy'],
  ['ActivityLimitReached', 'excelBusy'],
  ['RequestAborted', 'excelBusy'],
  ['Conflict', 'excelBusy'],
  ['RequestPayloadSizeLimitExceeded', 'payloadTooLarge'],
  ['MemoryLimitReached', 'payloadTooLarge'],
  ['ItemNotFound', 'objectGone'],
  ['InvalidReference', 'objectGone'],
  ['InvalidRequestContext', 'connectionLost'],
  ['MergedRangeConflict', 'mergedCells'],
  ['InsertDeleteConflict', 'noRoom'],
  ['NonBlankCellOffSheet', 'noRoom'],
  ['PivotTableRangeConflict', 'pivotTable'],
  ['InactiveWorkbook', 'notInFront'],
  ['InvalidArgument', 'contentRefused'],
  // At the first request, which reads.
  ['GeneralException', 'excelRefusedAll'],
];
test('a code becomes the problem a person can act on', async () => {
  const { client, host } = await openSample();
  const became: [DocumentedError, string][] = [];
  for (const [code] of meanings) {
    host.script.failBatch(code, { client, times: BUSY.includes(code) ? 3 : 1 });
    became.push([code, problemOf(await failureOf(refreshAlerts(later))).code]);
  }
  expect(became).toEqual(meanings);
});

// The two codes the library itself gives.
test.each(['InvalidOrTimedOutSession', 'ConnectionFailure'] as const)(
  '%s is a lost connection',
  async (code) => {
    const { client, host } = await openSample();
    host.script.failBatch(code, { client });
    expect(problemOf(await failureOf(refreshAlerts(later))).code).toBe('connectionLost');
  },
);

test('a header row that somebody has switched off is what the message says', async () => {
  await openSample();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('OpsTasks').showHeaders = false;
    await context.sync();
  });
  expect(problemOf(await failureOf(refreshAlerts(later))).code).toBe('headerRowHidden');
});

test('a table without filter buttons, and one without rows, are refreshed like others', async () => {
  await openSample();
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.getItem('OpsTasks').showFilterButton = false;
    tables.getItem('OpsPlan').getDataBodyRange().delete('Up');
    await context.sync();
  });
  expect((await refreshAlerts(later)).problems).toEqual([]);
  expect((await refreshAlerts(later)).cellsWritten).toBe(0);
});

test('another workbook in front, where a name cannot be added: it is not said that colleagues changed rows', async () => {
  const { host } = await openSample();
  host.window.isInFront = false;
  const problem = problemOf(await failureOf(fillSummary(options())));
  expect(problem.code).toBe('partlyWritten');
  host.window.isInFront = true;
  expect((await fillSummary(options())).problems).toEqual([]);
  expect((await fillSummary(options())).cellsWritten).toBe(0);
});
