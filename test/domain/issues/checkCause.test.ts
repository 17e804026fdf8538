import { checkCause, isSameCause } from '../../../src/domain/issues/checkCause';
import { wordingOf } from '../../../src/domain/issues/sharedWording';

it.each<[issue: string, cause: string, expected: string]>([
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
  // a process word makes it a cause
  ['漏发货', '仓管员疏忽，没有复核流程', ''],
  ['漏发货', '新人忘记登记，缺少培训', ''],
  ['Parcel missing', 'The clerk forgot it: there is no checklist', ''],
  // of a chain the last answer counts
  ['订单延迟', '为什么1：订单延迟\n为什么2：仓管员疏忽\n为什么3：仓库盘点流程缺失', ''],
  ['订单延迟', '为什么1：库存不准\n为什么2：仓管员疏忽', 'causeBlamesPerson:疏忽'],
  ['漏发货', '', ''],
  ['漏发货', '待定', ''],
])('%j, cause %j → %j', (issue, cause, expected) => {
  const flags = checkCause(issue, cause).map((flag) =>
    'word' in flag ? `${flag.code}:${flag.word}` : flag.code,
  );
  expect(flags.join()).toBe(expected);
});

it.each([
  ['库存数据未实时同步', '库存数据未实时同步', true],
  ['库存数据未实时同步', '库存数据没有实时同步', true],
  ['盘点流程缺失', '仓库的盘点流程缺失', true],
  ['审批流程缺失', '盘点流程缺失', false],
  ['设备老化', '库存数据未实时同步', false],
  // one pair of characters in common is not enough
  ['缺失', '设备保养记录缺失', false],
  ['No record of regular maintenance', 'no regular maintenance record', true],
])('%s and %s are one cause: %s', (one, other, expected) => {
  expect(isSameCause(wordingOf(one), wordingOf(other))).toBe(expected);
  expect(isSameCause(wordingOf(other), wordingOf(one))).toBe(expected);
});
