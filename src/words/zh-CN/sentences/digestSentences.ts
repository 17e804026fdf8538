import type { Sentences } from '../../language/Sentences';

export const digestSentences: Pick<Sentences, 'digest' | 'banners'> = {
  digest: {
    title: '【运营预警】{owner} · 截至 {asOf} · {counts}',
    count: '{word} {n}',
    nobody: '没有责任人',
    line: '{n}. {task}：{why}',
    note: '   {text}',
    nextStep: '下一步：{text}',
    help: '需协调：{text}',
    escalatedTo: '已升级给 {approver}',
    escalatedToNobody: '需升级，但没有审批人',
    escalatedToYou: '升级提醒',
    cut: '…… 还有 {n} 行没有列出，在工作簿里看。',
    cutOwners: '…… 还有 {n} 位责任人的消息没有列出，在工作簿里看。',
    review: {
      title: '【复盘】{month} · 截至 {asOf} · 完成 {done}/{total}',
      outcomes: '已完成任务的成果',
      obstacles: '未完成任务的障碍',
      resources: '需协调的资源',
      none: '无',
      owned: '{task}（{owner}）',
      doneWhen: '完成标准：{text}',
      reason: '原因：{text}',
      reasonMissing: '没写原因',
      onTrack: { one: '另有 {n} 项没有障碍', other: '另有 {n} 项没有障碍' },
    },
  },
  banners: {
    sample: '示例数据：{period}，按 {asOf}核定。在面板点“清除示例”可全部删除。',
    refreshed: '截至 {asOf}：红 {red} · 黄 {amber} · 临期 {dueSoon} · 受阻 {blocked} · 数据问题 {data}',
    handled: '{refreshed} · 已处理 {n}（红 {red}）',
    badSetting: '“{sheet}”{address} 的“{setting}”无法识别，先按 {used} 计算。',
  },
};
