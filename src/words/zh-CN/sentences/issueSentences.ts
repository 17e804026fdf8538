import type { Sentences } from '../../language/Sentences';

export const issueSentences: Pick<
  Sentences,
  'closure' | 'fiveWhys' | 'issueFromTask' | 'issueChange' | 'fishbone'
> = {
  closure: {
    needs: {
      owner: '责任人',
      rootCause: '根本原因',
      temporary: '临时措施',
      prevention: '长期预防措施',
      preventionOwner: '长期预防措施的责任人',
      preventionDate: '长期预防措施的日期',
      occurredOn: '发生时间',
      verification: '验证结果',
      verifier: '验证人（写“验证人：姓名”）',
      otherVerifier: '责任人以外的验证人',
    },
    listed: '、',
    checks: {
      causeRepeatsSymptom: '根本原因只是重复问题描述',
      causeBlamesPerson: '根本原因只写了“{word}”，没写流程或机制',
      unknownState: '解决状态“{text}”不在列表里',
      unknownCauseKind: '根因类别“{text}”不是人、机、料、法、环、测之一',
      dateMissing: '缺发生时间',
      dateUnreadable: '发生时间“{text}”看不懂',
      recurred: '{day}再次发生（{id}）',
    },
    complete: '已闭环',
    toPass: '转为{state}还缺{needs}',
    mayPass: '可以转为{state}',
    verifyUntil: '待验证至 {day}',
    claimed: '状态为{state}，但缺{needs}',
    tooEarly: '状态为{state}，但验证期没到',
    seemsToRepeat: '与 {id} 原因相同，可能是再次发生',
    alreadyThere: '已经是{state}',
    passFirst: '不能直接转为{state}，先转为{first}',
  },
  fiveWhys: '为什么{n}：{answer}',
  issueFromTask: {
    issue: '{task}受阻：{reason}',
    issueWithoutReason: '{task}受阻',
    impact: '任务计划 {finish}完成',
    reference: '（问题 {id}）',
  },
  issueChange: {
    forward: '转为{state}的条件已具备',
    back: '退回{state}',
    fiveWhys: '5 Why 分析',
    recurrence: '与 {id} 原因相同',
    made: '任务 {task} 受阻',
    column: '任务和问题互相关联',
  },
  fishbone: {
    title: '鱼骨图：{problem}',
    unsorted: '未分类：{causes}',
    more: '还有 {n} 条',
    name: '鱼骨图 {id}',
    alt: '鱼骨图：{problem}。{causes}。',
    kindCauses: '{kind}：{causes}',
    noCauses: '还没有写根本原因',
  },
};
