import { date, sheetOf } from '../../sheetOf';
import { readTeamBook } from '../../readTeamBook';

const NAMES = ['登录页面开发', '订单列表改造', '报表导出功能', '权限管理梳理'];

function read(words: readonly string[], header = '状态') {
  const rows = NAMES.map((name, at) => [name, '张三', date(2026, 6, at + 1), words[at] ?? '']);
  const [table] = readTeamBook([
    { name: 'S', ...sheetOf([['任务', '负责人', '截止日期', header], ...rows]) },
  ]);
  if (!table) throw new Error('No table');
  return table.run;
}

const doubtsOf = (words: readonly string[]) =>
  read(words).rows.flatMap(({ doubts }) => doubts.map(({ doubt }) => doubt));

describe('traffic lights in a column of states', () => {
  test.each([
    [['G', 'A', 'R', 'G']],
    [['绿', '黄', '红', '绿']],
    [['Green', 'Amber', 'Red', 'green']],
    [['🟢', '🟡', '🔴', '🟢']],
    [['绿灯', '黄灯', '', '红灯']],
  ])('%p are doubted once', (words) => {
    const lights = words.filter((word) => word !== '').length;
    expect(doubtsOf(words)).toEqual([{ code: 'statusLights', rows: lights }]);
  });

  test('each colour can still be given a state', () => {
    expect(read(['绿', '黄', '红', '绿']).unknownWords.map(({ text, rows }) => [text, rows.length])).toEqual([
      ['绿', 2],
      ['黄', 1],
      ['红', 1],
    ]);
  });

  test('a word nobody knows among them is doubted, and so is each of them', () => {
    expect(doubtsOf(['绿', '黄', '看情况', '绿']).map(({ code }) => code)).toEqual(
      Array.from({ length: 4 }, () => 'statusUnknown'),
    );
  });

  test('one light is a word', () => {
    expect(doubtsOf(['绿', '进行中', '已完成', '进行中']).map(({ code }) => code)).toEqual(['statusUnknown']);
  });
});
