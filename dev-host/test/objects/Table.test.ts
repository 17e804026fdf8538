import { codeOf, openEmptyWorkbook } from './openEmptyWorkbook';

const withTable = (
  work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>,
  locale = 'zh-CN',
) => {
  const { Excel } = openEmptyWorkbook({ locale });
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:C4').values = [
      ['任务', '天数'],
      ['甲', 1],
      ['乙', 2],
    ];
    const table = sheet.tables.add('B2:C4', true);
    table.name = 'OpsTasks';
    return work(table, sheet, context);
  });
};

describe('making a table ("Work with tables using the Excel JavaScript API")', () => {
  test('has Excel’s defaults', () =>
    withTable(async (table, _sheet, context) => {
      table.load();
      table.columns.load('items/name,items/id,items/index,count');
      const rows = table.rows.getCount();
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: 'OpsTasks',
        style: 'TableStyleMedium2',
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
      });
      expect(table.columns.items.map(({ name, id, index }) => [name, id, index])).toEqual([
        ['任务', 1, 0],
        ['天数', 2, 1],
      ]);
      expect([table.columns.count, rows.value]).toEqual([2, 2]);
    }));

  test('a header alone gets one blank row; blank and repeated headers get names; numbers become text', async () => {
    const { Excel } = openEmptyWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:D1').values = [['名称', '', '名称', 6]];
      const table = sheet.tables.add('A1:D1', true);
      const range = table.getRange().load('address,values,valueTypes');
      const body = table.getDataBodyRange().load('address');
      table.load('name');
      await context.sync();
      expect(range.values).toEqual([
        ['名称', '列1', '名称2', '6'],
        ['', '', '', ''],
      ]);
      expect(range.valueTypes[0]?.[3]).toBe('String');
      expect([range.address, body.address, table.name]).toEqual(['Sheet1!A1:D2', 'Sheet1!A2:D2', '表1']);
    });
  });

  test('without headers a row is put in and the data move down', async () => {
    const { Excel } = openEmptyWorkbook({ locale: 'en' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.tables.add('A1:B2', false).getRange().load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['Column1', 'Column2'],
        [1, 2],
        [3, 4],
      ]);
    });
  });

  test('tables must not overlap', async () => {
    const overlap = withTable(async (_table, sheet, context) => {
      sheet.tables.add('C4:D8', true);
      await context.sync();
    });
    expect(await codeOf(overlap)).toBe('InvalidArgument');
  });

  test.each([
    ['OpsPlan', 'no error'],
    ['运营计划', 'no error'],
    ['Ops Plan', 'InvalidArgument'],
    ['A1', 'InvalidArgument'],
    ['R', 'InvalidArgument'],
    ['2026', 'InvalidArgument'],
  ])('the name %s: %s (support article "Rename an Excel table")', async (name, code) => {
    const work = withTable(async (table, _sheet, context) => {
      table.name = name;
      await context.sync();
    });
    expect(await codeOf(work)).toBe(code);
  });

  test('names are unique, in upper or lower case', async () => {
    const work = withTable(async (_table, sheet, context) => {
      sheet.tables.add('F2:G4', true).name = 'opstasks';
      await context.sync();
    });
    expect(await codeOf(work)).toBe('ItemAlreadyExists');
  });

  test('items are found by name in any case and by id', () =>
    withTable(async (table, _sheet, context) => {
      table.load('id');
      await context.sync();
      const byName = context.workbook.tables.getItem('OPSTASKS').load('id');
      const byId = context.workbook.tables.getItemOrNullObject(table.id).load('name');
      await context.sync();
      expect([byName.id, byId.name]).toEqual([table.id, 'OpsTasks']);
    }));
});

describe('rows', () => {
  test('written right below are taken in ("Coauthoring in Excel add-ins")', () =>
    withTable(async (table, _sheet, context) => {
      table.getDataBodyRange().getRowsBelow(2).values = [
        ['丙', 3],
        ['丁', 4],
      ];
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:C6');
    }));

  test('are not taken in when their first cell is blank (office-js issue 2097)', () =>
    withTable(async (table, _sheet, context) => {
      table.getDataBodyRange().getRowsBelow(1).values = [['', 3]];
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:C4');
    }));

  test('are added and deleted; what is below moves (TableRowCollection.add)', () =>
    withTable(async (table, sheet, context) => {
      sheet.getRange('B6').values = [['note']];
      table.rows.add(undefined, [['丙', 3]]);
      table.rows.add(0, [['首', 0]]);
      const range = table.getRange().load('values');
      const note = sheet.getRange('B8').load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['任务', '天数'],
        ['首', 0],
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
      ]);
      expect(note.values).toEqual([['note']]);
      table.rows.getItemAt(1).delete();
      table.rows.load('items/values,count');
      await context.sync();
      expect(table.rows.items.map((row) => row.values[0]?.[0])).toEqual(['首', '乙', '丙']);
    }));

  // Microsoft's sample "Add rows and columns" adds columns of as many cells as rows were added, and a header.
  test('added to a table without data fill the blank row it shows', async () => {
    const { Excel } = openEmptyWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A4').values = [['note']];
      const table = sheet.tables.add('A1:B1', true);
      const first = table.rows.add(undefined, [
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
      ]);
      const body = table.getDataBodyRange().load('values,address');
      const note = sheet.getRange('A6').load('values');
      first.load('index');
      await context.sync();
      expect(body.address).toBe('Sheet1!A2:B4');
      expect(body.values).toEqual([
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
      ]);
      expect(note.values).toEqual([['note']]);
      expect(first.index).toBe(0);
      table.rows.add(undefined, [['丁', 4]]);
      table.rows.load('count');
      await context.sync();
      expect(table.rows.count).toBe(4);
    });
  });

  test('the last one is emptied, not deleted', () =>
    withTable(async (table, _sheet, context) => {
      table.rows.getItemAt(1).delete();
      table.rows.getItemAt(0).delete();
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(body.values).toEqual([['', '']]);
    }));
});

