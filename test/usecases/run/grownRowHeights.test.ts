import { checkIssues } from '../../../src/usecases/issues/checkIssues';
import { checkPlan } from '../../../src/usecases/plan/checkPlan';
import { fillSummary } from '../../../src/usecases/summary/fillSummary';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import type { RunOptions } from '../../../src/usecases/run/runOptions';
import { openSample, options } from '../openSample';
import { typeInto } from '../sheetCells';
import { remembered } from '../undo/remembered';

const JUNE = options({ period: '2026-06' });
const TRACKER = '任务进度跟踪表';
const FIVE_LINES = '接口一：字段缺失\n接口二：鉴权失败\n接口三：超时\n接口四：待供应商答复\n接口五：未测';

const rowOf = (sheet: string, row: number) =>
  Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem(sheet).getRange(`A${row}`);
    format.load('rowHeight,verticalAlignment');
    await context.sync();
    return [format.rowHeight, format.verticalAlignment];
  });

const change = (sheet: string, act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });

test.each<[string, string, (run: RunOptions) => Promise<unknown>]>([
  [TRACKER, 'G4', refreshAlerts],
  ['月度运营计划总表', 'G4', checkPlan],
  ['问题处理记录表', 'E4', checkIssues],
  ['月度运营总结表', 'D4', fillSummary],
])(
  '%s: a text that became longer has its height after the next look, and undo takes it back',
  async (sheet, cell, look) => {
    await openSample();
    await look(JUNE);
    await typeInto(sheet, { [cell]: FIVE_LINES });
    const { undo } = await remembered(JUNE, look, { isRefresh: true });
    expect(await rowOf(sheet, 4)).toEqual([72, 'Center']);
    await undo();
    expect(await rowOf(sheet, 4)).toEqual([30, 'Center']);
  },
);

test('a text of more lines than a row shows begins at its top', async () => {
  await openSample();
  await typeInto(TRACKER, { G4: FIVE_LINES.repeat(2).replaceAll('。', '\n') });
  await refreshAlerts(JUNE);
  expect(await rowOf(TRACKER, 4)).toEqual([120, 'Top']);
});

test('a row of a height that somebody chose keeps it, and undo leaves one that was changed since', async () => {
  await openSample();
  await refreshAlerts(JUNE);
  await typeInto(TRACKER, { G4: FIVE_LINES, G5: FIVE_LINES });
  await change(TRACKER, (sheet) => (sheet.getRange('A4').format.rowHeight = 20));
  const { undo } = await remembered(JUNE, refreshAlerts, { isRefresh: true });
  expect([await rowOf(TRACKER, 4), await rowOf(TRACKER, 5)]).toEqual([
    [20, 'Center'],
    [72, 'Center'],
  ]);
  await change(TRACKER, (sheet) => (sheet.getRange('A5').format.rowHeight = 90));
  await undo();
  expect(await rowOf(TRACKER, 5)).toEqual([90, 'Center']);
});

test('in a column that somebody made wide enough a long text needs no high row', async () => {
  await openSample();
  await refreshAlerts(JUNE);
  const text = '外呼名单字段不全，60 户缺联系电话，名单要重新整理，还差两天，等市场部补齐名单再排期';
  await typeInto(TRACKER, { G4: text });
  await change(TRACKER, (sheet) => (sheet.getRange('G4').format.columnWidth = 400));
  await refreshAlerts(JUNE);
  expect(await rowOf(TRACKER, 4)).toEqual([30, 'Center']);
});

test('rows that are high enough are asked about once', async () => {
  const { client } = await openSample();
  await typeInto(TRACKER, { G4: FIVE_LINES });
  await refreshAlerts(JUNE);
  const syncs = async () => {
    const before = client.wire.syncs;
    await refreshAlerts(JUNE);
    return client.wire.syncs - before;
  };
  // Its height is seen to be right, and then nothing is left to ask.
  expect([await syncs(), await syncs(), await syncs()]).toEqual([2, 1, 1]);
});

test('a protected sheet keeps its heights, and says nothing of them', async () => {
  await openSample();
  await refreshAlerts(JUNE);
  await typeInto(TRACKER, { G4: FIVE_LINES });
  await change(TRACKER, (sheet) => sheet.protection.protect());
  await refreshAlerts(JUNE);
  expect(await rowOf(TRACKER, 4)).toEqual([30, 'Center']);
});
