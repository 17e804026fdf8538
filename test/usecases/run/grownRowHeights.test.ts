import { checkIssues } from '../../../src/usecases/issues/checkIssues';
import { checkPlan } from '../../../src/usecases/plan/checkPlan';
import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { fillSummary } from '../../../src/usecases/summary/fillSummary';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import type { RunOptions } from '../../../src/usecases/run/runOptions';
import { open, openSample, options } from '../openSample';
import { fillTracker } from '../fillTracker';
import { typeInto } from '../sheetCells';
import { remembered } from '../undo/remembered';

const JUNE = options({ period: '2026-06' });
const TRACKER = '任务进度跟踪表';
const FIVE_LINES = '接口一：字段缺失\n接口二：鉴权失败\n接口三：超时\n接口四：待供应商答复\n接口五：未测';

const TEN_LINES = `${FIVE_LINES}\n${FIVE_LINES}`;

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
  await typeInto(TRACKER, { G4: TEN_LINES });
  await refreshAlerts(JUNE);
  expect(await rowOf(TRACKER, 4)).toEqual([120, 'Top']);
});

test('what was put at the top for a long text is centred again by undo', async () => {
  await openSample();
  await refreshAlerts(JUNE);
  await typeInto(TRACKER, { G4: TEN_LINES });
  const { undo } = await remembered(JUNE, refreshAlerts, { isRefresh: true });
  expect(await rowOf(TRACKER, 4)).toEqual([120, 'Top']);
  await undo();
  expect(await rowOf(TRACKER, 4)).toEqual([30, 'Center']);
});

test('cells that somebody aligned keep how they are, and hidden rows stay as they are', async () => {
  await openSample();
  await refreshAlerts(JUNE);
  await typeInto(TRACKER, { G4: FIVE_LINES, G5: TEN_LINES, G6: TEN_LINES });
  await change(TRACKER, (sheet) => {
    sheet.getRange('A4:N5').format.verticalAlignment = 'Bottom';
    sheet.getRange('A6').rowHidden = true;
  });
  const { undo } = await remembered(JUNE, refreshAlerts, { isRefresh: true });
  const rows = () => Promise.all([4, 5, 6].map((row) => rowOf(TRACKER, row)));
  const ofHidden = (await rows())[2];
  expect(await rows()).toEqual([[72, 'Bottom'], [120, 'Bottom'], ofHidden]);
  expect(ofHidden?.[0]).toBeLessThan(120);
  await undo();
  expect(await rows()).toEqual([[30, 'Bottom'], [30, 'Bottom'], ofHidden]);
});

test('of very many rows that became longer at once all have their turn, and then nothing is asked any more', async () => {
  const { client } = open();
  await createTemplates({ ...JUNE, sample: false, onNameTaken: 'stop' });
  await fillTracker(240);
  await refreshAlerts(JUNE);
  const every = Array.from({ length: 240 }, (_, at) => [at % 2 === 0 ? FIVE_LINES : '']);
  await change(TRACKER, (sheet) => (sheet.getRange('G4:G243').values = every));
  for (let turn = 0; turn < 4; turn += 1) await refreshAlerts(JUNE);
  expect([await rowOf(TRACKER, 4), await rowOf(TRACKER, 242)]).toEqual([
    [72, 'Center'],
    [72, 'Center'],
  ]);
  const before = client.wire.syncs;
  await refreshAlerts(JUNE);
  expect(client.wire.syncs - before).toBe(1);
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
