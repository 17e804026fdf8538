import { eventsDelivered, openEmptyWorkbook } from '../objects/openEmptyWorkbook';

const cell = { row: 1, column: 1, rowCount: 1, columnCount: 1 };

/** Documentation: "Work with events using the Excel JavaScript API"; co-authors: "Coauthoring in Excel add-ins". */
describe('worksheet changes', () => {
  test('come from the person at the grid, with details for a single cell', async () => {
    const { Excel, engine } = openEmptyWorkbook();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (args) => void heard.push(args));
      await context.sync();
    });
    engine.write(engine.activeSheet(), cell, [[{ value: '延期' }]]);
    engine.write(engine.activeSheet(), { ...cell, rowCount: 2 }, [[{ value: 1 }], [{ value: 2 }]]);
    await eventsDelivered();
    expect(heard).toHaveLength(2);
    expect(heard[0]).toMatchObject({
      type: 'WorksheetChanged',
      address: 'B2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      details: { valueBefore: '', valueAfter: '延期', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
    });
    expect(heard[0]?.changeDirectionState).toBeUndefined();
    expect(heard[1]).toMatchObject({ address: 'B2:B3', details: undefined });
  });

  test('distinguish own writes (triggerSource) from those of a co-author (source)', async () => {
    const { Excel, join } = openEmptyWorkbook();
    const heard: [string, string][] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(
        async (args) => void heard.push([args.source, args.triggerSource]),
      );
      await context.sync();
    });
    const write = (excel: typeof Excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        await context.sync();
      });
    await write(Excel);
    await write(join('李四').Excel);
    await eventsDelivered();
    expect(heard).toEqual([
      ['Local', 'ThisLocalAddin'],
      ['Remote', 'Unknown'],
    ]);
  });

  test('report inserted rows and their direction', async () => {
    const { Excel, engine } = openEmptyWorkbook();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (args) => void heard.push(args));
      await context.sync();
    });
    engine.insert(engine.activeSheet(), { row: 1, column: 0, rowCount: 1, columnCount: 16_384 }, 'down');
    await eventsDelivered();
    expect(heard[0]).toMatchObject({
      changeType: 'RowInserted',
      address: '2:2',
      changeDirectionState: { insertShiftDirection: 'Down' },
    });
  });

  test('are not heard while runtime.enableEvents is false, nor after remove', async () => {
    const { Excel, engine } = openEmptyWorkbook();
    let heard = 0;
    const edit = () => engine.write(engine.activeSheet(), cell, [[{ value: heard }]]);
    const handler = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(async () => void heard++);
      context.runtime.enableEvents = false;
      await context.sync();
      return result;
    });
    edit();
    await eventsDelivered();
    expect(heard).toBe(0);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    edit();
    await eventsDelivered();
    expect(heard).toBe(1);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    edit();
    await eventsDelivered();
    expect(heard).toBe(1);
  });

  test('give their range', async () => {
    const { Excel, engine } = openEmptyWorkbook();
    let changed: Excel.WorksheetChangedEventArgs | undefined;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (args) => void (changed = args));
      await context.sync();
    });
    engine.write(engine.activeSheet(), cell, [[{ value: 5 }]]);
    await eventsDelivered();
    await Excel.run(async (context) => {
      const range = changed?.getRange(context).load('values,address');
      await context.sync();
      expect([range?.values, range?.address]).toEqual([[[5]], 'Sheet1!B2']);
    });
  });
});

test('tables report changes, selection, new and deleted tables', async () => {
  const { Excel, engine } = openEmptyWorkbook();
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.onAdded.add(async (args) => void heard.push(args.type));
    tables.onDeleted.add(async (args) => void heard.push([args.type, args.tableName]));
    const table = tables.add('A1:B3', true);
    table.name = 'T';
    await context.sync();
    table.onChanged.add(async (args) => void heard.push([args.type, args.address, args.changeType]));
    table.onSelectionChanged.add(async (args) => void heard.push([args.isInsideTable, args.address]));
    await context.sync();
  });
  engine.write(engine.activeSheet(), cell, [[{ value: 'x' }]]);
  engine.select(engine.activeSheet(), { row: 1, column: 0, rowCount: 1, columnCount: 4 });
  engine.select(engine.activeSheet(), { row: 9, column: 0, rowCount: 1, columnCount: 1 });
  await eventsDelivered();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('T').delete();
    await context.sync();
  });
  await eventsDelivered();
  expect(heard).toEqual([
    'TableAdded',
    ['TableChanged', 'B2', 'RangeEdited'],
    [true, 'A2:B2'],
    [false, ''],
    ['TableDeleted', 'T'],
  ]);
});

test('sheets report activation, new, renamed and deleted sheets', async () => {
  const { Excel } = openEmptyWorkbook();
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async (args) => void heard.push(args.type));
    worksheets.onActivated.add(async (args) => void heard.push(args.type));
    worksheets.onDeactivated.add(async (args) => void heard.push(args.type));
    worksheets.onDeleted.add(async (args) => void heard.push(args.type));
    worksheets.onNameChanged.add(async (args) => void heard.push([args.nameBefore, args.nameAfter]));
    await context.sync();
    const sheet = worksheets.add('b');
    sheet.activate();
    sheet.name = 'c';
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await eventsDelivered();
  expect(heard).toEqual(
    expect.arrayContaining([
      'WorksheetAdded',
      'WorksheetActivated',
      'WorksheetDeactivated',
      ['b', 'c'],
      'WorksheetDeleted',
    ]),
  );
});
