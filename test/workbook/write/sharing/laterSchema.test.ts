import { closeMonth } from '../../../../src/usecases/summary/closing/closeMonth';
import { checkPlan } from '../../../../src/usecases/plan/checkPlan';
import { reportOutcome } from '../../../../src/usecases/run/reportOutcome';
import { fillSummary } from '../../../../src/usecases/summary/fillSummary';
import { inspectWorkbook } from '../../../../src/usecases/setup/inspectWorkbook';
import { createTemplates } from '../../../../src/usecases/setup/createTemplates';
import { makeTimeline } from '../../../../src/usecases/timeline/makeTimeline';
import { actOnTasks } from '../../../../src/usecases/today/acts/actOnTasks';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { problemOf } from '../../../../src/workbook/session/workbookError';
import { SCHEMA_NAME } from '../../../../src/workbook/cells/definedNames';
import { day, openSample, options } from '../../../usecases/openSample';

/** SPEC section 11: a workbook that a later Opsbook made is read, and not written by this one. */

const later = options({ asOf: day('2026-06-25') });

async function openLater() {
  const opened = await openSample();
  await Excel.run(async (context) => {
    context.workbook.names.getItem(SCHEMA_NAME).formula = '=2';
    await context.sync();
  });
  return opened;
}

test('a new workbook says that it follows version 1', async () => {
  const { engine } = await openSample();
  expect(engine.toBook().names.find(({ name }) => name === SCHEMA_NAME)).toMatchObject({
    formula: '=1',
    visible: false,
  });
});

test('a workbook of a later version is known as such on opening, before anybody writes in vain', async () => {
  await openSample();
  expect(await inspectWorkbook(later)).not.toHaveProperty('newer');
  await openLater();
  expect(await inspectWorkbook(later)).toMatchObject({ kind: 'ours', newer: 2 });
});

test('of a later version the alerts are seen, nothing is written, and the message says why', async () => {
  const { engine } = await openLater();
  const before = engine.toBook();
  const result = await refreshAlerts(later);
  expect(result.alerts.map(({ id }) => id)).toEqual(['T003']);
  expect(result.notWritten).toEqual({ code: 'workbookNewer', version: 2 });
  expect(result.problems).toContainEqual({ code: 'workbookNewer', version: 2 });
  expect(result.cellsWritten).toBe(0);
  expect(engine.toBook()).toEqual(before);
});

test.each([
  ['filling the summary', () => fillSummary(later)],
  ['closing the month', () => closeMonth({ ...later, overwriteEdited: false })],
  [
    'making the timeline',
    () => makeTimeline({ ...later, timeline: { span: 'month', grouping: 'goal', overwriteEdited: false } }),
  ],
  [
    'knowing of an alert',
    () => actOnTasks(later, { changes: [], register: { kind: 'acknowledge', tasks: ['T003'], known: true } }),
  ],
  ['the outcome of a ribbon button above the tracker', () => reportOutcome('已刷新')],
])('%s writes nothing there and fails: nothing may say that it was done', async (_what, act) => {
  const { engine } = await openLater();
  const before = engine.toBook();
  const outcome = await act().then(
    () => 'done',
    (error: unknown) => problemOf(error),
  );
  expect(outcome).toEqual({ code: 'workbookNewer', version: 2 });
  expect(engine.toBook()).toEqual(before);
});

test('the check of the plan is seen there, with why nothing is written', async () => {
  const { engine } = await openLater();
  const before = engine.toBook();
  const { checked, problems } = await checkPlan(later);
  expect(checked).toBe(3);
  expect(problems).toContainEqual({ code: 'workbookNewer', version: 2 });
  expect(engine.toBook()).toEqual(before);
});

test('a sheet that is missing there is not made', async () => {
  const { engine } = await openLater();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('OpsIssues').worksheet.delete();
    await context.sync();
  });
  const before = engine.toBook();
  await expect(
    createTemplates({ ...later, sample: false, onNameTaken: 'stop' }).catch((error: unknown) => {
      throw problemOf(error);
    }),
  ).rejects.toEqual({ code: 'workbookNewer', version: 2 });
  expect(engine.toBook()).toEqual(before);
});

test('without the name, as earlier versions left it, and with what is no number, everything is written', async () => {
  for (const formula of [null, '="soon"']) {
    await openSample();
    await Excel.run(async (context) => {
      const item = context.workbook.names.getItem(SCHEMA_NAME);
      if (formula === null) item.delete();
      else item.formula = formula;
      await context.sync();
    });
    const { notWritten, cellsWritten } = await refreshAlerts(later);
    expect({ notWritten, wrote: cellsWritten > 0 }).toEqual({ notWritten: null, wrote: true });
  }
});
