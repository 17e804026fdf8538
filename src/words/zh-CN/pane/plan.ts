/** The plan, and the tasks made from it. */
export const plan = {
  'plan.counts': '{checked} 行 · {lacking} 行待完善',
  'plan.row': '第 {row} 行',
  'plan.noTask': '未填任务',
  'plan.complete': '每一行都齐全，可以生成任务。',
  'plan.empty': '本月还没有计划。',
  'plan.begin': '填写第一行',
  'plan.generate': '生成任务',
  'plan.toAdd': '将添加到跟踪表',
  'plan.toAddAll': '将添加 {n} 个任务',
  'plan.moreToAdd': '另有 {n} 个任务未列出，一并添加。',
  'plan.add': '添加 {n} 个任务',
  'plan.generated': '已添加 {n} 个任务',
  'plan.allPresent': '跟踪表已有计划里的全部 {n} 个任务。',
  'plan.differing': '两张表的日期不同',
  'plan.differingHint': '勾选的任务改为计划表的日期，其余不动。',
  'plan.update': '更新 {n} 个任务',
} as const;
