import { checkCause, isSameCause } from '../../../src/domain/issue/checkCause';
import { CAUSES } from '../cases/closureCases';
import { wordingOf } from '../../../src/domain/issue/sharedWording';

it.each(CAUSES)('%j, cause %j → %j', (issue, cause, expected) => {
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

it('takes causes of one kind for the same sooner, and of two kinds never', () => {
  const [one, other] = ['扫码枪识别失败', '扫码枪老化失灵'].map(wordingOf);
  if (!one || !other) throw new Error('Two wordings');
  expect(isSameCause(one, one, ['machine', 'method'])).toBe(false);
  expect(isSameCause(one, one, ['machine', null])).toBe(true);
  expect(isSameCause(wordingOf('盘点流程缺失'), wordingOf('审批流程缺失'), ['method', 'method'])).toBe(true);
  expect(isSameCause(one, other, ['machine', 'machine'])).toBe(false);
});