describe('columns', () => {
  test('with one formula all the way down are calculated: new rows get it too', () =>
    withTable(async (table, _sheet, context) => {
      table.columns.add(undefined, [['两倍'], ['=[@天数]*2'], ['=[@天数]*2']]);
      await context.sync();
      table.getDataBodyRange().getRowsBelow(1).getResizedRange(0, -1).values = [['丙', 5]];
      const body = table.getDataBodyRange().load('values,formulas');
      await context.sync();
      expect(body.values.map((row) => row[2])).toEqual([2, 4, 10]);
      expect(body.formulas[2]?.[2]).toBe('=[@天数]*2');
    }));

  test('are added, renamed, found by id and deleted', () =>
    withTable(async (table, sheet, context) => {
      const added = table.columns.add(undefined, [['预警'], ['红'], ['']]);
      added.load('id,name,index,values');
      await context.sync();
      expect(added.toJSON()).toMatchObject({ name: '预警', index: 2, values: [['预警'], ['红'], ['']] });
      added.name = 'Alert';
      const same = table.columns.getItem(added.id).load('name');
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      expect([same.name, header.values]).toEqual(['Alert', [['任务', '天数', 'Alert']]]);
      table.columns.getItem('天数').delete();
      const left = table.getRange().load('address,values');
      await context.sync();
      expect([left.address, left.values[1]]).toEqual(['Sheet1!B2:C4', ['甲', '红']]);
      expect(sheet).toBeDefined();
    }));

  test('a header cell that is written renames its column', () =>
    withTable(async (table, _sheet, context) => {
      table.getHeaderRowRange().values = [['任务名称', null]];
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(['任务名称', '天数']);
    }));
});

test('a total row comes and goes with its label', () =>
  withTable(async (table, _sheet, context) => {
    table.showTotals = true;
    const totals = table.getTotalRowRange().load('address,values');
    await context.sync();
    expect([totals.address, totals.values]).toEqual(['Sheet1!B5:C5', [['汇总', '']]]);
    table.showTotals = false;
    const range = table.getRange().load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!B2:C4');
  }));

test('resize keeps the top row (Table.resize)', async () => {
  await withTable(async (table, _sheet, context) => {
    table.resize('B2:D6');
    table.columns.load('items/name');
    const range = table.getRange().load('address');
    await context.sync();
    expect([range.address, table.columns.items.map((column) => column.name)]).toEqual([
      'Sheet1!B2:D6',
      ['任务', '天数', '列1'],
    ]);
  });
  const moved = withTable(async (table, _sheet, context) => {
    table.resize('B3:C6');
    await context.sync();
  });
  expect(await codeOf(moved)).toBe('InvalidArgument');
});

test('converting leaves the cells, deleting takes them', () =>
  withTable(async (table, sheet, context) => {
    table.convertToRange();
    const cells = sheet.getRange('B2:C2').load('values');
    sheet.tables.load('items');
    await context.sync();
    expect([cells.values, sheet.tables.items]).toEqual([[['任务', '天数']], []]);
    sheet.tables.add('B2:C4', true).delete();
    const gone = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  }));

test('filters hide rows and are read back ("Filter data in a table")', () =>
  withTable(async (table, sheet, context) => {
    table.columns.getItem('任务').filter.applyValuesFilter(['乙']);
    table.autoFilter.load('isDataFiltered,enabled');
    const first = sheet.getRange('3:3').load('rowHidden');
    const visible = table.getDataBodyRange().getVisibleView().load('values');
    await context.sync();
    expect([table.autoFilter.isDataFiltered, first.rowHidden, visible.values]).toEqual([
      true,
      true,
      [['乙', 2]],
    ]);
    table.clearFilters();
    table.columns.getItem('天数').filter.applyCustomFilter('<=1');
    const second = sheet.getRange('4:4').load('rowHidden');
    await context.sync();
    expect(second.rowHidden).toBe(true);
    sheet.getRange('C4').values = [[0]];
    const still = sheet.getRange('4:4').load('rowHidden');
    await context.sync();
    table.reapplyFilters();
    const shown = sheet.getRange('4:4').load('rowHidden');
    await context.sync();
    expect([still.rowHidden, shown.rowHidden]).toEqual([true, false]);
  }));

test('sorting puts numbers before text and blanks last', () =>
  withTable(async (table, sheet, context) => {
    sheet.getRange('C3:C4').values = [['x'], [2]];
    table.getDataBodyRange().getRowsBelow(1).values = [['丙', null]];
    table.sort.apply([{ key: 1, ascending: true }]);
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    expect(body.values).toEqual([
      ['乙', 2],
      ['甲', 'x'],
      ['丙', ''],
    ]);
  }));
