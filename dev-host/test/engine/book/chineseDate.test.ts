import { chineseDate } from '../../../engine/text/chineseDate';

// What a Chinese Excel makes of a text that is typed into a cell.
test.each([
  ['6月10日', '2026-06-10', 'm"月"d"日"'],
  ['06月01日', '2026-06-01', 'm"月"d"日"'],
  ['6-10', '2026-06-10', 'm"月"d"日"'],
  ['6/10', '2026-06-10', 'm"月"d"日"'],
  ['2026-6-10', '2026-06-10', 'yyyy/m/d'],
  ['2026-06-01', '2026-06-01', 'yyyy/m/d'],
  ['2026/6/10', '2026-06-10', 'yyyy/m/d'],
  ['2026年6月10日', '2026-06-10', 'yyyy"年"m"月"d"日"'],
  ['29年6月10日', '2029-06-10', 'yyyy"年"m"月"d"日"'],
  ['30年6月10日', '1930-06-10', 'yyyy"年"m"月"d"日"'],
  ['2026年6月', '2026-06-01', 'yyyy"年"m"月"'],
  [' 6月10日 ', '2026-06-10', 'm"月"d"日"'],
])('%s is %s, shown as %s', (text, day, numberFormat) => {
  expect(chineseDate(text, 2026)).toEqual({ day, numberFormat });
});

test.each([
  '6月31日',
  '2月29日',
  '13月1日',
  '6月',
  '6月10号',
  '6月10日前',
  '约6月10日',
  '2026',
  '六月十日',
  '13-10',
  '6-31',
  '6-10-26',
  '2026-6/10',
  '2026-6-31',
  '',
])('“%s” is none of these', (text) => {
  expect(chineseDate(text, 2026)).toBeNull();
});

test('the 29th of February is there in a leap year', () => {
  expect(chineseDate('2月29日', 2028)?.day).toBe('2028-02-29');
});
