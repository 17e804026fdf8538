import type { Severity } from '../../../src/domain/schema/alertCodes';
import { departmentOf } from '../../../src/domain/alert/department/departmentOf';
import { groupAlerts, GROUPINGS, type Grouping } from '../../../src/domain/alert/groupAlerts';
import { ownersOf } from '../../../src/words/vocabulary/owner/readOwner';

it.each<[owner: string, department: string]>([
  ['市场部*经理', '市场部'],
  ['IT部*工程师', 'IT部'],
  ['仓库*主管', '仓库'],
  ['仓库主管*', '仓库'],
  ['市场部经理', '市场部'],
  ['市场部', '市场部'],
  ['市场部＊经理', '市场部'],
  ['销售一部张三', '销售一部'],
  ['市场部/张三', '市场部'],
  ['市场部-张三', '市场部'],
  ['市场部 张三', '市场部'],
  ['张三（市场部）', '市场部'],
  ['张三(代)', ''],
  ['客服中心*组长', '客服中心'],
  ['市场部*经理、设计部*主管', '市场部'],
  ['Marketing manager', 'Marketing'],
  ['IT engineer', 'IT'],
  ['Marketing / Li Wei', 'Marketing'],
  ['张三', ''],
  ['Li Wei', ''],
  ['销售总监', ''],
  ['', ''],
  ['-', ''],
])('%j is of the department %j', (owner, department) => {
  expect(departmentOf(owner)).toBe(department);
});

it.each<[owner: string, owners: string[]]>([
  ['张三', ['张三']],
  ['张三、李四', ['张三', '李四']],
  ['张三，李四；王五\n赵六', ['张三', '李四', '王五', '赵六']],
  ['市场部/张三', ['市场部/张三']],
  ['Li Wei, Wang Fang', ['Li Wei', 'Wang Fang']],
  ['', []],
  ['待定', []],
])('%j names %j', (owner, owners) => {
  expect(ownersOf(owner)).toEqual(owners);
});

const LIST: { id: number; owner: string; severity?: Severity | null }[] = [
  { id: 1, owner: '市场部*经理', severity: 'amber' },
  { id: 2, owner: '', severity: 'red' },
  { id: 3, owner: '张三', severity: 'dueSoon' },
  { id: 4, owner: ' 市场部 * 经理 ', severity: 'red' },
  { id: 5, owner: '市场部*专员', severity: 'dueToday' },
  { id: 6, owner: '张三' },
];

it.each<[by: Grouping, groups: string[]]>([
  ['severity', ['red: 2 4', 'amber: 1', 'dueToday: 5', 'dueSoon: 3', ': 6']],
  ['owner', ['市场部*经理: 1 4', '张三: 3 6', '市场部*专员: 5', ': 2']],
  ['department', ['市场部: 1 4 5', ': 2 3 6']],
])('by %s → %j', (by, groups) => {
  expect(
    groupAlerts(LIST, by).map(({ key, items }) => `${key}: ${items.map(({ id }) => id).join(' ')}`),
  ).toEqual(groups);
});

it.each(GROUPINGS)('the groups by %s add up to the list', (by) => {
  const ids = groupAlerts(LIST, by).flatMap(({ items }) => items.map(({ id }) => id));
  expect(ids.sort()).toEqual(LIST.map(({ id }) => id));
});
