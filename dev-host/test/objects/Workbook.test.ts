import { codeOf, openEmptyWorkbook } from './openEmptyWorkbook';

describe('names ("Work with names")', () => {
  test('refer to ranges and formulas, in the workbook or a sheet', async () => {
    const { Excel } = openEmptyWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { names } = context.workbook;
      const range = names.add('状态列表', sheet.getRange('A1:A3'), 'for validation').load();
      const constant = names.add('Threshold', '=3').load('value,type');
      sheet.names.add('local', '=Sheet1!$B$2');
      sheet.names.load('items/name,items/scope');
      const place = names.getItem('状态列表').getRange().load('address');
      const none = names.getItemOrNullObject('nothing');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        name: '状态列表',
        formula: '=Sheet1!$A$1:$A$3',
        value: 'Sheet1!$A$1:$A$3',
        type: 'Range',
        scope: 'Workbook',
        comment: 'for validation',
        visible: true,
      });
      expect([constant.value, constant.type]).toEqual([3, 'Double']);
      expect(sheet.names.items.map((item) => [item.name, item.scope])).toEqual([['local', 'Worksheet']]);
      expect([place.address, none.isNullObject]).toEqual(['Sheet1!A1:A3', true]);
      names.getItem('threshold').delete();
      const count = names.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test.each([
    ['A1', 'InvalidArgument'],
    ['two words', 'InvalidArgument'],
    ['taken', 'ItemAlreadyExists'],
  ])('%s: %s', async (name, code) => {
    const { Excel } = openEmptyWorkbook();
    const work = Excel.run(async (context) => {
      context.workbook.names.add('Taken', '=1');
      context.workbook.names.add(name, '=2');
      await context.sync();
    });
    expect(await codeOf(work)).toBe(code);
  });
});

describe('settings (SettingCollection)', () => {
  test('hold any value, dates included, and are set again by add', async () => {
    const { Excel, engine } = openEmptyWorkbook();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('columns', { 任务: 1 });
      settings.add('when', new Date('2026-06-18T00:00:00Z'));
      settings.add('columns', { 任务: 2 });
      const columns = settings.getItem('columns').load('value,key');
      const when = settings.getItem('when').load('value');
      const none = settings.getItemOrNullObject('x');
      const count = settings.getCount();
      await context.sync();
      expect([columns.value, none.isNullObject, count.value]).toEqual([{ 任务: 2 }, true, 2]);
      expect(when.value).toEqual(new Date('2026-06-18T00:00:00Z'));
      settings.getItem('when').delete();
      await context.sync();
    });
    expect(engine.settings()).toEqual({ columns: '{"任务":2}' });
  });
});

test('document properties and custom ones', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = '六月计划';
    properties.custom.add('schema', 3);
    properties.load('title');
    const schema = properties.custom.getItemOrNullObject('SCHEMA').load('value,type,key');
    await context.sync();
    expect([properties.title, schema.value, schema.type, schema.key]).toEqual([
      '六月计划',
      3,
      'Number',
      'schema',
    ]);
  });
});

test('worksheet functions compute without a cell ("Call built-in Excel worksheet functions")', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const { functions, worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    const results = [
      functions.date(2026, 6, 18),
      functions.sum(sheet.getRange('A1:A3'), 4),
      functions.networkDays(46183, 46189),
      functions.workDay(46183, 3),
      functions.vlookup(2, sheet.getRange('A1:A3'), 1, false),
      functions.concatenate('a"', 'b'),
    ];
    const broken = functions.sqrt(-1).load('value,error');
    for (const result of results) result.load('value');
    await context.sync();
    expect(results.map((result) => result.value)).toEqual([46191, 10, 5, 46188, 2, 'a"b']);
    expect(broken.error).toBe('#NUM!');
  });
});

test('culture and calculation', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.cultureInfo.load('name');
    application.cultureInfo.datetimeFormat.load('shortDatePattern');
    application.load('calculationMode');
    application.calculate('Full');
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    expect([application.cultureInfo.name, application.cultureInfo.datetimeFormat.shortDatePattern]).toEqual([
      'zh-CN',
      'yyyy/m/d',
    ]);
    expect(application.calculationMode).toBe('Automatic');
  });
});

test('the selection as areas, and registering for the activation of the workbook', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    context.workbook.onActivated.add(async () => undefined);
    context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRanges().load('address,areaCount');
    await context.sync();
    expect([selected.address, selected.areaCount]).toEqual(['Sheet1!B2:C3', 1]);
  });
});

test('a collection loaded with NoPropertiesNeeded has its items, with nothing in them', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('NoPropertiesNeeded' as 'items');
    await context.sync();
    expect(sheets.items).toHaveLength(1);
    expect(() => sheets.items[0]?.name).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });
  const misspelled = Excel.run(async (context) => {
    context.workbook.worksheets.load('items/nmae');
    await context.sync();
  });
  expect(await codeOf(misspelled)).toBe('ApiNotFound');
});

test('a new workbook knows when it was made (DocumentProperties.creationDate)', async () => {
  const before = Math.floor(Date.now() / 1000) * 1000;
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const properties = context.workbook.properties.load('creationDate');
    await context.sync();
    expect(properties.creationDate).toBeInstanceOf(Date);
    expect(properties.creationDate.getTime()).toBeGreaterThanOrEqual(before);
  });
});

test('the revision number (DocumentProperties.revisionNumber)', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.load('revisionNumber');
    await context.sync();
    expect(properties.revisionNumber).toBe(0);
    properties.revisionNumber = 3;
    properties.load('revisionNumber');
    await context.sync();
    expect(properties.revisionNumber).toBe(3);
  });
});
