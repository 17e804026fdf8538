import { headerMeaning } from '../../../../src/domain/adopt/tables/headerMeaning';
import type { TableKey } from '../../../../src/domain/schema/columnKeys';

it.each<[table: TableKey, group: string, label: string, expected: string | undefined]>([
  ['tasks', '', '任务名称', 'name'],
  ['tasks', '', '工作内容', 'name'],
  ['tasks', '', '截止日期（必填）', 'finish'],
  ['tasks', '', '*负责人：', 'owner'],
  ['tasks', '', '★状态', 'status'],
  ['tasks', '', '【状态】', 'status'],
  ['tasks', '', 'Due Date', 'finish'],
  ['tasks', '', '% Complete', 'percent'],
  ['tasks', '', '审批人(A)', undefined],
  ['plan', '', '审批人(A)', 'approver'],
  ['tasks', '计划', '开始', 'start'],
  ['tasks', '计划', '完成', 'finish'],
  ['tasks', '完成时间', '计划', 'finish'],
  ['tasks', '完成时间', '实际', 'actual'],
  ['tasks', '开始日期', '预计', 'start'],
  ['tasks', '实际', '完成时间', 'actual'],
  ['tasks', '实际', '开始时间', undefined],
  ['tasks', '基线', '完成时间', 'baseline'],
  ['tasks', '基本信息', '负责人', 'owner'],
  ['tasks', '编号', '', 'id'],
  ['tasks', 'Planned', 'Start', 'start'],
  ['tasks', 'Actual', 'Finish', 'actual'],
  ['tasks', 'Actual', 'Start', undefined],
  ['issues', '', '状态', 'state'],
  ['summary', '', '完成率', 'rate'],
  ['tasks', '', '', undefined],
  [
    'tasks',
    '',
    '这不是表头而是一句很长很长的话，写在第一行里提醒大家每周五下班之前更新自己的任务状态',
    undefined,
  ],
])('%s: %j over %j → %s', (table, group, label, expected) => {
  expect(headerMeaning(table, { group, label })?.key).toBe(expected);
});
