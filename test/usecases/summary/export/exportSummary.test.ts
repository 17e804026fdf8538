import type { ChartState } from '../../../../dev-host/book';
import type { OpenWorkbook } from '../../../../dev-host/index';
import { exportSummary } from '../../../../src/usecases/summary/export/exportSummary';
import { fillSummary } from '../../../../src/usecases/summary/fillSummary';
import { openSample, options } from '../../openSample';

const exportNow = () => exportSummary({ ...options(), overwriteEdited: false });
const SHEET = '2026-06 月度总结';

const sheetId = ({ engine }: OpenWorkbook, name = SHEET) => {
  const sheet = engine.sheets().find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet.id;
};
const chartsOf = (workbook: OpenWorkbook): readonly ChartState[] =>
  workbook.engine.parts(sheetId(workbook)).charts;
const cellsOf = (workbook: OpenWorkbook, rect: { row: number; rowCount: number }) =>
  workbook.engine
    .read(sheetId(workbook), { column: 0, columnCount: 2, ...rect })
    .map((row) => row.map((cell) => cell?.value ?? null));

/** Types into a cell of a table's body. */
async function type(table: string, row: number, column: number, text: string): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem(table).getDataBodyRange().getCell(row, column);
    cell.values = [[text]];
    await context.sync();
  });
}

test('the figures of the charts stand on the sheet, with the counts', async () => {
  const workbook = await openSample();
  await exportNow();
  expect(chartsOf(workbook).map(({ name, type, source }) => [name, type, source])).toEqual([
    ['OpsAttainment', 'BarClustered', `'${SHEET}'!A5:B8`],
    ['OpsStatus', 'Doughnut', `'${SHEET}'!A11:B14`],
  ]);
  expect(cellsOf(workbook, { row: 4, rowCount: 4 })).toEqual([
    ['月度核心目标', '达成率'],
    ['新增客户100家', 1.2],
    ['老客户复购率40%', 0.875],
    ['订单准时发货率98%', expect.closeTo(0.9694, 4)],
  ]);
  expect(cellsOf(workbook, { row: 10, rowCount: 5 })).toEqual([
    ['核定状态', '合计'],
    ['已完成', 1],
    ['受阻', 1],
    ['延期完成', 1],
    ['合计', 3],
  ]);
});

test('bars are set against a line at 100 %, with room for the highest', async () => {
  const workbook = await openSample();
  await exportNow();
  expect(chartsOf(workbook)[0]?.properties).toMatchObject({
    'axis.Value.minimum': 0,
    'axis.Value.maximum': 1.3,
    'axis.Value.majorUnit': 1,
    'axis.Category.reversePlotOrder': true,
  });
});

test('it prints on A4 across, the header of the goals on every page', async () => {
  const workbook = await openSample();
  await exportNow();
  const { page } = workbook.engine.parts(sheetId(workbook));
  const headers = cellsOf(workbook, { row: 20, rowCount: 1 });
  expect(headers).toEqual([['月度核心目标', '实际完成情况']]);
  expect(page).toMatchObject({ orientation: 'landscape', paperSize: 9, titleRows: { from: 20, to: 20 } });
});

test('charts lie beside their figures and above the goals', async () => {
  const workbook = await openSample();
  await exportNow();
  const { engine } = workbook;
  const id = sheetId(workbook);
  const points = (count: number, sizeOf: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => sizeOf(index)).reduce((sum, size) => sum + size, 0) * 0.75;
  const goalsAt = points(19, (row) => engine.rowFormat(id, row).size);
  const firstThree = points(2, (column) => engine.columnFormat(id, column).size);
  for (const { left, top, height } of chartsOf(workbook)) {
    expect(left).toBeGreaterThanOrEqual(firstThree - 1);
    expect(top + height).toBeLessThanOrEqual(goalsAt + 1);
    expect(height).toBeGreaterThan(150);
  }
});

