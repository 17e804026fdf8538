import { offeredOwners } from '../../../../src/words/vocabulary/owner/offeredOwners';

it('offers each person or department once, whoever a cell names, and nobody in particular never', () => {
  const cells = ['王敏、李强', '李强', '', '市场部/李四', '全体', '待定', 'R&D部', 'Anna, Ben'];
  expect(offeredOwners(cells)).toEqual(['Anna', 'Ben', 'R&D部', '市场部/李四', '李强', '王敏']);
});

it('offers no placeholder, no part of a name and nobody twice', () => {
  const cells = [
    '同上',
    '暂缺',
    '张三(3月起)',
    '张三',
    '李四、暂缺',
    '百里 香、王五',
    'Research and Development',
  ];
  expect(offeredOwners(cells)).toEqual(['Research and Development', '张三', '李四', '王五', '百里 香']);
});

it('offers the same whatever the order of the rows', () => {
  const cells = ['王敏', '李强', '张三', '李强'];
  expect(offeredOwners([...cells].reverse())).toEqual(offeredOwners(cells));
});

it('keeps to what Excel takes as a list: 255 characters, those named most often first', () => {
  const many = Array.from({ length: 200 }, (_, index) => `组员${index}`);
  const offered = offeredOwners([...many, '组员199', '组员199']);
  expect(offered.join(',').length).toBeLessThanOrEqual(255);
  expect(offered).toContain('组员199');
});

it.each(['=A1', '他说"不"', '一句很长的话一句很长的话一句很长的话一句很长的话一句很长的话一句很长的话'])(
  'leaves out %s, which is no item of a list',
  (text) => {
    expect(offeredOwners([text, '张三'])).toEqual(['张三']);
  },
);
