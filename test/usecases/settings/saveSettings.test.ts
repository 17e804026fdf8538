import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { inspectWorkbook } from '../../../src/usecases/setup/inspectWorkbook';
import { loadSettings } from '../../../src/usecases/settings/loadSettings';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { saveSettings } from '../../../src/usecases/settings/saveSettings';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings';
import { day, open, openSample, options } from '../openSample';

test('the settings sheet is made when a setting is first stored, and only then', async () => {
  const { engine } = open();
  await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
  const names = () => engine.sheets().map(({ name }) => name);
  expect(await loadSettings(options())).toEqual(DEFAULT_SETTINGS);
  expect(names()).not.toContain('运营设置');
  await saveSettings(options(), { slipThreshold: 5, dayBasis: 'working' });
  expect(names()).toContain('运营设置');
  expect(await loadSettings(options())).toEqual({
    ...DEFAULT_SETTINGS,
    slipThreshold: 5,
    dayBasis: 'working',
  });
});

test('only the changed cell is written', async () => {
  const { client } = await openSample();
  const before = client.wire.cellsWritten;
  await saveSettings(options(), { asOf: day('2026-06-18') });
  expect(client.wire.cellsWritten - before).toBe(1);
  expect(await refreshAlerts(options())).toMatchObject({ asOf: day('2026-06-18'), counts: { red: 0 } });
});

describe('a colleague at work between looking and writing', () => {
  const settingsNow = () =>
    Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('OpsSettings').getDataBodyRange();
      body.load('values');
      await context.sync();
      return new Map(body.values.map(([name, value]) => [String(name), value as unknown]));
    });

  test.each<[string, (table: Excel.Table) => void, Record<string, unknown>]>([
    ['sorts the rows', (table) => table.sort.apply([{ key: 0, ascending: true }]), {}],
    ['inserts a row', (table) => void table.rows.add(0, [['备注', '财务已看', '']]), { 备注: '财务已看' }],
    [
      'sets the same one and another',
      (table) => (table.getDataBodyRange().getCell(3, 1).getResizedRange(1, 0).values = [[4], [9]]),
      { 临期天数: 9 },
    ],
  ])('%s: each setting has its own value', async (_, edit, theirs) => {
    const workbook = await openSample();
    const before = await settingsNow();
    const colleague = workbook.join('同事');
    const step = workbook.host.script.beforeBatch(
      () =>
        colleague.Excel.run(async (context) => {
          edit(context.workbook.tables.getItem('OpsSettings'));
          await context.sync();
        }),
      { client: workbook.client, from: 2 },
    );
    await saveSettings(options(), { slipThreshold: 5 });
    expect(step.happened).toBe(1);
    expect(Object.fromEntries(await settingsNow())).toEqual({
      ...Object.fromEntries(before),
      ...theirs,
      预警天数: 5,
    });
  });
});

test("colours in the sheet follow the workbook's as-of day", async () => {
  await openSample();
  const meaning = () =>
    Excel.run(async (context) => {
      const name = context.workbook.names.getItem('OpsAsOf');
      name.load('formula');
      await context.sync();
      return name.formula;
    });
  // 2026-06-24 as a serial: an Excel whose lists are separated by `;` takes no DATE(…,…).
  expect(await meaning()).toBe('=46197');
  await saveSettings(options(), { asOf: null });
  expect(await meaning()).toBe('=TODAY()');
});

test('a bad value falls back to the default and is named with its cell', async () => {
  await openSample();
  await Excel.run(async (context) => {
    const values = context.workbook.tables.getItem('OpsSettings').getDataBodyRange().getColumn(1);
    values.getCell(3, 0).values = [['三四天']];
    await context.sync();
  });
  const { problems } = await refreshAlerts(options());
  expect(problems).toEqual([
    { code: 'badSetting', sheet: '运营设置', address: 'B7', setting: '预警天数', value: '三四天', used: '3' },
  ]);
  // In the sheet too, for who refreshes by the ribbon.
  const banner = async () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('任务进度跟踪表').getRange('A2');
      cell.load('values');
      await context.sync();
      return String(cell.values[0]?.[0]);
    });
  expect(await banner()).toContain('“运营设置”B7 的“预警天数”无法识别，先按 3 计算。');
  await saveSettings(options(), { slipThreshold: 5 });
  await refreshAlerts(options());
  expect(await banner()).not.toContain('无法识别');
});

test('what distinguishes one workbook from another', async () => {
  const { engine } = open();
  expect(await inspectWorkbook(options())).toEqual({ kind: 'empty', sheets: [], hasSample: false });
  engine.write(engine.activeSheet(), { row: 0, column: 0, rowCount: 1, columnCount: 1 }, [
    [{ value: '任务' }],
  ]);
  expect(await inspectWorkbook(options())).toMatchObject({ kind: 'foreign' });
  await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
  expect(await inspectWorkbook(options())).toMatchObject({ kind: 'ours', hasSample: false });
  engine.deleteSheet(engine.sheets().find(({ name }) => name === '问题处理记录表')?.id ?? '');
  expect(await inspectWorkbook(options())).toMatchObject({ kind: 'partly' });
  const again = await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
  expect(again.created).toEqual(['问题处理记录表']);
});
