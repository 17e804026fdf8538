import type { SchemaWords } from '../../language/SchemaWords';

export const registers: Pick<SchemaWords, 'alerts' | 'history' | 'changes' | 'replacedByOpsbook'> = {
  alerts: {
    headers: {
      task: '编号',
      name: '任务',
      rule: '规则',
      severity: '级别',
      days: '天数',
      owner: '责任人',
      approver: '审批人',
      firstSeen: '首次出现',
      lastSeen: '最近出现',
      acknowledged: '已知晓',
      snoozedUntil: '提醒推迟到',
      escalatedOn: '升级日期',
      resolvedOn: '解除日期',
    },
    rules: {
      slip: '进度偏差',
      blocked: '受阻',
      lateStart: '迟开工',
      behindPace: '进度落后',
      rescheduled: '累计改期',
      resources: '资源未到位',
    },
  },
  history: {
    headers: {
      day: '日期',
      red: '红',
      amber: '黄',
      done: '已完成',
      open: '未完成',
    },
    banner:
      '每个刷新过的日子一行，由 Opsbook 记录；红、黄是当天待处理的预警任务数。最多保留 {days} 天，最早的先删。',
  },
  changes: {
    headers: ['时间', '操作', '编号', '字段', '原值', '新值', '原因', '操作人'],
    actions: {
      refresh: '刷新',
      summary: '填写总结',
      accept: '采纳',
      cascade: '顺延',
      replaced: '替换',
      dates: '规范日期',
      issue: '问题流转',
      carryOver: '结转',
      closeMonth: '月结',
      adopt: '接入',
      done: '标记完成',
      reschedule: '改期',
      fill: '填写',
      acknowledge: '知晓',
      snooze: '稍后提醒',
      undo: '撤销',
    },
    baseline: '首次核定，记为基线',
    movedByHand: '在表里直接改了日期',
  },
  replacedByOpsbook: '此列由 Opsbook 计算',
};
