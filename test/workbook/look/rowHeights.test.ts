import { tallRuns } from '../../../src/workbook/look/rowHeights';

const REASON = { width: 188 };
const WHY = { width: 470, oneLine: true };
const short = '客户需求增加 2 版修改';
const twoLines = '外呼名单字段不全，60 户缺联系电话';
const threeLines = `${twoLines}，名单要重新整理，还差两天`;

test.each([
  ['a text of one line', [[short]], []],
  ['a text of two', [[twoLines]], []],
  ['a text of three', [[threeLines]], [[0, 1]]],
  ['lines somebody broke', [['一\n二\n三']], [[0, 1]]],
  ['numbers and blanks', [[46183], ['']], []],
  [
    'neighbours',
    [[short], [threeLines], [threeLines], [short], [threeLines]],
    [
      [1, 2],
      [4, 1],
    ],
  ],
  ['a name of 200 characters', [['长'.repeat(200)]], [[0, 1]]],
])('%s', (_, rows, expected) => {
  expect(tallRuns(rows, [REASON])).toEqual(expected);
});

test('a column of one line makes no row higher', () => {
  expect(tallRuns([[threeLines.repeat(5)]], [WHY])).toEqual([]);
});
