import { documentedErrors } from '../../dispatcher/faults/documentedErrors';
import type { OpenWorkbook } from '../../node/openWorkbook';
import { codeOf, eventsDelivered, openEmptyWorkbook } from '../objects/openEmptyWorkbook';

const write = (excel: typeof Excel, value: string) =>
  excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[value]];
    await context.sync();
  });
const a1 = ({ engine }: OpenWorkbook) =>
  engine.read(engine.activeSheet(), { row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0]?.value ??
  null;

test('the list holds every code that the library names', () => {
  const { Excel, OfficeExtension } = openEmptyWorkbook();
  const listed = new Set<string>(documentedErrors);
  expect(Object.values(Excel.ErrorCodes).filter((code) => !listed.has(code))).toEqual([]);
  const { activityLimitReached, invalidRequestContext, invalidObjectPath, connectionFailure } =
    OfficeExtension.ErrorCodes;
  const lost = [activityLimitReached, invalidRequestContext, invalidObjectPath, connectionFailure];
  expect(lost.filter((code) => !listed.has(code))).toEqual([]);
});

test('any documented code reaches the add-in as it is, and the workbook stays as it was', async () => {
  const workbook = openEmptyWorkbook();
  const codes: string[] = [];
  for (const code of documentedErrors) {
    workbook.host.script.failBatch(code);
    codes.push(await codeOf(write(workbook.Excel, code)));
  }
  expect(codes).toEqual([...documentedErrors]);
  expect(a1(workbook)).toBeNull();
  await write(workbook.Excel, 'works again');
  expect(a1(workbook)).toBe('works again');
});

test('a batch can fail although its work was done', async () => {
  const workbook = openEmptyWorkbook();
  workbook.host.script.failBatch('RequestAborted', { effect: 'done' });
  expect(await codeOf(write(workbook.Excel, 'done'))).toBe('RequestAborted');
  expect(a1(workbook)).toBe('done');
});

test('n times, then no more; from the second batch on; one end for each batch', async () => {
  const { Excel, host } = openEmptyWorkbook();
  const busy = host.script.failBatch('ServiceNotAvailable', { from: 2, times: 2 });
  host.script.failBatch('AccessDenied', { from: 3 });
  const codes: string[] = [];
  for (let run = 0; run < 5; run++) codes.push(await codeOf(write(Excel, String(run))));
  expect(codes).toEqual([
    'no error',
    'ServiceNotAvailable',
    'ServiceNotAvailable',
    'AccessDenied',
    'no error',
  ]);
  expect(busy.happened).toBe(2);
  await busy.over;
});

test('until cancelled; clear takes back what has not happened', async () => {
  const { Excel, host } = openEmptyWorkbook();
  const lasting = host.script.failBatch('Conflict', { times: Infinity });
  expect([await codeOf(write(Excel, 'a')), await codeOf(write(Excel, 'b'))]).toEqual([
    'Conflict',
    'Conflict',
  ]);
  lasting.cancel();
  await lasting.over;
  expect(await codeOf(write(Excel, 'c'))).toBe('no error');
  host.script.failBatch('Conflict');
  host.script.clear();
  expect(await codeOf(write(Excel, 'd'))).toBe('no error');
});

test('for one client or one person only', async () => {
  const { Excel, host, client, join } = openEmptyWorkbook();
  const colleague = join('同事');
  host.script.failBatch('AccessDenied', { client });
  host.script.failBatch('Conflict', { user: '同事' });
  expect(await codeOf(write(colleague.Excel, 'theirs'))).toBe('Conflict');
  expect(await codeOf(write(colleague.Excel, 'theirs'))).toBe('no error');
  expect(await codeOf(write(Excel, 'mine'))).toBe('AccessDenied');
});

describe('a colleague between the two batches of one run', () => {
  test('edits through an Office.js of their own, seen by the second batch and by the first only after', async () => {
    const { Excel, host, client, join } = openEmptyWorkbook();
    await write(Excel, 'before');
    const colleague = join('同事');
    host.script.beforeBatch(() => write(colleague.Excel, 'between'), { client, from: 2 });
    const seen = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      const first: unknown = cell.values[0]?.[0];
      cell.load('values');
      await context.sync();
      return [first, cell.values[0]?.[0]];
    });
    expect(seen).toEqual(['before', 'between']);
  });

  test('is a remote event, and the range kept from the first batch follows inserted rows', async () => {
    const { Excel, host, client, join } = openEmptyWorkbook();
    const colleague = join('同事');
    const insertRow = () =>
      colleague.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('1:1').insert('Down');
        await context.sync();
      });
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(
        async (args) => void heard.push(`${args.changeType} ${args.source}`),
      );
      await context.sync();
    });
    host.script.afterBatch(insertRow, { client });
    const address = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      cell.load('address');
      await context.sync();
      return cell.address;
    });
    expect(address).toBe('Sheet1!A2');
    await eventsDelivered();
    expect(heard).toEqual(['RowInserted Remote']);
  });

  test('a mistake in the edit is not lost', async () => {
    const { Excel, host } = openEmptyWorkbook();
    host.script.beforeBatch(() => {
      throw new Error('no such row');
    });
    const failure = await write(Excel, 'x').catch((error: unknown) => String(error));
    expect(failure).toContain('no such row');
  });
});

