import { isSamePerson, readVerifier } from '../../../../src/domain/issue/verifier/readVerifier';

it.each([
  ['验证人：李四，没有再发生', '李四'],
  ['验证人: 质检部*主管', '质检部*主管'],
  ['没有再发生（验证人李四）', '李四'],
  ['由质检部验证，合格', '质检部'],
  ['复核人：王五', '王五'],
  ['Verified by Li Si on Sep 13', 'Li Si'],
  ['No recurrence. Verified by Li Si.', 'Li Si'],
  ['Verifier: Quality lead, ok', 'Quality lead'],
  ['6月18日发货,客户接受', null],
  ['效果验证通过', null],
  ['经验证，后续3个月没有再发生', null],
  ['not verified by Ann', null],
  ['Never verified by Ann', null],
  ['to be verified by Ann', null],
  ["hasn't been verified by Ann", null],
  ['尚未由李强复核', null],
  ['计划由李强验证', null],
  ['待由李强验证', null],
  ['验证人：待定', null],
  ['验证人：无', null],
  ['Verifier: TBD', null],
  ['效果不错，由李强验证', '李强'],
  ['已由李强验证', '李强'],
  ['验证人员：李强', '李强'],
  ['验证人签字：李强', '李强'],
  ['验证人意见：合格', null],
  ['确认人员到位', null],
  ['', null],
])('%j is verified by %j', (text, expected) => {
  expect(readVerifier(text)).toBe(expected);
});

it.each([
  ['仓库*主管', '仓库主管', true],
  ['仓库*张三', '张三', true],
  ['Li Si', 'li si', true],
  ['张三', '张三丰', false],
  ['仓库*主管', '质检*主管', false],
  ['', '李四', false],
])('%j and %j are one person: %s', (one, other, expected) => {
  expect(isSamePerson(one, other)).toBe(expected);
  expect(isSamePerson(other, one)).toBe(expected);
});
