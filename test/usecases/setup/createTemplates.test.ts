import { installOfficeGlobals } from '../../../dev-host/index';
import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { saveSettings } from '../../../src/usecases/settings/saveSettings';
import { day, open, openSample, options } from '../openSample';

const create = (sample: boolean) => createTemplates({ ...options(), sample, onNameTaken: 'stop' });

test('an empty workbook gets the four sheets', async () => {
  const { engine } = open();
  const result = await create(false);
  expect(result.created).toEqual(['月度运营计划总表', '任务进度跟踪表', '问题处理记录表', '月度运营总结表']);
  const tables = engine.sheets().flatMap(({ id }) => engine.parts(id).tables.map(({ name }) => name));
  expect(tables).toEqual(['OpsPlan', 'OpsTasks', 'OpsIssues', 'OpsSummary']);
});

test.each([
  ['the issue log', ['问题处理记录表']],
  ['plan and issue log', ['月度运营计划总表', '问题处理记录表']],
  ['plan and tracker', ['月度运营计划总表', '任务进度跟踪表']],
])('%s, deleted and made again, stands where it stood', async (_, deleted) => {
  const { engine } = await openSample();
  await refreshAlerts(options());
  const names = () => engine.sheets().map(({ name }) => name);
  const before = names();
  await Excel.run(async (context) => {
    for (const name of deleted) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  await create(false);
  expect(names()).toEqual(before);
});

test.each([true, false])('twice changes nothing (sample: %s)', async (sample) => {
  const { engine, client } = open();
  await create(sample);
  const before = engine.toBook();
  const written = client.wire.cellsWritten;
  expect(await create(sample)).toMatchObject({ created: [], sampleRows: 0, cellsWritten: 0 });
  expect(client.wire.cellsWritten).toBe(written);
  expect(engine.toBook()).toEqual(before);
});

test.each([true, false])(
  'a colleague makes them in the same moment: there once (sample: %s)',
  async (sample) => {
    const workbook = open();
    const colleague = workbook.join('同事');
    const step = workbook.host.script.beforeBatch(
      async () => {
        const uninstall = installOfficeGlobals(colleague);
        await create(sample).finally(uninstall);
      },
      { client: workbook.client, from: 2 },
    );
    const { created, kept } = await create(sample);
    expect(step.happened).toBe(1);
    expect(created).toEqual([]);
    expect(kept).toHaveLength(4);
    const tables = workbook.engine.sheets().flatMap(({ id }) => workbook.engine.parts(id).tables);
    expect(tables.map(({ name }) => name)).toEqual([
      ...['OpsPlan', 'OpsTasks', 'OpsIssues', 'OpsSummary'],
      ...(sample ? ['OpsSettings'] : []),
    ]);
  },
);

test('a sheet of the team’s that has the name of the settings is reported like the others, and left alone', async () => {
  const { engine } = open();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('运营设置').getRange('A1').values = [['营业时间']];
    await context.sync();
  });
  const before = engine.toBook();
  await expect(create(true)).rejects.toMatchObject({
    problem: { code: 'sheetNameTaken', sheets: ['运营设置'] },
  });
  expect(engine.toBook()).toEqual(before);
  const { created } = await createTemplates({ ...options(), sample: true, onNameTaken: 'rename' });
  expect(created).toHaveLength(4);
  expect(engine.sheets().map(({ name }) => name)).toContain('运营设置 2');
  expect((await refreshAlerts(options())).asOf).toBe(day('2026-06-24'));
});

test.each<[string, () => Promise<unknown>]>([
  ['the templates', () => create(true)],
  ['the settings', () => saveSettings(options(), { slipThreshold: 5 })],
])('a workbook whose structure is protected: %s are not made, and it is told why', async (_, make) => {
  const { engine } = open();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await expect(make()).rejects.toMatchObject({ problem: { code: 'workbookProtected' } });
  expect(engine.sheets()).toHaveLength(1);
});

test('dates are real dates, statuses come from a list, finish is not before start, the header stays in sight', async () => {
  const { engine } = await openSample();
  const tracker = engine.sheets().find(({ name }) => name === '任务进度跟踪表')?.id ?? '';
  const [finish] = engine.read(tracker, { row: 3, column: 3, rowCount: 1, columnCount: 1 })[0] ?? [];
  expect(finish?.value).toBe(46183);
  expect(engine.style(finish?.style).numberFormat).toBe('[<46023]yy-mm-dd;[>=46388]yy-mm-dd;mm-dd');
  const { validations, freeze, page, tables } = engine.parts(tracker);
  const rules = validations.filter(({ type }) => type !== 'any');
  expect(rules.map(({ type, formula1 }) => [type, formula1])).toEqual(
    expect.arrayContaining([
      ['list', '未开始,进行中,已完成,延期,受阻,已取消'],
      ['date', '=IF(ISNUMBER($C4),$C4,1)'],
    ]),
  );
  // Rules below the table would stop it from growing.
  const [table] = tables;
  const lastRow = (table?.rect.row ?? 0) + (table?.rect.rowCount ?? 0);
  for (const { ranges } of validations)
    for (const { row, rowCount } of ranges) expect(row + rowCount).toBeLessThanOrEqual(lastRow);
  expect(freeze).toMatchObject({ rows: 3, columns: 1 });
  expect(page).toMatchObject({ orientation: 'landscape', paperSize: 9, titleRows: { from: 2, to: 2 } });
});

describe('while another workbook is in front', () => {
  const create = () => createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });

  test('the person is asked to bring this one to the front, and nothing is half made', async () => {
    const { host, engine } = open();
    host.window.isInFront = false;
    await expect(create()).rejects.toMatchObject({ problem: { code: 'notInFront' } });
    expect(engine.sheets()).toHaveLength(1);
    host.window.isInFront = true;
    expect((await create()).created).toHaveLength(4);
  });

  test('where only what belongs to the window is refused, the tables are whole', async () => {
    const { host, engine } = open();
    const made = () => engine.sheets().filter(({ id }) => engine.parts(id).tables.length > 0);
    engine.onChange(() => (host.window.isInFront = made().length < 4));
    await create();
    const tables = engine.sheets().flatMap(({ id }) => engine.parts(id).tables);
    expect(tables.map(({ name }) => name)).toEqual(['OpsPlan', 'OpsTasks', 'OpsIssues', 'OpsSummary']);
    expect(
      engine
        .sheets()
        .slice(1)
        .every(({ id }) => engine.parts(id).validations.length > 0),
    ).toBe(true);
  });
});
