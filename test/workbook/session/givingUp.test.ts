import { withExcel } from '../../../src/workbook/session/excelSession';
import { problemOf } from '../../../src/workbook/session/workbookError';

/** A batch that Excel never answers, or answers when nobody waits any more (office-js #6150). */

interface Answers {
  sync: () => Promise<void>;
}

/** An Excel whose syncs end when they are told to. */
function host() {
  const pending: (() => void)[] = [];
  const context: Answers = { sync: () => new Promise<void>((resolve) => pending.push(resolve)) };
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported: () => false } } },
    Excel: { run: (work: (context: Answers) => Promise<unknown>) => work(context) },
  });
  return { answer: () => pending.shift()?.(), sent: () => pending.length };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('ends when the person stops and nothing was written, and a late answer leads to no further request', async () => {
  const { answer, sent } = host();
  const { signal, abort } = stoppable();
  const work = withExcel({ sheet: '表', signal }, async (context) => {
    await context.sync();
    await context.sync();
  }).catch(problemOf);
  abort();
  await jest.advanceTimersByTimeAsync(5000);
  expect(await work).toEqual({ code: 'stopped', rows: 0 });
  answer();
  await jest.advanceTimersByTimeAsync(0);
  expect(sent()).toBe(0);
});

it('does not know what was written once a request that writes was sent, and settles it when the answer comes', async () => {
  const { answer, sent } = host();
  const { signal, abort } = stoppable();
  const work = withExcel({ sheet: '表', signal, hasSent: () => true }, async (context) => {
    await context.sync();
    await context.sync();
  }).catch(problemOf);
  abort();
  await jest.advanceTimersByTimeAsync(5000);
  expect(await work).toEqual({ code: 'maybeWritten', sheet: '表' });
  answer();
  await jest.advanceTimersByTimeAsync(0);
  expect(sent()).toBe(1);
});

it('is done when the answer comes shortly after the person has stopped', async () => {
  const { answer } = host();
  const { signal, abort } = stoppable();
  const work = withExcel({ sheet: '表', signal }, async (context) => {
    await context.sync();
    return 'done';
  });
  abort();
  await jest.advanceTimersByTimeAsync(1000);
  answer();
  expect(await work).toBe('done');
});

function stoppable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
