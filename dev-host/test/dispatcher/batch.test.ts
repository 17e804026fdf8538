import { codeOf, openEmptyWorkbook } from '../objects/openEmptyWorkbook';

describe('null objects ("*OrNullObject methods and properties")', () => {
  test('what is chained to a missing table in one batch is null, not an error', async () => {
    const { Excel, client } = openEmptyWorkbook();
    const found = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('OpsTasks');
      table.load('name,id');
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values,address');
      const columns = table.columns.load('items/name,items/id');
      const sheet = table.worksheet.load('name');
      const filter = table.autoFilter.load('isDataFiltered');
      await context.sync();
      return [table, header, body, columns, sheet, filter].map((object) => object.isNullObject);
    });
    expect(found).toEqual([true, true, true, true, true, true]);
    expect(client.wire.syncs).toBe(1);
  });

  test('isNullObject may be loaded by name', async () => {
    const { Excel } = openEmptyWorkbook();
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('x').load('isNullObject');
      const sheet = context.workbook.worksheets.getItemOrNullObject('Sheet1').load('isNullObject,name');
      await context.sync();
      expect([none.isNullObject, sheet.isNullObject, sheet.name]).toEqual([true, false, 'Sheet1']);
    });
  });

  // Every set-up of Microsoft's samples begins like this, also where there is no such sheet to delete.
  test('a method of one does nothing, and the batch goes on', async () => {
    const { Excel } = openEmptyWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Sample').delete();
      const count = context.workbook.worksheets.getItemOrNullObject('Sample').tables.getCount();
      const sheet = context.workbook.worksheets.add('Sample').load('name');
      await context.sync();
      expect(sheet.name).toBe('Sample');
      expect(count.value).toBeNull();
    });
  });

  test('setting a property of one fails', async () => {
    const { Excel } = openEmptyWorkbook();
    const rename = Excel.run(async (context) => {
      context.workbook.tables.getItemOrNullObject('x').name = 'y';
      await context.sync();
    });
    expect(await codeOf(rename)).toBe('ItemNotFound');
  });
});

describe('errors ("Error handling with the application-specific JavaScript APIs")', () => {
  test('say where they happened; actions before stay done, actions after are not run', async () => {
    const { Excel } = openEmptyWorkbook();
    const failure = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['before']];
      context.workbook.worksheets.getItem('nowhere').getRange('A1').load('values');
      sheet.getRange('A2').values = [['after']];
      await context.sync().then(
        () => undefined,
        (error: OfficeExtension.Error) => error,
      );
      return context.sync().then(
        () => undefined,
        (error: OfficeExtension.Error) => error,
      );
    }).catch((error: OfficeExtension.Error) => error);
    expect(failure).toBeUndefined();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2').load('values');
      await context.sync();
      expect(range.values).toEqual([['before'], ['']]);
    });
  });

  test('carry code, location and statement', async () => {
    const { Excel } = openEmptyWorkbook();
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('nowhere').activate();
      await context.sync();
    }).catch((failure: OfficeExtension.Error) => failure);
    expect(error).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: {
        errorLocation: 'WorksheetCollection.getItem',
        statement: 'var worksheet = worksheets.getItem(...);',
      },
    });
  });

  test('an unknown member names itself', async () => {
    const { Excel } = openEmptyWorkbook();
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().comments.load('items');
      await context.sync();
    }).catch((failure: OfficeExtension.Error) => failure);
    expect(error).toMatchObject({
      code: 'ApiNotFound',
      message: 'dev-host does not implement Worksheet.comments (see dev-host/SUPPORTED.md)',
    });
  });
});

