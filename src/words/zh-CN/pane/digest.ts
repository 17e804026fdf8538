/** The digests to copy. */
export const digest = {
  'digest.copy': '复制摘要',
  'digest.for': '给谁',
  'digest.owner': '{owner}（{n}）',
  'digest.all': '全部（{n}）',
  'digest.head': '截至 {day}：{counts}',
  'digest.line': '{n}. {task}：{headline}。{next}',
  'digest.next': '下一步：{step}',
  'digest.review': '复盘',
  'digest.text': '摘要',
  'digest.copyNow': '复制',
  'digest.copied': '已复制',
  'digest.selected': '无法自动复制，文字已选中。按 {keys}。',
} as const;
