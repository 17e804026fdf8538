import { clearSample } from '../../../../src/usecases/setup/clearSample';
import { loadSettings } from '../../../../src/usecases/settings/loadSettings';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { inspectWorkbook } from '../../../../src/usecases/setup/inspectWorkbook';
import { openSample, options } from '../../../usecases/openSample';
import { withoutPauses } from '../../../simulation/withoutPauses';
import { addColumn, tableRows } from '../../../usecases/sheetCells';
import { sorted, table, typed, whileColleague, type Edit } from './colleague';

/** 清除示例 deletes nothing that it has not seen to be its own (SPEC section 9), whatever colleagues do meanwhile. */

/** Read, marks, look for the marks, delete; then read, banners, and the settings; the sample's name goes last. */
const [MARKING, DELETING, SETTING] = [2, 4, 7];

async function openAssessed() {
  const workbook = await openSample();
  await refreshAlerts(options());
  return workbook;
}

const ownRow: Edit = (context) => {
  const below = table(context, 'OpsTasks').getDataBodyRange().getRowsBelow(1).getCell(0, 0);
  below.getResizedRange(0, 1).values = [['盘点', '周七']];
};

const names = async () => (await tableRows('OpsTasks')).map((row) => row['任务名称']).filter(Boolean);

test('rows sorted in the moment of writing: what a colleague has put among them stays', async () => {
  const workbook = await openAssessed();
  await Excel.run(async (context) => {
    ownRow(context);
    await context.sync();
  });
  const result = await whileColleague(workbook, { [MARKING]: sorted('OpsTasks', 0, false) }, () =>
    clearSample(options()),
  );
  expect(result).toEqual({ rowsRemoved: 11, rowsKept: 0 });
  expect(await names()).toEqual(['盘点']);
  expect((await tableRows('OpsTasks'))[0]).toMatchObject({ 责任人: '周七', 编号: '' });
});

test('rows sorted between the marks and the deletion: the marked ones go, no other', async () => {
  const workbook = await openAssessed();
  await Excel.run(async (context) => {
    ownRow(context);
    await context.sync();
  });
  await whileColleague(workbook, { [DELETING]: sorted('OpsTasks', 0, false) }, () => clearSample(options()));
  expect(await names()).toEqual(['盘点']);
});

test('a row deleted and another added in the moment of writing: theirs stays', async () => {
  const workbook = await openAssessed();
  const swapped: Edit = (context) => {
    table(context, 'OpsTasks').rows.getItemAt(1).delete();
    ownRow(context);
  };
  await whileColleague(workbook, { [MARKING]: swapped }, () => clearSample(options()));
  expect(await names()).toEqual(['盘点']);
});

test('a cell typed into a row of the sample in the moment of writing: the row stays with it', async () => {
  const workbook = await openAssessed();
  const result = await whileColleague(
    workbook,
    { [MARKING]: typed('OpsTasks', 1, '下一步计划', '周五前补齐') },
    () => clearSample(options()),
  );
  expect(result).toEqual({ rowsRemoved: 10, rowsKept: 1 });
  expect(await tableRows('OpsTasks')).toMatchObject([{ 编号: 'T002', 下一步计划: '周五前补齐' }]);
});

test('a cell typed into a row between its mark and its deletion is there afterwards', async () => {
  const workbook = await openAssessed();
  await whileColleague(workbook, { [DELETING]: typed('OpsTasks', 1, '下一步计划', '周五前补齐') }, () =>
    clearSample(options()),
  );
  expect(await tableRows('OpsTasks')).toMatchObject([{ 编号: 'T002', 下一步计划: '周五前补齐' }]);
});

test.each([
  ['nothing', 'none'],
  ['all', 'done'],
] as const)(
  'Excel busy when that row comes back, having done %s of it: it is there once',
  async (_, effect) => {
    const workbook = await openAssessed();
    const { client } = workbook;
    workbook.host.script.failBatch('ServiceNotAvailable', { client, from: DELETING + 1, effect });
    await whileColleague(workbook, { [DELETING]: typed('OpsTasks', 1, '下一步计划', '周五前补齐') }, () =>
      withoutPauses(() => clearSample(options())),
    );
    expect(await tableRows('OpsTasks')).toMatchObject([{ 编号: 'T002', 下一步计划: '周五前补齐' }]);
  },
);

test('the sheet protected before that row comes back: what was typed is named with its row and column', async () => {
  const workbook = await openAssessed();
  const task = String((await names())[1]);
  const protect: Edit = (context) => table(context, 'OpsTasks').worksheet.protection.protect();
  const edits = {
    [DELETING]: typed('OpsTasks', 1, '下一步计划', '周五前补齐'),
    [DELETING + 1]: protect,
  };
  await whileColleague(workbook, edits, () =>
    expect(withoutPauses(() => clearSample(options()))).rejects.toMatchObject({
      problem: { code: 'notRestored', sheet: '任务进度跟踪表', cells: [`${task} 下一步计划: 周五前补齐`] },
    }),
  );
});

