import { addOptionalColumn, findMissingColumns } from '../../../src/usecases/tidy/optionalColumns';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { auditRules } from '../../../src/usecases/tidy/auditRules';
import {
  OPTIONAL_COLUMNS,
  TABLE_KEYS,
  type ColumnKey,
  type TableKey,
} from '../../../src/domain/schema/columnKeys';
import { problemOf } from '../../../src/workbook/session/workbookError';
import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { day, open, openSample, options } from '../openSample';
import { remembered } from '../undo/remembered';

const run = options();
const FORECAST = { table: 'tasks', column: 'forecast' } as const;

const add = () => remembered(run, (options) => addOptionalColumn(options, FORECAST));

const tracker = <T>(work: (table: Excel.Table) => { read: () => T }) =>
  Excel.run(async (context) => {
    const asked = work(context.workbook.tables.getItem('OpsTasks'));
    await context.sync();
    return asked.read();
  });

const headers = () =>
  tracker((table) => {
    const range = table.getHeaderRowRange().load('values');
    return { read: () => (range.values[0] ?? []).map(String) };
  });

const everyColumn = TABLE_KEYS.flatMap((table) => {
  const columns: readonly ColumnKey[] = OPTIONAL_COLUMNS[table];
  return columns.map((column): [TableKey, ColumnKey] => [table, column]);
});

test.each(['zh-CN', 'en'] as const)(
  'every column is offered, added once, and then offered no more (%s)',
  async (language) => {
    open();
    const own = { ...run, language };
    await createTemplates({ ...own, sample: false, onNameTaken: 'stop' });
    const found = await findMissingColumns(own);
    expect(found.map(({ table, column }) => [table, column])).toEqual(everyColumn);
    for (const { table, column, header } of found) {
      expect(await addOptionalColumn(own, { table, column })).toEqual({ header, problems: [] });
      expect(await addOptionalColumn(own, { table, column })).toEqual({ header: null, problems: [] });
    }
    expect(await findMissingColumns(own)).toEqual([]);
    // Each looks, and is ruled, as it would have been made.
    expect(await auditRules(own)).toMatchObject({ columns: [], looks: [] });
  },
);

test('it goes before what Opsbook fills in, with format, rule and prompt, and the next refresh reads it', async () => {
  await openSample();
  await refreshAlerts(run);
  await addOptionalColumn(run, FORECAST);
  expect((await headers()).slice(8, 11)).toEqual(['需协调资源', '预计完成时间', '编号']);
  const made = await tracker((table) => {
    const body = table.columns.getItem('预计完成时间').getDataBodyRange();
    body.load('numberFormat');
    body.format.load('horizontalAlignment,columnWidth');
    body.dataValidation.load('type,prompt');
    return {
      read: () => ({
        format: body.numberFormat[0]?.[0] as unknown,
        centred: body.format.horizontalAlignment,
        pixels: body.format.columnWidth / 0.75,
        rule: body.dataValidation.type,
        prompt: body.dataValidation.prompt.message,
      }),
    };
  });
  expect(made).toEqual({
    format: '[<46023]yy-mm-dd;[>=46388]yy-mm-dd;mm-dd',
    centred: 'Center',
    pixels: 64,
    rule: 'Date',
    prompt: '写现在预计哪天完成，如 2026-06-22。',
  });
  await tracker((table) => {
    table.columns.getItem('预计完成时间').getDataBodyRange().getCell(2, 0).values = [[46210]];
    return { read: () => null };
  });
  const { alerts } = await refreshAlerts(run);
  expect(alerts.find(({ id }) => id === 'T003')).toMatchObject({ slip: 17 });
});

test('widths and the print area move with the columns', async () => {
  const { engine } = await openSample();
  const sheet = () => engine.sheets().find(({ name }) => name === '任务进度跟踪表')?.id ?? '';
  const widths = () => [9, 10, 11, 12, 13, 14].map((at) => Math.round(engine.columnFormat(sheet(), at).size));
  expect(widths().slice(0, 5)).toEqual([54, 76, 62, 72, 470]);
  const area = () => engine.parts(sheet()).page.printAreas?.[0]?.columnCount;
  expect(area()).toBe(13);
  const { undo } = await add();
  expect(widths()).toEqual([64, 54, 76, 62, 72, 470]);
  expect(area()).toBe(14);
  await undo();
  expect(widths().slice(0, 5)).toEqual([54, 76, 62, 72, 470]);
  expect(area()).toBe(13);
});

