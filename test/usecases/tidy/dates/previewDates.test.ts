import { applyChanges } from '../../../../src/usecases/changes/applyChanges';
import { isoDay } from '../../../../src/domain/dates/day';
import { convertDates } from '../../../../src/usecases/tidy/dates/convertDates';
import { previewDates } from '../../../../src/usecases/tidy/dates/previewDates';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { remembered } from '../../undo/remembered';
import { openSample, options } from '../../openSample';

const run = options({ period: '2026-06' });
const TRACKER = '任务进度跟踪表';

async function openWith(cells: Record<string, string>) {
  const workbook = await openSample();
  await refreshAlerts(run);
  await type(cells);
  return workbook;
}

/** Texts as pasting leaves them. */
async function type(cells: Record<string, string>): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(TRACKER);
    for (const [address, text] of Object.entries(cells)) sheet.getRange(address).values = [[`'${text}`]];
    await context.sync();
  });
}

async function textsOf(address: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(TRACKER).getRange(address);
    range.load('text');
    await context.sync();
    return range.text.flat();
  });
}

const shown = async () =>
  (await previewDates(run)).items.map(({ cell, text, day, ticked, doubts }) =>
    [cell.address, text, isoDay(day), ticked ? '✓' : doubts.join('；')].join(' | '),
  );

test('real dates are no matter', async () => {
  await openWith({});
  expect(await previewDates(run)).toEqual({ items: [], unreadable: [], withoutId: 0, problems: [] });
});

test.each<[string, Record<string, string>, unknown[]]>([
  [
    'month and day',
    { C4: '6.1', D4: '6月10日' },
    ['C4 | 6.1 | 2026-06-01 | ✓', 'D4 | 6月10日 | 2026-06-10 | ✓'],
  ],
  [
    'both ends in one cell',
    { C4: '6.1-6.30', D4: '' },
    ['C4 | 6.1-6.30 | 2026-06-01 | ✓', 'D4 |  | 2026-06-30 | ✓'],
  ],
  [
    'a letter for a digit',
    { D4: '6.3O' },
    ['D4 | 6.3O | 2026-06-30 | “6.3O”混入字母，按 6月30日计，核对日期'],
  ],
  [
    'a finish that follows its start into the next year',
    { C4: '2026-12-20', D4: '1.10' },
    [expect.stringMatching(/^C4 .* 2026-12-20 \| /), expect.stringMatching(/^D4 .* 2027-01-10 \| /)],
  ],
])('%s', async (_, cells, expected) => {
  await openWith(cells);
  expect(await shown()).toEqual(expected);
});

test.each([
  [11.1, '2026-11-01', '2026-11-10'],
  [6.1, '2026-06-01', '2026-06-10'],
  [6.2, '2026-06-02', '2026-06-20'],
])(
  'the number %s may be two days: both are there to choose from, neither ticked',
  async (n, first, other) => {
    await openWith({});
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(TRACKER).getRange('D4');
      cell.numberFormat = [['General']];
      cell.values = [[n]];
      await context.sync();
    });
    const { items } = await previewDates(run);
    expect(items.map(({ day, ticked, isOther }) => [isoDay(day), ticked, isOther])).toEqual([
      [first, false, false],
      [other, false, true],
    ]);
    await applyChanges(
      run,
      items.flatMap(({ change, isOther }) => (isOther ? [change] : [])),
    );
    expect(await textsOf('D4')).toEqual([other.slice(5)]);
  },
);

test('what is no day stays, and is reported', async () => {
  await openWith({ D4: '6.31', D5: '6月上旬' });
  const { items, unreadable } = await previewDates(run);
  expect(items).toEqual([]);
  expect(unreadable).toEqual([{ cell: { sheet: TRACKER, address: 'D4' }, text: '6.31' }]);
});

test('accepted dates become real ones, are logged, and can be taken back', async () => {
  await openWith({ C4: '6.1', D4: '6.10' });
  const { items } = await previewDates(run);
  const { undo } = await remembered(run, (given) =>
    applyChanges(
      given,
      items.map(({ change }) => change),
    ),
  );
  expect(await textsOf('C4:D4')).toEqual(['06-01', '06-10']);
  expect((await previewDates(run)).items).toEqual([]);
  await undo();
  expect(await textsOf('C4:D4')).toEqual(['6.1', '6.10']);
});

test('a cell somebody changed meanwhile is passed over', async () => {
  await openWith({ C4: '6.1', D4: '6.10' });
  const { items } = await previewDates(run);
  await type({ D4: '6.12' });
  const { skipped } = await applyChanges(
    run,
    items.map(({ change }) => change),
  );
  expect(skipped.map(({ because, now }) => [because, now])).toEqual([['changed', '6.12']]);
  expect(await textsOf('C4:D4')).toEqual(['06-01', '6.12']);
});

test('without a window only the sure ones are written', async () => {
  await openWith({ C4: '6.1', D4: '6.3O' });
  expect((await convertDates(run, { dryRun: true })).written).toBeNull();
  expect(await textsOf('C4:D4')).toEqual(['6.1', '6.3O']);
  expect((await convertDates(run, { dryRun: false })).written).toMatchObject({ skipped: [] });
  expect(await textsOf('C4:D4')).toEqual(['06-01', '6.3O']);
});

test('rows without 编号 ask for a refresh first', async () => {
  await openSample();
  await type({ C4: '6.1' });
  expect(await previewDates(run)).toMatchObject({ items: [], withoutId: 1 });
});
