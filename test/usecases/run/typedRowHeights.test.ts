import { checkIssues } from '../../../src/usecases/issues/checkIssues';
import { checkPlan } from '../../../src/usecases/plan/checkPlan';
import type { RunOptions } from '../../../src/usecases/run/runOptions';
import { fillSummary } from '../../../src/usecases/summary/fillSummary';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { openSample, options } from '../openSample';

const LONG = '外呼名单字段不全，60 户缺联系电话，名单要重新整理，还差两天';
const LONGER = LONG.repeat(4);

/** What people type into the three rows below each table: a short text, one that takes three lines and one that takes more. */
const TYPED: readonly (readonly [
  table: string,
  rows: readonly (readonly (string | number)[])[],
  check: (options: RunOptions) => Promise<unknown>,
])[] = [
  [
    'OpsTasks',
    ['巡检', LONG, LONGER].map((reason) => ['盘点', 'IT部*工程师', 46184, 46190, '', '', reason]),
    refreshAlerts,
  ],
  ['OpsPlan', ['巡检', LONG, LONGER].map((task) => ['降本增效', '退货率3%', task]), checkPlan],
  ['OpsIssues', ['漏水', LONG, LONGER].map((issue) => [issue, 46184]), checkIssues],
  ['OpsSummary', ['', LONG, LONGER].map((reason, at) => [`退货率${at + 3}%`, '2%', '', reason]), fillSummary],
];

test.each(TYPED)('rows typed below %s get the heights of the others, once', async (table, rows, check) => {
  const { client } = await openSample();
  await check(options());
  const below = (context: Excel.RequestContext, filled: number) =>
    context.workbook.tables
      .getItem(table)
      .getDataBodyRange()
      .getCell(filled, 0)
      .getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
  const filled = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load('values');
    await context.sync();
    const last = body.values.findLastIndex((cells) => cells.some((cell) => cell !== ''));
    const place = below(context, last + 1);
    place.format.rowHeight = 15;
    // As Excel does below a row of four lines.
    place.format.verticalAlignment = 'Top';
    place.values = rows.map((row) => [...row]);
    await context.sync();
    return last + 1;
  });
  await check(options());
  const given = await Excel.run(async (context) => {
    const place = below(context, filled);
    const formats = rows.map((_, row) => place.getRow(row).format.load('rowHeight,verticalAlignment'));
    await context.sync();
    return formats.map(({ rowHeight, verticalAlignment }) => [rowHeight, verticalAlignment]);
  });
  expect(given).toEqual([
    [30, 'Center'],
    [44, 'Center'],
    // Of the longest text the beginning is seen.
    [120, 'Top'],
  ]);
  // Their heights are seen to be right.
  await check(options());
  const before = client.wire.syncs;
  await check(options());
  expect(client.wire.syncs - before).toBe(1);
});
