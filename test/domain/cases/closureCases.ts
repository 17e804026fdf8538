import { SEED, type TypedIssue } from '../issue/issueCases';

/** An issue that has just been written down. */
export const BARE: TypedIssue = { issue: '订单漏发', occurredOn: '6.15', owner: '李四' };
const FOUND: TypedIssue = {
  ...BARE,
  rootCause: '没有复核流程',
  temporary: '补发',
  prevention: '加复核，6月底前完成',
};

/** 闭环检查 of an issue as of a day (SPEC section 6). */
export const CLOSURES: readonly (readonly [typed: TypedIssue, asOf: string, expected: string])[] = [
  // 待处理 → 处理中
  [{ ...BARE, owner: '' }, '2026-06-18', '要标记为“处理中”，还缺：责任人。'],
  [{ ...BARE, owner: '待定' }, '2026-06-18', '要标记为“处理中”，还缺：责任人。'],
  [BARE, '2026-06-18', '可以标记为“处理中”。'],
  [{ ...BARE, state: '待处理' }, '2026-06-18', '可以标记为“处理中”。'],
  [{ ...BARE, state: '等通知' }, '2026-06-18', '可以标记为“处理中”；解决状态“等通知”不在列表里。'],
  // 处理中 → 已解决
  [{ ...BARE, state: '处理中' }, '2026-06-18', '要标记为“已解决”，还缺：根本原因、临时措施、长期预防措施。'],
  [{ ...FOUND, state: '处理中', temporary: '无' }, '2026-06-18', '要标记为“已解决”，还缺：临时措施。'],
  [{ ...FOUND, state: '处理中' }, '2026-06-18', '可以标记为“已解决”。'],
  // the long-term measure has an owner and a date
  [
    { ...FOUND, state: '处理中', prevention: 'b' },
    '2026-06-18',
    '要标记为“已解决”，还缺：长期预防措施的日期。',
  ],
  [
    { ...FOUND, owner: '各部门', state: '处理中', prevention: '加复核' },
    '2026-06-18',
    '要标记为“已解决”，还缺：长期预防措施的责任人、长期预防措施的日期。',
  ],
  [
    { ...FOUND, owner: '各部门', state: '处理中', prevention: '李四负责，每周抽查' },
    '2026-06-18',
    '可以标记为“已解决”。',
  ],
  [
    { ...FOUND, state: '处理中', causeKind: '态度' },
    '2026-06-18',
    '可以标记为“已解决”；根因类别“态度”不是人、机、料、法、环、测之一。',
  ],
  // 已解决 → 已关闭
  [{ ...FOUND, state: '已解决' }, '2026-06-18', '待验证至 9月13日；要标记为“已关闭”，还缺：验证结果。'],
  [
    { ...FOUND, state: '已解决', verification: '没有再发生' },
    '2026-09-13',
    '要标记为“已关闭”，还缺：验证人（写“验证人：姓名”）。',
  ],
  [
    { ...FOUND, state: '已解决', verification: '验证人：李四' },
    '2026-09-13',
    '要标记为“已关闭”，还缺：责任人以外的验证人。',
  ],
  [{ ...SEED }, '2026-06-18', '待验证至 9月13日。'],
  [{ ...SEED }, '2026-09-12', '待验证至 9月13日。'],
  [{ ...SEED }, '2026-09-13', '可以标记为“已关闭”。'],
  [{ ...SEED, occurredOn: '' }, '2026-09-13', '要标记为“已关闭”，还缺：发生时间。'],
  // 已关闭
  [{ ...SEED, state: '已关闭' }, '2026-09-13', '已闭环。'],
  [{ ...SEED, state: '已关闭' }, '2026-09-12', '已标记为“已关闭”，但验证期还没结束；待验证至 9月13日。'],
  // typed further than the gates allow
  [{ ...BARE, owner: '', state: '处理中' }, '2026-06-18', '已标记为“处理中”，还缺：责任人。'],
  [{ ...BARE, state: '已解决' }, '2026-06-18', '已标记为“已解决”，还缺：根本原因、临时措施、长期预防措施。'],
  [{ ...FOUND, owner: '', state: '已关闭' }, '2026-09-13', '已标记为“已关闭”，还缺：责任人、验证结果。'],
  // the day it occurred
  [{ ...BARE, occurredOn: '' }, '2026-06-18', '可以标记为“处理中”；缺发生时间。'],
  [{ ...BARE, occurredOn: '6.31' }, '2026-06-18', '可以标记为“处理中”；发生时间“6.31”看不懂。'],
  // the cause
  [
    { ...FOUND, state: '处理中', rootCause: '仓管员疏忽' },
    '2026-06-18',
    '可以标记为“已解决”；根本原因只写了“疏忽”，没写流程或机制。',
  ],
  [
    { ...FOUND, state: '处理中', rootCause: '订单漏发了' },
    '2026-06-18',
    '可以标记为“已解决”；根本原因只是重复问题描述。',
  ],
];

