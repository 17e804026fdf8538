import type { Sentences } from '../../language/Sentences';

export const planSentences: Pick<Sentences, 'planFlags' | 'planComplete' | 'generation'> = {
  planFlags: {
    goalMissing: '缺月度核心目标',
    goalWithoutFigure: '目标没有数字',
    goalWithoutUnit: '目标的数字没有单位',
    goalVague: '目标只写“{word}”，没有数字',
    goalUnclear: '目标存疑：{reason}',
    sumDiffers: '拆解合计 {sum}，与目标 {target}对不上',
    datesMissing: '缺时间节点',
    datesUnreadable: '时间节点“{text}”看不懂',
    datesDoubtful: '时间节点“{text}”有疑问，写成完整日期',
    ownerMissing: '缺责任人',
    ownerNotOne: '责任人不唯一（{text}）',
    doneWhenMissing: '缺完成标准',
    underWayWithoutDoneWhen: '任务已在进行，还缺完成标准',
    doneWhenUnmeasurable: '完成标准没有数字',
    approverNotOne: '审批人应为一位',
    interfaceMissing: '涉及{departments}，缺接口人',
  },
  planComplete: '齐全',
  generation: {
    datesDoubtful: '时间节点“{text}”有疑问',
    datesDiffer: '“{task}”的计划时间：计划表 {plan}，任务表 {tracker}',
    noDates: '没有日期',
    datesOfPlan: '改为计划表的日期',
  },
};
