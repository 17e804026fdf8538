import { codeOf, openEmptyWorkbook } from './openEmptyWorkbook';

/*
 *   A B C D E
 * 1 . . . . .
 * 2 . x x . x
 * 3 . x x . .
 * 4 . . . . .
 * 5 . x . . .
 */
async function withCells<T>(work: (sheet: Excel.Worksheet) => T, read: (result: T) => unknown) {
  const { Excel } = openEmptyWorkbook();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('E2').values = [[5]];
    sheet.getRange('B5').formulas = [['=""']];
    const result = work(sheet);
    await context.sync();
    return read(result);
  });
}

const addressOf = (range: Excel.Range) => range.address;

type Direction = 'Left' | 'Right' | 'Up' | 'Down';

// Range.getRangeEdge: "This matches the Ctrl+Arrow key behavior in the Excel on Windows UI."
test.each<[string, Direction, string, string]>([
  ['B2', 'Right', 'C2', 'the last of a run'],
  ['C2', 'Right', 'E2', 'over a gap'],
  ['A2', 'Right', 'B2', 'to the next filled cell'],
  ['E2', 'Right', 'XFD2', 'to the edge of the sheet'],
  ['E2', 'Left', 'C2', 'back over a gap'],
  ['B3', 'Down', 'B5', 'to a formula that shows nothing'],
  ['B3', 'Up', 'B2', 'up'],
  ['D1', 'Down', 'D1048576', 'down an empty column'],
])('from %s %s leads to %s: %s', async (from, direction, to) => {
  const found = withCells((sheet) => sheet.getRange(from).getRangeEdge(direction).load('address'), addressOf);
  expect(await found).toBe(`Sheet1!${to}`);
});

test('the active cell says where to start from, and must be in the range', async () => {
  const edge = (active: string) =>
    withCells((sheet) => sheet.getRange('B2:D3').getRangeEdge('Right', active).load('address'), addressOf);
  expect(await edge('C2')).toBe('Sheet1!E2');
  expect(await codeOf(edge('F9'))).toBe('InvalidArgument');
});

// Range.getExtendedRange: "This matches the Ctrl+Shift+Arrow key behavior in the Excel on Windows UI."
test.each<[string, Direction, string]>([
  ['B2', 'Right', 'B2:C2'],
  ['B2:B3', 'Right', 'B2:C3'],
  ['B2:C2', 'Right', 'B2:E2'],
  ['B2', 'Down', 'B2:B3'],
  ['C3', 'Up', 'C2:C3'],
])('%s extended %s is %s', async (from, direction, to) => {
  const found = withCells(
    (sheet) => sheet.getRange(from).getExtendedRange(direction).load('address'),
    addressOf,
  );
  expect(await found).toBe(`Sheet1!${to}`);
});

test('merged areas of a range (Range.getMergedAreasOrNullObject)', async () => {
  const { Excel } = openEmptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A3:B4').merge();
    const areas = sheet.getRange('A1:C4').getMergedAreasOrNullObject().load('address,cellCount');
    const none = sheet.getRange('D1:E9').getMergedAreasOrNullObject();
    await context.sync();
    expect([areas.address, areas.cellCount]).toEqual(['Sheet1!A1:B1,Sheet1!A3:B4', 6]);
    expect(none.isNullObject).toBe(true);
  });
});