/** Rows: the state an issue has; then what comes of passing to 待处理, 处理中, 已解决 and 已关闭 with every cell filled. */
export const TRANSITIONS: readonly (readonly [from: string, ...to: string[]])[] = [
  [
    '待处理',
    '已经是“待处理”。',
    'open → inProgress',
    '不能直接标记为“已解决”，先标记为“处理中”。',
    '不能直接标记为“已关闭”，先标记为“处理中”。',
  ],
  [
    '处理中',
    'inProgress → open',
    '已经是“处理中”。',
    'inProgress → resolved',
    '不能直接标记为“已关闭”，先标记为“已解决”。',
  ],
  [
    '已解决',
    '不能直接标记为“待处理”，先标记为“处理中”。',
    'resolved → inProgress',
    '已经是“已解决”。',
    'resolved → closed',
  ],
  [
    '已关闭',
    '不能直接标记为“待处理”，先标记为“处理中”。',
    'closed → inProgress',
    '不能直接标记为“已解决”，先标记为“处理中”。',
    '已经是“已关闭”。',
  ],
];

/** An issue, its cause, and what is wrong with the cause. */
export const CAUSES: readonly (readonly [issue: string, cause: string, expected: string])[] = [
  // the seed
  ['客户A订单延迟发货', '库存数据未实时同步', ''],
  ['生产设备故障停机', '设备定期保养记录缺失', ''],
  // says the issue again
  ['客户A订单延迟发货', '订单延迟发货', 'causeRepeatsSymptom'],
  ['客户A订单延迟发货', '由于客户Ａ的订单延迟发货所致', 'causeRepeatsSymptom'],
  ['客户A订单延迟发货', '客户A订单延迟发货，因为库存数据未实时同步到销售系统', ''],
  // two fifths of the wording are new
  ['订单延迟', '订单延迟发货', ''],
  ['The order shipped late', 'Because the order was shipped late', 'causeRepeatsSymptom'],
  ['The order shipped late', 'Stock data not synchronised', ''],
  // blames a person
  ['漏发货', '仓管员疏忽', 'causeBlamesPerson:疏忽'],
  ['漏发货', '操作员粗心大意', 'causeBlamesPerson:粗心'],
  ['漏发货', '忘记登记', 'causeBlamesPerson:忘记'],
  ['漏发货', '责任心不强', 'causeBlamesPerson:责任心'],
  ['Parcel missing', 'The clerk forgot it', 'causeBlamesPerson:forgot'],
  ['Parcel missing', 'Human error', 'causeBlamesPerson:Human error'],
  ['漏发货', '操作不当', 'causeBlamesPerson:操作不当'],
  ['漏发货', '系统操作不当', 'causeBlamesPerson:系统操作不当'],
  ['漏发货', '执行不到位', 'causeBlamesPerson:执行不到位'],
  ['漏发货', '员工质量意识淡薄', 'causeBlamesPerson:意识淡薄'],
  ['漏发货', '未按流程操作', 'causeBlamesPerson:未按流程操作'],
  ['漏发货', '标签贴错', 'causeBlamesPerson:贴错'],
  ['Parcel missing', 'Operator error', 'causeBlamesPerson:Operator error'],
  ['Parcel missing', 'The clerk did not follow the list', 'causeBlamesPerson:did not follow'],
  // says the issue in another order
  ['客户A订单延迟发货', '发货延迟，客户的订单', 'causeRepeatsSymptom'],
  ['生产设备故障停机', '设备停机，生产故障', 'causeRepeatsSymptom'],
  // a process word makes it a cause
  ['漏发货', '操作不当，作业指导书没有写明步骤', ''],
  ['漏发货', '仓管员疏忽，没有复核流程', ''],
  ['漏发货', '新人忘记登记，缺少培训', ''],
  ['Parcel missing', 'The clerk forgot it: there is no checklist', ''],
  // of a chain the last answer counts
  ['订单延迟', '为什么1：订单延迟\n为什么2：仓管员疏忽\n为什么3：仓库盘点流程缺失', ''],
  ['订单延迟', '为什么1：库存不准\n为什么2：仓管员疏忽', 'causeBlamesPerson:疏忽'],
  ['漏发货', '', ''],
  ['漏发货', '待定', ''],
];
