import { textRoom } from '../../../src/workbook/timeline/timelineTexts';

const room = (name: string, owner: string, font = 'Microsoft YaHei') =>
  textRoom([{ id: 'T001', name, owner }], font);

test.each([
  ['选址', '市场部*经理', 168, 92, 1],
  ['仓库库存系统与承运商接口联调', '人力资源部/王小明', 200, 124, 1],
  ['仓库库存系统与承运商电子面单接口联合调试（第二轮）', '信息技术中心*高级项目经理', 216, 132, 2],
  ['选址'.repeat(100), '张三', 216, 92, 14],
  ['', '', 168, 92, 1],
])('the name %s and the owner %s have columns and lines', (name, owner, nameWidth, ownerWidth, lines) => {
  const { widths, lines: taken } = room(name, owner);
  expect([...widths, taken.get('T001')]).toEqual([nameWidth, ownerWidth, lines]);
});

test('a department and a person of long names are given the width at which two lines show them', () => {
  const { widths, lines } = room('Choose a site', 'Human Resources/Christopher Montgomery', 'Calibri');
  expect([widths[1] > 132, lines.get('T001')]).toEqual([true, 2]);
});

test('an owner that no width shows on two lines takes no room from the days', () => {
  expect(room('选址', '信息技术与数字化转型中心'.repeat(8)).widths).toEqual([168, 132]);
});

test('lines that a person broke are counted where they are', () => {
  expect(room('选址\n签约\n装修', '张三').lines.get('T001')).toBe(3);
});
