import { installOfficeGlobals, type OpenWorkbook } from '../../../../dev-host/index';
import type { CellChange } from '../../../../src/domain/changeLog/cellChange';
import { applyChanges } from '../../../../src/usecases/changes/applyChanges';
import { saveCalendar } from '../../../../src/usecases/settings/saveCalendar';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { day, openSample, options } from '../../../usecases/openSample';
import { tableRows } from '../../../usecases/sheetCells';

/**
 * Rows Opsbook adds to 预警清单, 变更日志 and 工作日历 while a colleague begins to fill the blank row they would go
 * into (SPEC section 9: nobody's cell is lost).
 */

const on = (iso: string) => options({ asOf: day(iso) });

/** A colleague's work on a table before one of our batches, counted from 1. */
async function whileColleague<T>(
  { workbook, table, from }: { workbook: OpenWorkbook; table: string; from: number },
  edit: (blank: Excel.Range) => void,
  run: () => Promise<T>,
): Promise<T> {
  const { Excel: theirs } = workbook.join('同事');
  const step = workbook.host.script.beforeBatch(
    () =>
      theirs.run(async (context) => {
        edit(context.workbook.tables.getItem(table).getDataBodyRange().getLastRow());
        await context.sync();
      }),
    { client: workbook.client, from },
  );
  const result = await run();
  expect(step.happened).toBe(1);
  return result;
}

/** A row nobody has filled, below the others. */
const addBlankRow = (table: string, width: number) =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem(table).rows.add(undefined, [Array<string>(width).fill('')]);
    await context.sync();
  });

function cellOf(table: string, row: number, column: number) {
  return Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem(table).getDataBodyRange().getCell(row, column);
    cell.load('formulas,values,numberFormat');
    await context.sync();
    const read = (cells: unknown[][]) => cells[0]?.[0];
    return { formula: read(cell.formulas), value: read(cell.values), format: read(cell.numberFormat) };
  });
}

/** 2026-06-12, with a blank row in the register and the log; six days later each gets one new row. */
async function refreshedWithBlanks() {
  const workbook = await openSample();
  await refreshAlerts(on('2026-06-05'));
  await refreshAlerts(on('2026-06-12'));
  await addBlankRow('OpsAlerts', 13);
  await addBlankRow('OpsChanges', 8);
  return workbook;
}

const newAlert = { 编号: 'T003', 规则: '资源未到位', 首次出现: 46191, 最近出现: 46191 };
const newEntry = { 操作: '刷新', 编号: 'T002', 字段: '核定状态', 原值: '进行中', 新值: '已完成' };

test('a refresh fills the blank rows nobody has touched, in two round trips', async () => {
  const { client } = await refreshedWithBlanks();
  const before = client.wire.syncs;
  await refreshAlerts(on('2026-06-18'));
  expect(client.wire.syncs - before).toBe(2);
  expect((await tableRows('OpsAlerts')).slice(3)).toMatchObject([newAlert]);
  expect((await tableRows('OpsChanges')).slice(5)).toMatchObject([newEntry]);
});

test('the register: a colleague’s row comes back as it was, the new alert goes below', async () => {
  const workbook = await refreshedWithBlanks();
  const { problems } = await whileColleague(
    { workbook, table: 'OpsAlerts', from: 2 },
    (blank) => {
      blank.getCell(0, 0).getResizedRange(0, 2).values = [["'=盘点", '下周盘点', '待定']];
      blank.getCell(0, 3).formulas = [['=DATE(2026,6,5)+1']];
      blank.getCell(0, 4).values = [["'6.5"]];
    },
    () => refreshAlerts(on('2026-06-18')),
  );
  // The second look has seen their row, whose rule is none.
  expect(problems).toEqual([{ code: 'badRegisterCell', sheet: '预警清单', address: 'C7', text: '待定' }]);
  const theirs = { 编号: '=盘点', 任务: '下周盘点', 规则: '待定', 级别: 46179, 天数: '6.5', 首次出现: '' };
  expect((await tableRows('OpsAlerts')).slice(3)).toMatchObject([theirs, newAlert]);
  expect((await cellOf('OpsAlerts', 3, 3)).formula).toBe('=DATE(2026,6,5)+1');
  // What is in the log is untouched by it.
  expect((await tableRows('OpsChanges')).slice(5)).toMatchObject([newEntry]);
});

