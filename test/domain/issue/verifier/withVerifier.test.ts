import { readVerifier } from '../../../../src/domain/issue/verifier/readVerifier';
import { withVerifier } from '../../../../src/domain/issue/verifier/withVerifier';

const ZH = '验证人：{name}';
const EN = 'Verifier: {name}';

it.each([
  ['90 天未再发生', '李四', ZH, '90 天未再发生\n验证人：李四'],
  ['No recurrence', 'Li Si', EN, 'No recurrence\nVerifier: Li Si'],
  ['', '李四', ZH, '验证人：李四'],
  ['未再发生，验证人：王五。', '李四', ZH, '未再发生，验证人：李四。'],
  ['王五的系统未再报错。验证人：王五', '李四', ZH, '王五的系统未再报错。验证人：李四'],
  ['由质检部验证', '李四', ZH, '由李四验证'],
  ['verified by Wang Wu on June 3', 'Li Si', EN, 'verified by Li Si on June 3'],
  ['未再发生，验证人：李四', '李四', ZH, '未再发生，验证人：李四'],
])('%j verified by %s', (text, name, form, expected) => {
  const written = withVerifier(text, name, form);
  expect(written).toBe(expected);
  expect(readVerifier(written)).toBe(name);
});

it('changes nothing without a name', () => {
  expect(withVerifier(' 未再发生 ', '  ', ZH)).toBe('未再发生');
});
