import { codeOf, openEmptyWorkbook } from './openEmptyWorkbook';

type Step = (range: Excel.Range) => Excel.Range;

/** Documentation: the method's own page, `Excel.Range`. */
test.each<[string, Step, string]>([
  ['getCell may leave the range', (range) => range.getCell(3, 0), 'B5'],
  ['getRow', (range) => range.getRow(1), 'B3:D3'],
  ['getColumn', (range) => range.getColumn(2), 'D2:D4'],
  ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:D6'],
  ['getRowsBelow counts one by default', (range) => range.getRowsBelow(), 'B5:D5'],
  ['getRowsBelow with a negative count stays inside', (range) => range.getRowsBelow(-1), 'B4:D4'],
  ['getRowsAbove', (range) => range.getRowsAbove(1), 'B1:D1'],
  ['getColumnsAfter', (range) => range.getColumnsAfter(1), 'E2:E4'],
  ['getColumnsBefore', (range) => range.getColumnsBefore(1), 'A2:A4'],
  ['getResizedRange', (range) => range.getResizedRange(1, -1), 'B2:C5'],
  ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 5), 'B2:F2'],
  ['getOffsetRange', (range) => range.getOffsetRange(1, 1), 'C3:E5'],
  ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
  ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
  ['getLastCell', (range) => range.getLastCell(), 'D4'],
  ['getLastRow', (range) => range.getLastRow(), 'B4:D4'],
  ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'B1:F4'],
  ['getIntersection', (range) => range.getIntersection('C1:C9'), 'C2:C4'],
])('%s', async (_, step, expected) => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const range = step(context.workbook.worksheets.getActiveWorksheet().getRange('B2:D4')).load('address');
    await context.sync();
    expect(range.address).toBe(`Sheet1!${expected}`);
  });
});

test.each<[string, Step, string]>([
  ['getRowsAbove over the edge', (range) => range.getRowsAbove(5), 'InvalidArgument'],
  ['getOffsetRange over the edge', (range) => range.getOffsetRange(-2, 0), 'InvalidArgument'],
  ['getResizedRange to nothing', (range) => range.getResizedRange(-3, 0), 'InvalidArgument'],
  ['getIntersection of strangers', (range) => range.getIntersection('F9'), 'ItemNotFound'],
  ['getUsedRange of blank cells', (range) => range.getUsedRange(), 'ItemNotFound'],
])('%s fails', async (_, step, code) => {
  const { Excel } = openEmptyWorkbook();
  const work = Excel.run(async (context) => {
    step(context.workbook.worksheets.getActiveWorksheet().getRange('B2:D4')).load('address');
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});

test('addresses name and quote the sheet; getRange reads them, names included', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("2026-06 O'Brien");
    const range = sheet.getRange('$A$1:B2').load('address');
    await context.sync();
    expect(range.address).toBe("'2026-06 O''Brien'!A1:B2");
    context.workbook.names.add('here', range);
    const again = sheet.getRange(range.address).load('address');
    const named = sheet.getRange('here').load('address');
    await context.sync();
    expect([again.address, named.address]).toEqual([range.address, range.address]);
  });
});

test('used ranges: of a blank sheet the first cell, of values only without formats', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const blank = sheet.getUsedRange().load('address');
    const none = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect([blank.address, none.isNullObject]).toEqual(['Sheet1!A1', true]);
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D9').format.fill.color = '#FF0000';
    const values = sheet.getUsedRange(true).load('address');
    const all = sheet.getUsedRange().load('address');
    await context.sync();
    expect([values.address, all.address]).toEqual(['Sheet1!B2', 'Sheet1!B2:D9']);
  });
});

test('cells put in shift the others, the new range is the blank one (Range.insert)', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A2').values = [['a'], ['b']];
    const old = sheet.getRange('A2').load('address');
    const fresh = sheet.getRange('A2').insert('Down').load('address,values');
    await context.sync();
    old.load('address');
    await context.sync();
    expect([fresh.address, fresh.values, old.address]).toEqual(['Sheet1!A2', [['']], 'Sheet1!A3']);
    sheet.getRange('A1:A2').delete('Up');
    const first = sheet.getRange('A1').load('values');
    await context.sync();
    expect(first.values).toEqual([['b']]);
  });
});

test('copyFrom repeats the source over a multiple of it and moves relative references', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('D1:E2').copyFrom('A1:B1');
    sheet.getRange('G1').copyFrom('A1:B1', 'Values', false, true);
    const copied = sheet.getRange('D1:E2').load('formulas,format/font/bold');
    const first = sheet.getRange('D2').load('format/font/bold');
    const turned = sheet.getRange('G1:G2').load('values');
    await context.sync();
    expect(copied.formulas).toEqual([
      [1, '=D1+1'],
      [1, '=D2+1'],
    ]);
    expect([copied.format.font.bold, first.format.font.bold]).toEqual([null, true]);
    expect(turned.values).toEqual([[1], [2]]);
  });
});

test('clear takes only what is asked for (Excel.ClearApplyTo)', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.values = [['x']];
    range.format.fill.color = '#00FF00';
    range.clear('Contents');
    range.load('values,format/fill/color');
    await context.sync();
    expect([range.values, range.format.fill.color]).toEqual([[['']], '#00FF00']);
    range.clear();
    range.load('format/fill/color');
    await context.sync();
    expect(range.format.fill.color).toBe('#FFFFFF');
  });
});

test('merging keeps the first cell and is refused inside a table', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').values = [['keep', 'drop']];
    sheet.getRange('A1:B1').merge();
    const merged = sheet.getRange('A1:B1').load('values');
    await context.sync();
    expect(merged.values).toEqual([['keep', '']]);
  });
  const inTable = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.tables.add('A1:B3', true);
    sheet.getRange('A2:B2').merge();
    await context.sync();
  });
  expect(await codeOf(inTable)).toBe('MergedRangeConflict');
});
