/** A table's name in the workbook and what the simulation has to know of it. */
export const TABLES = {
  OpsPlan: { sheet: '月度计划', key: '目标拆解任务', owned: ['计划检查'] },
  OpsTasks: {
    sheet: '任务进度跟踪表',
    key: '编号',
    owned: ['编号', '核定状态', '偏差天数', '预警', '判定说明'],
  },
  OpsIssues: { sheet: '问题处理记录表', key: '编号', owned: ['编号', '闭环检查'] },
  OpsSummary: { sheet: '月度总结', key: '月度核心目标', owned: ['达成率', '任务完成', '判定'] },
  OpsSettings: { sheet: '设置', key: '设置项', owned: [] },
  OpsCalendar: { sheet: '工作日历', key: '日期', owned: [] },
  OpsAlerts: { sheet: '预警清单', key: '编号', owned: [] },
  OpsDaily: { sheet: '逐日预警', key: '日期', owned: ['红', '黄', '已完成', '未完成'] },
  OpsChanges: { sheet: '变更日志', key: '编号', owned: [] },
} as const satisfies Record<string, { sheet: string; key: string; owned: readonly string[] }>;

export type TableName = keyof typeof TABLES;

/** The tables in which people write, and each row has a tag. */
export const TAGGED = ['OpsPlan', 'OpsTasks', 'OpsIssues', 'OpsSummary'] as const;
export const TAG = '标签';

export const isTagged = (table: string): table is (typeof TAGGED)[number] =>
  (TAGGED as readonly string[]).includes(table);
export const isOurs = (table: string): table is TableName => table in TABLES;