describe('load', () => {
  test('brings only what was asked for', async () => {
    const { Excel } = openEmptyWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(sheet.name).toBe('Sheet1');
      expect(() => sheet.position).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
    });
  });

  test('reaches into collections, with $top and $skip', async () => {
    const { Excel } = openEmptyWorkbook();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['b', 'c', 'd']) worksheets.add(name).getRange('A1').values = [[name]];
      worksheets.getItem('c').tables.add('A1:B2', true).name = 'inC';
      worksheets.load('items/name,items/tables/items/name');
      await context.sync();
      expect(
        worksheets.items.map((sheet) => [sheet.name, sheet.tables.items.map((table) => table.name)]),
      ).toEqual([
        ['Sheet1', []],
        ['b', []],
        ['c', ['inC']],
        ['d', []],
      ]);
      const page = context.workbook.worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      expect(page.items.map((sheet) => sheet.name)).toEqual(['b', 'c']);
    });
  });

  test('without names brings the scalars', async () => {
    const { Excel } = openEmptyWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2').load();
      await context.sync();
      expect(range).toMatchObject({
        address: 'Sheet1!B2',
        rowIndex: 1,
        values: [['']],
        numberFormat: [['General']],
      });
    });
  });
});

describe('ranges kept between batches (Range.track)', () => {
  test('follow rows put in above them', async () => {
    const { Excel } = openEmptyWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cell = sheet.getRange('B5');
      cell.values = [['here']];
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      cell.load('address,values');
      await context.sync();
      expect([cell.address, cell.values]).toEqual(['Sheet1!B7', [['here']]]);
    });
  });

  test('are gone with their cells', async () => {
    const { Excel } = openEmptyWorkbook();
    const work = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cell = sheet.getRange('B5');
      await context.sync();
      sheet.getRange('5:5').delete('Up');
      cell.load('address');
      await context.sync();
    });
    expect(await codeOf(work)).toBe('ItemNotFound');
  });

  test('are let go of at the end of Excel.run, in a request that is not counted as a sync', async () => {
    const { Excel, client } = openEmptyWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
    });
    await Excel.run(async (context) => {
      const count = (
        context.workbook as unknown as { _GetReferenceCount(): { value: number } }
      )._GetReferenceCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(client.wire.syncs).toBe(2);
  });
});

test('several areas are kept between batches too (RangeAreas)', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const areas = sheet.getRanges('A1:A2,C3');
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    areas.format.fill.color = '#FF0000';
    areas.load('address,areaCount,cellCount');
    areas.areas.load('items/address');
    const inside = sheet.getRange('C4').format.fill.load('color');
    await context.sync();
    expect(areas.toJSON()).toMatchObject({ address: 'Sheet1!A2:A3,Sheet1!C4', areaCount: 2, cellCount: 3 });
    expect(areas.areas.items.map((range) => range.address)).toEqual(['Sheet1!A2:A3', 'Sheet1!C4']);
    expect(inside.color).toBe('#FF0000');
  });
});

describe('what travels', () => {
  test('counts cells set, but not entries that leave a cell alone', async () => {
    const { Excel, client } = openEmptyWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = [
        ['a', null],
        ['', 1],
      ];
      await context.sync();
    });
    expect(client.wire.cellsWritten).toBe(3);
    expect(client.wire.requestBytes).toBeGreaterThan(100);
    expect(client.wire.responseBytes).toBeGreaterThan(20);
  });

  test('more than 5 MB is refused both ways ("Resource limits and performance optimization")', async () => {
    const { Excel } = openEmptyWorkbook();
    const text = 'x'.repeat(30_000);
    const write = (rows: number) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, rows, 1);
        range.values = Array.from({ length: rows }, () => [text]);
        await context.sync();
      });
    expect(await codeOf(write(180))).toBe('RequestPayloadSizeLimitExceeded');
    await write(100);
    const read = Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A1:A100')
        .load('values,formulas');
      await context.sync();
      return range.values;
    });
    expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('large writes come in pieces and arrive whole', async () => {
    const { Excel } = openEmptyWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 1000, 4);
      range.values = Array.from({ length: 1000 }, (_, row) => [row, row * 2, `r${row}`, true]);
      const last = range.getLastRow().load('values');
      await context.sync();
      expect(last.values).toEqual([[999, 1998, 'r999', true]]);
    });
  });
});
