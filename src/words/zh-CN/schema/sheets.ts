import type { SchemaWords } from '../../language/SchemaWords';

export const sheets: Pick<
  SchemaWords,
  'sheets' | 'exportSheet' | 'quarterSheet' | 'closingSheet' | 'closedMonth'
> = {
  sheets: {
    plan: '月度运营计划总表',
    tasks: '任务进度跟踪表',
    issues: '问题处理记录表',
    summary: '月度运营总结表',
    settings: '运营设置',
    calendar: '工作日历',
    alerts: '预警清单',
    history: '逐日预警',
    changes: '变更日志',
  },
  exportSheet: {
    name: '{period} 月度总结',
    title: '{month}运营总结',
    madeFor: '截至 {asOf}',
    goals: '目标达成',
    measurable: '{measurable}/{total} 可量化',
  },
  quarterSheet: { name: '{year} Q{quarter} 季度总结' },
  closingSheet: {
    name: '{period} 月结 {day}',
    title: '{month}月结',
    closedFor: '月结于 {day}。只有数值，之后的修改不影响这张表。',
    logged: '留下{month}的副本',
    overview: '概况',
  },
  closedMonth: {
    ...{ tasks: '任务', troubled: '延期与受阻', issues: '问题', closing: '月结' },
    period: '月结月份',
    closedOn: '月结日期',
    measurable: '可量化目标',
    overLimit: '晚于计划超过预警线的任务',
    newIssues: '本月新增问题',
  },
};
