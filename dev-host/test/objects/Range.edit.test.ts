import { codeOf, eventsDelivered, openEmptyWorkbook } from './openEmptyWorkbook';

describe('removeDuplicates (Range.removeDuplicates)', () => {
  const rows = [
    ['人', '城市'],
    ['李', 'Wuhan'],
    ['王', 'WUHAN'],
    ['李', 'Xian'],
    ['赵', '=UPPER("x")'],
    ['钱', 'X'],
  ];

  const run = async (columns: number[], includesHeader: boolean) => {
    const { Excel } = openEmptyWorkbook();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B6').values = rows;
      sheet.getRange('A7').values = [['below']];
      sheet.getRange('A4:B4').format.font.bold = true;
      const result = sheet
        .getRange('A1:B6')
        .removeDuplicates(columns, includesHeader)
        .load('removed,uniqueRemaining');
      const left = sheet.getRange('A1:B7').load('values');
      await context.sync();
      return { removed: result.removed, uniqueRemaining: result.uniqueRemaining, left: left.values };
    });
  };

  test('keeps the first of each; what is below stays', async () => {
    expect(await run([0], true)).toEqual({
      removed: 1,
      uniqueRemaining: 4,
      left: [
        ['人', '城市'],
        ['李', 'Wuhan'],
        ['王', 'WUHAN'],
        ['赵', 'X'],
        ['钱', 'X'],
        ['', ''],
        ['below', ''],
      ],
    });
  });

  test('goes by what is shown, in upper or lower case', async () => {
    const { removed, left } = await run([1], true);
    expect(removed).toBe(2);
    expect(left.slice(1, 4)).toEqual([
      ['李', 'Wuhan'],
      ['李', 'Xian'],
      ['赵', 'X'],
    ]);
  });

  test('compares all of the columns', async () => {
    expect((await run([0, 1], false)).removed).toBe(0);
    expect(await codeOf(run([2], true))).toBe('InvalidArgument');
  });
});

test('copyFrom into several areas copies into each (RangeAreas.copyFrom)', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('C1').formulas = [['=SUM(A1:B1)']];
    sheet.getRanges('C2,D1').copyFrom('C1');
    const found = sheet.getRange('C1:D2').load('formulas');
    await context.sync();
    expect(found.formulas).toEqual([
      ['=SUM(A1:B1)', '=SUM(B1:C1)'],
      ['=SUM(A2:B2)', ''],
    ]);
  });
});

test('one number format in an array of one goes to every cell', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.numberFormat = [['0.00']];
    range.load('numberFormat');
    await context.sync();
    expect(range.numberFormat).toEqual([
      ['0.00', '0.00'],
      ['0.00', '0.00'],
    ]);
  });
});

test('colours go by all their HTML names', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    format.font.color = 'DarkMagenta';
    format.fill.color = 'lightgrey';
    format.load('font/color,fill/color');
    await context.sync();
    expect([format.font.color, format.fill.color]).toEqual(['#8B008B', '#D3D3D3']);
  });
});

describe('sorting', () => {
  test('left to right moves columns, formulas and formats with them', async () => {
    const { Excel } = openEmptyWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:D2').formulas = [
        ['名', 'c', 'a', 'b'],
        ['值', 3, '=C1&"!"', 2],
      ];
      sheet.getRange('C1').format.font.bold = true;
      sheet.getRange('A1:D2').sort.apply([{ key: 0 }], false, true, Excel.SortOrientation.columns);
      const found = sheet.getRange('A1:D2').load('formulas');
      const bold = sheet.getRange('B1').load('format/font/bold');
      await context.sync();
      expect(found.formulas).toEqual([
        ['名', 'a', 'b', 'c'],
        ['值', '=B1&"!"', 2, 3],
      ]);
      expect(bold.format.font.bold).toBe(true);
    });
  });

  test('raises an event, rows and columns apart (Worksheet.onRowSorted, onColumnSorted)', async () => {
    const { Excel, join } = openEmptyWorkbook();
    const heard: unknown[] = [];
    const note = async (args: Excel.WorksheetRowSortedEventArgs | Excel.WorksheetColumnSortedEventArgs) =>
      void heard.push([args.type, args.address, args.source]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onRowSorted.add(note);
      context.workbook.worksheets.onColumnSorted.add(note);
      sheet.getRange('A1:B3').values = [
        ['h', 'i'],
        [2, 1],
        [1, 2],
      ];
      sheet.getRange('A1:B3').sort.apply([{ key: 0 }], false, true);
      await context.sync();
    });
    await join('李四').Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:B3');
      range.sort.apply([{ key: 0 }], false, false, 'Columns');
      await context.sync();
    });
    await eventsDelivered();
    expect(heard).toEqual([
      ['WorksheetRowSorted', 'A2:B3', 'Local'],
      ['WorksheetColumnSorted', 'A2:B3', 'Remote'],
    ]);
  });
});
