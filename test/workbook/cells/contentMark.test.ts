import { contentMark, rowsOfMark } from '../../../src/workbook/cells/contentMark';

const OURS = [
  ['标题', '', ''],
  ['', '', ''],
  ['目标', 1.23456789012345678, ''],
];

test.each([
  ['nothing else', OURS, 3],
  ['a note below', [...OURS, ['', '', ''], ['附', '', '']], 3],
  ['blank rows below', [...OURS, ['', '', '']], 3],
  ['a note right below', [...OURS, ['附', '', '']], 3],
  ['another title', [['别的'], ...OURS.slice(1)], null],
  ['a row too few', OURS.slice(0, 2), null],
  ['nothing', [], null],
])('the part of a sheet that is ours is found by its mark where there is %s', (_, cells, rows) => {
  expect(rowsOfMark(cells, contentMark(OURS))).toBe(rows);
});

test('blank rows and columns at the end do not count', () => {
  expect(contentMark([...OURS.map((row) => [...row, '']), ['']])).toBe(contentMark(OURS));
});