test('a delay holds back one client only; what follows keeps its order', async () => {
  const { Excel, host, client, join } = openEmptyWorkbook();
  const colleague = join('同事');
  const order: string[] = [];
  host.script.delayBatch(60, { client });
  const mine = write(Excel, '1').then(() => order.push('mine'));
  const next = write(Excel, '2').then(() => order.push('next'));
  await write(colleague.Excel, '3').then(() => order.push('theirs'));
  await Promise.all([mine, next]);
  expect(order).toEqual(['theirs', 'mine', 'next']);
});

test('clear lets a delayed batch go on', async () => {
  const { Excel, host } = openEmptyWorkbook();
  host.script.delayBatch(600_000);
  const waiting = write(Excel, 'late');
  setTimeout(() => host.script.clear(), 10);
  await waiting;
});

test.each(['none', 'done'] as const)('a batch that is never answered (effect: %s)', async (effect) => {
  const workbook = openEmptyWorkbook();
  workbook.host.script.leaveUnanswered({ effect });
  const answered = write(workbook.Excel, 'silent').then(() => 'answered');
  const silence = new Promise((resolve) => setTimeout(resolve, 30, 'silence'));
  expect(await Promise.race([answered, silence])).toBe('silence');
  expect(a1(workbook)).toBe(effect === 'done' ? 'silent' : null);
  await write(workbook.Excel, 'next');
  expect(a1(workbook)).toBe('next');
});

describe('wire counts', () => {
  test('count what travels: a failed request with its short answer, a lost answer not at all', async () => {
    const { Excel, host, client } = openEmptyWorkbook();
    const difference = async () => {
      const before = { ...client.wire };
      await Promise.race([
        write(Excel, 'x').catch(() => undefined),
        new Promise((end) => setTimeout(end, 30)),
      ]);
      // The request that lets go of the range is sent without anybody waiting for it.
      await new Promise((resolve) => setTimeout(resolve, 10));
      const { syncs, requestBytes, responseBytes, cellsWritten } = client.wire;
      return {
        syncs: syncs - before.syncs,
        sent: requestBytes - before.requestBytes > 0,
        answered: responseBytes - before.responseBytes > 0,
        cells: cellsWritten - before.cellsWritten,
      };
    };
    expect(await difference()).toEqual({ syncs: 1, sent: true, answered: true, cells: 1 });
    host.script.failBatch('AccessDenied');
    expect(await difference()).toEqual({ syncs: 1, sent: true, answered: true, cells: 0 });
    host.script.failBatch('AccessDenied', { effect: 'done' });
    expect(await difference()).toEqual({ syncs: 1, sent: true, answered: true, cells: 1 });
    host.script.leaveUnanswered();
    expect(await difference()).toEqual({ syncs: 1, sent: true, answered: false, cells: 0 });
  });

  test('a colleague’s edit is on the colleague’s account', async () => {
    const { Excel, host, client, join } = openEmptyWorkbook();
    const colleague = join('同事');
    host.script.beforeBatch(() => write(colleague.Excel, 'theirs'), { client });
    await write(Excel, 'mine');
    expect([client.wire.syncs, client.wire.cellsWritten]).toEqual([1, 1]);
    expect([colleague.client.wire.syncs, colleague.client.wire.cellsWritten]).toEqual([1, 1]);
  });
});
