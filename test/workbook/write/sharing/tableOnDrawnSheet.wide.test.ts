import { closeMonth } from '../../../../src/usecases/summary/closing/closeMonth';
import { exportQuarter } from '../../../../src/usecases/summary/quarter/exportQuarter';
import { exportSummary } from '../../../../src/usecases/summary/export/exportSummary';
import { makeMatrix } from '../../../../src/usecases/matrix/makeMatrix';
import { makeTimeline } from '../../../../src/usecases/timeline/makeTimeline';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { day, openSample, options } from '../../../usecases/openSample';
import { typeInto } from '../../../usecases/sheetCells';

/** A team puts an Excel table of its own on a sheet that Opsbook draws, or hides that sheet. */

const run = options({ asOf: day('2026-06-24'), period: '2026-06' });
const timeline = { span: 'month', grouping: 'owner' } as const;

/** Makes each kind of sheet; the quarter once its month is closed. */
const MADE: [title: string, make: (overwriteEdited: boolean) => Promise<{ sheet: string }>][] = [
  ['the report', (overwriteEdited) => exportSummary({ ...run, overwriteEdited })],
  ['the copy of a closed month', (overwriteEdited) => closeMonth({ ...run, overwriteEdited })],
  [
    'the quarter',
    async (overwriteEdited) => {
      await closeMonth({ ...run, overwriteEdited: false });
      return exportQuarter({ ...run, overwriteEdited });
    },
  ],
  ['the timeline', (overwriteEdited) => makeTimeline({ ...run, timeline: { ...timeline, overwriteEdited } })],
  ['the matrix', (overwriteEdited) => makeMatrix({ ...run, overwriteEdited })],
];

/** Below what the sheets of the sample fill, and beside it; A5 is inside of all of them. */
const [INSIDE, BESIDE] = ['A5:B7', 'CZ3:DA5'];

const putTable = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.unmerge();
    range.values = [
      ['名称', '数量'],
      ['备件', 3],
      ['工具', 4],
    ];
    context.workbook.worksheets.getItem(sheet).tables.add(range, true).name = '备件表';
    await context.sync();
  });

const contentOf = (sheet: string) =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load('values');
    await context.sync();
    return used.values as unknown[][];
  });

describe.each(MADE)('%s', (_, make) => {
  test('with a table in it is left alone, whether or not it may be overwritten: table and sheet are named', async () => {
    await openSample();
    await refreshAlerts(run);
    const { sheet } = await make(false);
    await putTable(sheet, INSIDE);
    const before = await contentOf(sheet);
    for (const overwriteEdited of [false, true]) {
      await expect(make(overwriteEdited)).rejects.toMatchObject({
        problem: { code: 'tableInWay', sheet, table: '备件表' },
      });
    }
    expect(await contentOf(sheet)).toEqual(before);
  });

  test('is visible again where somebody hid it', async () => {
    await openSample();
    await refreshAlerts(run);
    const { sheet } = await make(false);
    const visibility = () =>
      Excel.run(async (context) => {
        const item = context.workbook.worksheets.getItem(sheet).load('visibility');
        await context.sync();
        return item.visibility;
      });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).visibility = 'Hidden';
      await context.sync();
    });
    await make(false);
    expect(await visibility()).toBe('Visible');
  });
});

test('a table beside the timeline or the matrix is in nobody’s way', async () => {
  await openSample();
  for (const [, make] of MADE.slice(3)) {
    const { sheet } = await make(false);
    await putTable(sheet, BESIDE);
    await make(true);
    expect(await contentOf(sheet)).toContainEqual(expect.arrayContaining(['备件', 3]));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('备件表').delete();
      await context.sync();
    });
  }
});

test('a refresh goes on without a timeline that has a table in it, and says so', async () => {
  await openSample();
  const { sheet } = await makeTimeline({ ...run, timeline: { ...timeline, overwriteEdited: false } });
  await putTable(sheet, INSIDE);
  const before = await contentOf(sheet);
  await typeInto('任务进度跟踪表', { B5: '新人', D4: 46180 });
  const result = await refreshAlerts(run);
  expect(result).toMatchObject({
    notWritten: null,
    problems: [{ code: 'tableInWay', sheet, table: '备件表' }],
  });
  expect(result.cellsWritten).toBeGreaterThan(0);
  expect((await contentOf(sheet)).slice(4, 7)).toEqual(before.slice(4, 7));
});
