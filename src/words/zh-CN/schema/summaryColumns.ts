import type { TableColumns } from '../../language/SchemaWords';

export const summaryColumns: TableColumns<'summary'> = {
  goal: {
    header: '月度核心目标',
    variants: ['月度目标', '本月目标', '核心目标', '目标', '月度工作目标', '工作目标', '指标', '目标名称'],
    prompt: '与计划表写法一致，如：新增客户100家。',
  },
  actual: {
    header: '实际完成情况',
    variants: [
      '实际完成',
      '完成情况',
      '实际完成值',
      '实际值',
      '实际',
      '实际结果',
      '实绩',
      '完成值',
      '完成结果',
    ],
    prompt: '写数字和单位，如：120家；没有数字写“已完成”。',
  },
  rate: {
    header: '达成率',
    variants: ['完成率', '目标达成率', '达成比例', '完成比例', '达标率'],
    note: '按目标和实际算出。',
  },
  reason: {
    header: '未完成/超额原因',
    variants: ['未完成原因', '超额原因', '原因', '原因分析', '偏差原因', '差异原因', '原因说明'],
    prompt: '写主要原因，有数字就带上。',
  },
  worked: {
    header: '成功经验',
    variants: ['经验', '经验总结', '有效做法', '亮点', '工作亮点', '成功做法'],
    prompt: '写下月可以照做的做法。',
  },
  improve: {
    header: '改进方向',
    variants: ['不足', '存在不足', '待改进', '存在问题', '问题与不足', '不足之处', '改进点', '待改进点'],
    prompt: '写哪里不足。',
  },
  next: {
    header: '下阶段优化措施',
    variants: [
      '优化措施',
      '下阶段措施',
      '改进措施',
      '下月措施',
      '下月计划',
      '下月改进措施',
      '改进计划',
      '下一步措施',
      '下阶段计划',
    ],
    prompt: '写做什么、做到什么程度，如：保养提高至每周2次。',
  },
  tasksDone: { header: '任务完成', variants: ['任务完成数'], note: '已完成任务数/任务总数。' },
  verdict: { header: '判定', variants: [], note: '按实际与目标比较得出，不看四舍五入后的达成率。' },
};