test.each(['备注', '完成百分比'])('a note in the column %s counts as an edit', async (header) => {
  await openAssessed();
  await addColumn('OpsTasks', header, ['', '0.5', '']);
  expect(await clearSample(options())).toEqual({ rowsRemoved: 10, rowsKept: 1 });
  expect(await tableRows('OpsTasks')).toMatchObject([{ 编号: 'T002' }]);
});

test('settings sorted in the moment of writing keep their values', async () => {
  const workbook = await openAssessed();
  const before = await tableRows('OpsSettings');
  await whileColleague(workbook, { [SETTING]: sorted('OpsSettings', 0, false) }, () =>
    clearSample(options()),
  );
  expect(await loadSettings(options())).toMatchObject({ period: null, asOf: null });
  const byName = (rows: Record<string, unknown>[]) =>
    Object.fromEntries(rows.map((row) => [String(row['设置项']), row['值']]));
  const expected = { ...byName(before), 统计月份: '', 核定日期: '' };
  expect(byName(await tableRows('OpsSettings'))).toEqual(expected);
});

test('settings sorted before every request: those that are not what they were are named, and no others', async () => {
  const workbook = await openAssessed();
  const valuesOf = async () =>
    new Map((await tableRows('OpsSettings')).map((row) => [String(row['设置项']), String(row['值'])]));
  const before = await valuesOf();
  const { Excel: theirs } = workbook.join('同事');
  // Three orders in turn: two sorts lie between a try's look and its write.
  const orders = [sorted('OpsSettings', 0, false), sorted('OpsSettings', 0), sorted('OpsSettings', 1)];
  const sorting = workbook.host.script.beforeBatch(
    () =>
      theirs.run(async (context) => {
        orders[sorting.happened % orders.length]?.(context);
        await context.sync();
      }),
    { client: workbook.client, from: SETTING, times: Infinity },
  );
  const clearing = withoutPauses(() => clearSample(options()));
  const failure = await clearing.catch((error: unknown) => error);
  const now = await valuesOf();
  const changed = [...before].filter(([name, value]) => now.get(name) !== value);
  expect(failure).toMatchObject({ problem: { code: 'notRestored', sheet: '运营设置' } });
  expect(new Set((failure as { problem: { cells: string[] } }).problem.cells)).toEqual(
    new Set(changed.map(([name, value]) => `${name} 值: ${value}`)),
  );
  expect(sorting.happened).toBeGreaterThan(2);
  workbook.host.script.clear();
  await clearSample(options());
  expect(await loadSettings(options())).toMatchObject({ period: null, asOf: null });
  expect(await inspectWorkbook(options())).toMatchObject({ hasSample: false });
});

test('a text typed into a cell of ours in a row of the sample keeps the row', async () => {
  await openAssessed();
  await Excel.run(async (context) => {
    typed('OpsTasks', 1, '判定说明', '等客户回复')(context);
    await context.sync();
  });
  expect(await clearSample(options())).toEqual({ rowsRemoved: 10, rowsKept: 1 });
  expect(await tableRows('OpsTasks')).toMatchObject([{ 编号: 'T002', 判定说明: '等客户回复' }]);
});

test.each([
  ['between the marks and the look', DELETING - 1],
  ['between the look and the deletion', DELETING],
])('a column with notes that is added %s keeps the rows with a note', async (_, moment) => {
  const workbook = await openAssessed();
  const noted: Edit = (context) =>
    void table(context, 'OpsTasks').columns.add(0, [['备注'], ['先别删'], [''], ['']]);
  await whileColleague(workbook, { [moment]: noted }, () => clearSample(options()));
  const rows = (await tableRows('OpsTasks')).filter((row) => row['任务名称'] !== '');
  expect(rows).toMatchObject([{ 备注: '先别删', 编号: 'T001' }]);
});

test('the log protected in the moment of writing: no mark is left, and no text typed meanwhile is lost', async () => {
  const workbook = await openAssessed();
  const edit: Edit = (context) => {
    table(context, 'OpsChanges').worksheet.protection.protect();
    typed('OpsSummary', 0, '任务完成', '见附件')(context);
  };
  await expect(
    whileColleague(workbook, { [MARKING]: edit }, () => clearSample(options())),
  ).rejects.toMatchObject({ problem: { code: 'sheetProtected' } });
  expect((await tableRows('OpsSummary')).map((row) => row['任务完成'])).toEqual(['见附件', '', '']);
});

test('on a sheet that is hidden, where Excel finds nothing, rows stay as they were', async () => {
  const workbook = await openAssessed();
  const [sheet] = workbook.engine.sheets().filter(({ name }) => name.includes('问题'));
  workbook.engine.updateSheet(sheet?.id ?? '', { visibility: 'hidden' });
  const before = await tableRows('OpsIssues');
  expect(await clearSample(options())).toEqual({ rowsRemoved: 9, rowsKept: 2 });
  expect(await tableRows('OpsIssues')).toEqual(before);
});
