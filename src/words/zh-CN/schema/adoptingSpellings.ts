import type { AdoptingSpellings } from '../../language/SchemaWords';

export const adoptingSpellings: AdoptingSpellings = {
  qualifiers: {
    variants: [
      '计划',
      '计划时间',
      '计划日期',
      '预计',
      '预计时间',
      '预定',
      '实际',
      '实际时间',
      '实际日期',
      '实际情况',
      '基线',
    ],
  },
  subTasks: { variants: ['子任务', '细分任务', '子项', '任务明细', '二级任务', '三级任务', '明细'] },
  everybody: { variants: ['全体', '全员', '所有人', '各部门', '大家', '各单位', '各相关部门'] },
  totals: { variants: ['合计', '总计', '小计', '共计', '汇总', '平均'] },
  notes: {
    variants: [
      '说明',
      '备注',
      '注',
      '图例',
      '填写说明',
      '填表说明',
      '提示',
      '注意',
      '制表',
      '制表人',
      '填表人',
      '审核',
      '审核人',
      '编制',
      '编制人',
      '批准人',
    ],
  },
  today: { variants: ['今日', '今天', '当前日期', '今日日期', '当前时间'] },
  examples: { variants: ['示例', '样例', '举例', '范例', '例如', '例'] },
};
