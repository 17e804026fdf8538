import { readOwner } from '../../../src/domain/adopt/rows/readOwner';

it.each<[text: string, expected: string]>([
  ['', '-'],
  ['/', '-'],
  ['待定', '-'],
  ['N/A', '-'],
  ['张三', '张三'],
  [' 张三 ', '张三'],
  ['张 三', '张 三'],
  ['市场部*经理', '市场部*经理'],
  ['IT部 张三', 'IT部 张三'],
  ['市场部/李四', '市场部/李四'],
  ['John Smith', 'John Smith'],
  ['张三、李四', '张三 | 李四'],
  ['张三/李四/王五', '张三 | 李四, 王五'],
  ['张三 李四', '张三 | 李四'],
  ['张三　李四', '张三 | 李四'],
  ['张三\n李四', '张三 | 李四'],
  ['张三，李四', '张三 | 李四'],
  ['张三和李四', '张三 | 李四'],
  ['和平饭店', '和平饭店'],
  ['张三；李四', '张三 | 李四'],
  ['市场部、销售部', '市场部 | 销售部'],
  ['Anna, Ben', 'Anna | Ben'],
  ['Arun,Bex', 'Arun | Bex'],
  ['Ben and Cleo', 'Ben | Cleo'],
  ['Anna & Ben', 'Anna | Ben'],
  ['Alexander', 'Alexander'],
  ['全体员工', 'everybody'],
  ['各部门', 'everybody'],
  ['Everyone', 'everybody'],
  ['、', '-'],
])('%j → %s', (text, expected) => {
  const reading = readOwner(text);
  const shown = {
    blank: () => '-',
    everybody: () => 'everybody',
    one: () => (reading.kind === 'one' ? reading.owner : ''),
    several: () => (reading.kind === 'several' ? `${reading.first} | ${reading.others.join(', ')}` : ''),
  }[reading.kind]();
  expect(shown).toBe(expected);
});
