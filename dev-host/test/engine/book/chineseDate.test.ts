import { chineseDate } from '../../../engine/text/chineseDate';

// What a Chinese Excel makes of a text that is typed into a cell.
test.each([
  ['6月10日', '2026-06-10'],
  ['06月01日', '2026-06-01'],
  ['2026年6月10日', '2026-06-10'],
  ['29年6月10日', '2029-06-10'],
  ['30年6月10日', '1930-06-10'],
  ['2026年6月', '2026-06-01'],
  [' 6月10日 ', '2026-06-10'],
])('%s is %s', (text, day) => {
  expect(chineseDate(text, 2026)).toBe(day);
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
  '',
])('“%s” stays text', (text) => {
  expect(chineseDate(text, 2026)).toBeNull();
});

test('the 29th of February is there in a leap year', () => {
  expect(chineseDate('2月29日', 2028)).toBe('2028-02-29');
});
