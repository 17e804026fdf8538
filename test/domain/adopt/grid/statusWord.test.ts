import { statusWord } from '../../../../src/domain/adopt/grid/statusWord';

it.each([
  ['已完成', '已完成'],
  ['✅ 已完成', '已完成'],
  ['🔴延期', '延期'],
  ['2-进行中', '进行中'],
  ['已完成（6.10）', '已完成'],
  ['进行中80%', '进行中'],
  ['【受阻】等接口', '等接口'],
  ['延期3天', '延期'],
  ['√', '√'],
  ['100%', '100%'],
  ['In progress', 'In progress'],
  ['', ''],
])('%j → %j', (text, expected) => {
  expect(statusWord(text)).toBe(expected);
});