test('the log: a date of a colleague’s stays a date where the log’s own cells are text', async () => {
  const workbook = await refreshedWithBlanks();
  await whileColleague(
    { workbook, table: 'OpsChanges', from: 2 },
    (blank) => {
      const [row, field] = [blank.getCell(0, 2), blank.getCell(0, 3)];
      row.numberFormat = [['yyyy/m/d']];
      row.values = [[46178]];
      field.numberFormat = [['General']];
      field.formulas = [['=1+1']];
      blank.getCell(0, 6).values = [["'=对过账"]];
    },
    () => refreshAlerts(on('2026-06-18')),
  );
  const theirs = { 时间: '', 操作: '', 编号: 46178, 字段: 2, 原因: '=对过账' };
  expect((await tableRows('OpsChanges')).slice(5)).toMatchObject([theirs, newEntry]);
  expect(await cellOf('OpsChanges', 5, 2)).toMatchObject({ value: 46178, format: 'yyyy/m/d' });
  expect(await cellOf('OpsChanges', 5, 3)).toMatchObject({ formula: '=1+1', format: 'General' });
  expect(await cellOf('OpsChanges', 6, 0)).toMatchObject({ value: 46204, format: 'yy-mm-dd hh:mm' });
  expect(await cellOf('OpsChanges', 6, 2)).toMatchObject({ value: 'T002', format: '@' });
});

test('a change of the pane is logged below what a colleague has begun to write', async () => {
  const workbook = await refreshedWithBlanks();
  const change: CellChange = {
    ...{ table: 'tasks', row: 'T003', at: 2, column: 'nextStep', action: 'accept', why: '' },
    ...{ before: String((await tableRows('OpsTasks'))[2]?.['下一步计划']), after: '周五联调' },
  };
  const result = await whileColleague(
    { workbook, table: 'OpsChanges', from: 3 },
    (blank) => (blank.getCell(0, 6).values = [['对过账']]),
    () => applyChanges(on('2026-06-18'), [change]),
  );
  expect(result).toMatchObject({ applied: [change], problems: [] });
  expect((await tableRows('OpsChanges')).slice(5)).toMatchObject([
    { 时间: '', 编号: '', 新值: '', 原因: '对过账' },
    { 编号: 'T003', 字段: '下一步计划', 新值: '周五联调' },
  ]);
});

test('the calendar: a day a colleague has begun to write stays, the new ones go around it', async () => {
  const workbook = await openSample();
  const holiday = (iso: string) => ({ day: day(iso), kind: 'holiday', name: '厂休' }) as const;
  await saveCalendar(options(), { set: [holiday('2026-06-22')], remove: [] });
  await addBlankRow('OpsCalendar', 3);
  const { problems } = await whileColleague(
    { workbook, table: 'OpsCalendar', from: 2 },
    (blank) => (blank.values = [[46200, '休息', '盘点']]),
    () => saveCalendar(options(), { set: [holiday('2026-06-23'), holiday('2026-06-24')], remove: [] }),
  );
  expect(problems).toEqual([]);
  expect(await tableRows('OpsCalendar')).toMatchObject([
    { 日期: 46195, 名称: '厂休' },
    { 日期: 46200, 名称: '盘点' },
    ...[
      { 日期: 46197, 名称: '厂休' },
      { 日期: 46196, 名称: '厂休' },
    ],
  ]);
});

test('a colleague who refreshes at the same moment leaves nothing there twice', async () => {
  const workbook = await refreshedWithBlanks();
  const colleague = workbook.join('同事');
  const step = workbook.host.script.beforeBatch(
    async () => {
      const uninstall = installOfficeGlobals(colleague);
      await refreshAlerts(on('2026-06-18')).finally(uninstall);
    },
    { client: workbook.client, from: 2 },
  );
  const { problems } = await refreshAlerts(on('2026-06-18'));
  expect(step.happened).toBe(1);
  expect(problems).toEqual([]);
  expect((await tableRows('OpsAlerts')).slice(3)).toMatchObject([newAlert]);
  expect((await tableRows('OpsChanges')).slice(5)).toMatchObject([newEntry]);
});
