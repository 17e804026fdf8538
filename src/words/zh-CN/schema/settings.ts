import type { SchemaWords } from '../../language/SchemaWords';

export const settings: Pick<SchemaWords, 'settings' | 'calendar'> = {
  settings: {
    headers: ['设置项', '值', '说明'],
    labels: {
      period: { word: '统计月份', variants: ['月份', '期间'] },
      asOf: { word: '核定日期', variants: ['截至日期', '基准日期'] },
      dayBasis: { word: '天数口径', variants: ['计算口径'] },
      slipThreshold: { word: '预警天数', variants: ['预警线'] },
      lookAhead: { word: '临期天数', variants: ['提前提醒天数'] },
      escalateAfter: { word: '升级天数', variants: [] },
      cascade: { word: '顺延方式', variants: [] },
      language: { word: '语言', variants: ['表格语言'] },
      autoRefresh: { word: '自动刷新', variants: [] },
    },
    hints: {
      period: '格式 2026-06。留空为核定日期所在的月份。',
      asOf: '格式 2026-06-18。留空为今天。',
      dayBasis: '自然日，或工作日（按“工作日历”）。',
      slipThreshold: '晚于计划超过这个天数标红。',
      lookAhead: '离计划完成不超过这个天数标临期。',
      escalateAfter: '标红且晚于计划超过这个天数，升级到审批人和相关部门。留空与预警天数相同。',
      cascade: '前置任务延期时后续任务怎样调整：保持间隔、消耗缓冲、不顺延。',
      language: 'zh-CN 或 en。留空随 Excel。',
      autoRefresh: '开：打开或回到面板时，以及任务表改动后，自动刷新预警。',
    },
    values: {
      dayBasis: {
        calendar: { word: '自然日', variants: ['日历日'] },
        working: { word: '工作日', variants: [] },
      },
      cascade: {
        fixed: { word: '保持间隔', variants: ['固定间隔'] },
        buffer: { word: '消耗缓冲', variants: ['缓冲'] },
        off: { word: '不顺延', variants: ['关闭', '关'] },
      },
      autoRefresh: {
        on: { word: '开', variants: ['是', '开启'] },
        off: { word: '关', variants: ['否', '关闭'] },
      },
    },
  },
  calendar: {
    headers: ['日期', '类型', '名称'],
    kinds: {
      holiday: { word: '休息', variants: ['休', '放假', '节假日', '假日', '假期'] },
      workday: { word: '上班', variants: ['班', '调休上班', '补班', '工作日'] },
    },
  },
};