test('a column nobody has used is taken out again, one with a cell in it stays', async () => {
  await openSample();
  const before = await headers();
  const first = await add();
  expect(await first.undo()).toMatchObject({ others: 1, kept: 0 });
  expect(await headers()).toEqual(before);
  expect(await first.undo()).toMatchObject({ others: 0, kept: 0 });
  const { undo } = await add();
  await tracker((table) => {
    table.columns.getItem('预计完成时间').getDataBodyRange().getCell(0, 0).values = [['6.30']];
    return { read: () => null };
  });
  expect(await undo()).toMatchObject({ others: 0, kept: 1 });
  expect(await headers()).toContain('预计完成时间');
});

test('both are rows of 变更日志', async () => {
  await openSample();
  const { undo } = await add();
  await undo();
  const log = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('OpsChanges').getDataBodyRange().load('values');
    await context.sync();
    return body.values.map((row: unknown[]) => row.slice(1, 6));
  });
  expect(log).toEqual([
    ['加列', '', '预计完成时间', '', '预计完成时间'],
    ['撤销', '', '预计完成时间', '预计完成时间', ''],
  ]);
});

describe('while a colleague is at work', () => {
  test.each<[string, (table: Excel.Table) => void]>([
    ['adds a row', (table) => (table.getDataBodyRange().getRowsBelow(1).getCell(0, 0).values = [['盘点']])],
    ['adds a column', (table) => void table.columns.add(2, undefined, '备注')],
    ['adds the same column', (table) => void table.columns.add(9, undefined, '预计完成时间')],
  ])('%s before it is written: there once, and nothing of theirs is lost', async (_, edit) => {
    const workbook = await openSample();
    const { Excel: theirs } = workbook.join('同事');
    const step = workbook.host.script.beforeBatch(
      () =>
        theirs.run(async (context) => {
          edit(context.workbook.tables.getItem('OpsTasks'));
          await context.sync();
        }),
      { client: workbook.client, from: 3 },
    );
    await addOptionalColumn(run, FORECAST).catch(problemOf);
    expect(step.happened).toBe(1);
    const now = await headers();
    expect(now.filter((header) => header === '预计完成时间')).toHaveLength(1);
    expect(now.filter((header) => header.startsWith('预计完成时间'))).toHaveLength(1);
    const names = await tracker((table) => {
      const body = table.columns.getItem('任务名称').getDataBodyRange().load('values');
      return { read: () => body.values.map(([name]: unknown[]) => name) };
    });
    expect(names.slice(0, 3)).toEqual(['线上推广素材设计', '客户A订单跟进', '仓库库存系统调试']);
  });

  test('what they type into the column in the moment it goes comes back with it', async () => {
    const workbook = await openSample();
    const { undo } = await add();
    const { Excel: theirs } = workbook.join('同事');
    workbook.host.script.beforeBatch(
      () =>
        theirs.run(async (context) => {
          const { columns } = context.workbook.tables.getItem('OpsTasks');
          columns.getItem('预计完成时间').getDataBodyRange().getCell(1, 0).values = [['7月2日']];
          await context.sync();
        }),
      { client: workbook.client, from: 3 },
    );
    const problem = await undo().catch(problemOf);
    expect(problem).toMatchObject({ code: 'othersChanged', rows: 1 });
    const held = await tracker((table) => {
      const body = table.columns.getItem('预计完成时间').getDataBodyRange().load('values');
      return { read: () => body.values.map(([value]: unknown[]) => value) };
    });
    expect(held[1]).toBe('7月2日');
  });
});

test('a protected sheet is reported, and nothing is added', async () => {
  await openSample();
  await tracker((table) => {
    table.worksheet.protection.protect();
    return { read: () => null };
  });
  expect(await addOptionalColumn(run, FORECAST).catch(problemOf)).toMatchObject({ code: 'sheetProtected' });
  expect(await headers()).not.toContain('预计完成时间');
});

test('where Opsbook’s own columns stand first, it goes to the end', async () => {
  await openSample();
  await tracker((table) => {
    for (const name of ['编号', '核定状态', '偏差天数', '预警', '判定说明'])
      table.columns.getItem(name).delete();
    table.columns.add(0, undefined, '编号');
    return { read: () => null };
  });
  await addOptionalColumn({ ...run, today: day('2026-07-01') }, FORECAST);
  expect((await headers()).at(-1)).toBe('预计完成时间');
});
