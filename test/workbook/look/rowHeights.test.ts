import { bodyHeights } from '../../../src/workbook/look/rowHeights';

const REASON = { width: 188 };
const WHY = { width: 470, oneLine: true };
const short = '客户需求增加 2 版修改';
const twoLines = '外呼名单字段不全，60 户缺联系电话';
const threeLines = `${twoLines}，名单要重新整理，还差两天`;

const fourLines = `${threeLines}，等市场部补齐名单再排期`;

test.each([
  ['a text of one line', [[short]], [30]],
  ['a text of two', [[twoLines]], [30]],
  ['a text of three', [[threeLines]], [44]],
  ['a text of four', [[fourLines]], [58]],
  ['lines somebody broke', [['一\n二\n三']], [44]],
  ['four lines somebody broke', [['一\n二\n三\n四']], [58]],
  ['numbers and blanks', [[46183], ['']], [30, 30]],
  ['neighbours', [[short], [threeLines], [threeLines], [short]], [30, 44, 44, 30]],
  ['five lines', [['一\n二\n三\n四\n五']], [72]],
  ['eight lines', [['一\n二\n三\n四\n五\n六\n七\n八']], [114]],
  // Seen from its beginning.
  ['nine lines', [['一\n二\n三\n四\n五\n六\n七\n八\n九']], [120]],
  ['a name of 200 characters', [['长'.repeat(200)]], [120]],
])('%s', (_, rows, expected) => {
  expect(bodyHeights(rows, [REASON], 'Microsoft YaHei')).toEqual(expected);
});

test('each height shows its lines in the font with the widest spacing', () => {
  // YaHei at 9.5 points: 18 pixels a line, and 2 of the row's own.
  for (let lines = 1; lines <= 8; lines += 1) {
    const [height = 0] = bodyHeights([[Array(lines).fill('一').join('\n')]], [REASON], 'Microsoft YaHei');
    expect((height * 4) / 3).toBeGreaterThanOrEqual(lines * 18 + 2);
  }
});

test('a column of one line makes no row higher', () => {
  expect(bodyHeights([[threeLines.repeat(5)]], [WHY], 'Microsoft YaHei')).toEqual([30]);
});

// English letters are narrow, and words break whole.
test.each([
  ['Technical support of the supplier', 124, 30],
  ['Finance has not approved the discount ceiling', 188, 30],
  ['Supplier works on site, fixed by 2 July', 144, 30],
  ['Third-party interface data failed to match (issue Q003), nobody answers', 188, 44],
  // A word wider than the cell begins a line of its own.
  ['Human Resources/Wu Dan', 96, 44],
  ['a Rindfleischetikettierungsgesetz b', 96, 58],
])('%s, %d pixels wide', (text, width, height) => {
  expect(bodyHeights([[text]], [{ width }], 'Calibri')).toEqual([height]);
});
