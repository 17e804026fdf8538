/** Cells that were changed, and those that were not. */
export const changes = {
  'changes.applied': '已更新 {n} 行',
  'changes.skipped.changed': '“{row}”有一格已被他人改为“{now}”，未写入。',
  'changes.skipped.formula': '“{row}”的单元格里是公式“{now}”，未写入。',
  'changes.skipped.rowGone': '找不到“{row}”这一行，未写入。',
  'changes.skipped.rowDoubled': '有几行都叫“{row}”，未写入。',
  'changes.skipped.columnGone': '“{row}”要改的列不见了，未写入。',
  'fix.change': '{field}：{before} → {after}',
  'fix.blank': '空白',
} as const;