test('exporting again brings the charts up to date and keeps how a person dressed them', async () => {
  const workbook = await openSample();
  await exportNow();
  await Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem(SHEET).charts.getItem('OpsAttainment');
    chart.series.getItemAt(0).format.fill.setSolidColor('#FF0000');
    await context.sync();
  });
  await type('OpsSummary', 0, 1, '300家');
  await type('OpsSummary', 2, 1, '');
  const again = await exportNow();
  expect(again.created).toBe(false);
  expect(chartsOf(workbook).map(({ name, source }) => [name, source])).toEqual([
    ['OpsAttainment', `'${SHEET}'!A5:B7`],
    ['OpsStatus', `'${SHEET}'!A10:B13`],
  ]);
  expect(chartsOf(workbook)[0]?.properties).toMatchObject({
    'axis.Value.maximum': 3.1,
    'series.0.format.fill.color': '#FF0000',
  });
});

test('a chart somebody deleted comes back, one somebody added stays', async () => {
  const workbook = await openSample();
  await exportNow();
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(SHEET);
    charts.getItem('OpsStatus').delete();
    const own = charts.add('Pie', context.workbook.worksheets.getItem(SHEET).getRange('A11:B14'));
    own.name = '我的图';
    await context.sync();
  });
  await exportNow();
  expect(chartsOf(workbook).map(({ name }) => name)).toEqual(['OpsAttainment', '我的图', 'OpsStatus']);
  expect((await exportNow()).cellsWritten).toBe(0);
});

test('without a goal that can be measured there are no bars', async () => {
  const workbook = await openSample();
  await exportNow();
  for (const row of [0, 1, 2]) await type('OpsSummary', row, 1, '');
  await exportNow();
  expect(chartsOf(workbook).map(({ name }) => name)).toEqual(['OpsStatus']);
});

describe('a colleague at work between reading and writing', () => {
  /** Deletes a row of the summary before the given batches, counted from 1. */
  const deleteRows = (workbook: OpenWorkbook, batches: number[]) => {
    const { Excel: theirs } = workbook.join('同事');
    const deleteRow = () =>
      theirs.run(async (context) => {
        context.workbook.tables.getItem('OpsSummary').rows.getItemAt(0).delete();
        await context.sync();
      });
    return batches.map((from) =>
      workbook.host.script.beforeBatch(deleteRow, { client: workbook.client, from }),
    );
  };

  test('rows moved: looked at again and exported as they are now', async () => {
    const workbook = await openSample();
    const [step] = deleteRows(workbook, [3]);
    const result = await exportNow();
    expect(step?.happened).toBe(1);
    expect(result.problems).toEqual([]);
    expect((await exportNow()).cellsWritten).toBe(0);
    expect((await fillSummary(options())).cellsWritten).toBe(0);
  });

  test('rows moved under every try: reported in words a person can act on, and right the next time', async () => {
    const workbook = await openSample();
    const steps = deleteRows(workbook, [3, 6, 9]);
    await expect(exportNow()).rejects.toMatchObject({
      problem: { code: 'othersChanged', sheet: '月度运营总结表' },
    });
    expect(steps.map(({ happened }) => happened)).toEqual([1, 1, 1]);
    expect((await exportNow()).problems).toEqual([]);
    expect((await exportNow()).cellsWritten).toBe(0);
  });

  test('the exported sheet deleted meanwhile: made again', async () => {
    const workbook = await openSample();
    await exportNow();
    await type('OpsSummary', 0, 1, '90家');
    const { Excel: theirs } = workbook.join('同事');
    const step = workbook.host.script.beforeBatch(
      () =>
        theirs.run(async (context) => {
          context.workbook.worksheets.getItem(SHEET).delete();
          await context.sync();
        }),
      { client: workbook.client, from: 3 },
    );
    const result = await exportNow();
    expect(step.happened).toBe(1);
    expect(result.created).toBe(true);
    expect(chartsOf(workbook)).toHaveLength(2);
  });
});
