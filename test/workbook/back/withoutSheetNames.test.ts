import { withoutSheetNames } from '../../../src/workbook/back/withoutSheetNames';

test.each([
  ['A1:B9', 'A1:B9'],
  ['时间线!A1:B9', 'A1:B9'],
  ["'时间线,东区'!A1:B9", 'A1:B9'],
  ["'东区''s, 上!半年'!A1:B9,'东区''s, 上!半年'!D1:E4", 'A1:B9,D1:E4'],
  ['时间线!A1:B9,时间线!D1', 'A1:B9,D1'],
])('%s without the names of sheets is %s', (areas, wanted) => {
  expect(withoutSheetNames(areas)).toBe(wanted);
});
