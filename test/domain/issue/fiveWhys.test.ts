import fc from 'fast-check';
import { readFiveWhys, writeFiveWhys } from '../../../src/domain/issue/fiveWhys';
import { LANGUAGES, languageOf } from '../../../src/words/vocabulary/languages';

const SEED = ['订单延迟', '仓管员疏忽只是表面现象', '仓库盘点流程缺失才是根源'];

it('writes the seed’s chain one answer a line, and reads it back', () => {
  const text = '为什么1：订单延迟\n为什么2：仓管员疏忽只是表面现象\n为什么3：仓库盘点流程缺失才是根源';
  expect(writeFiveWhys(languageOf('zh-CN'), SEED)).toBe(text);
  expect(readFiveWhys(text)).toEqual(SEED);
});

it.each<[text: string, expected: string[] | null]>([
  ['Why 1: late\nWhy 2: no stock', ['late', 'no stock']],
  ['为什么1:订单延迟\r\n为什么2：  盘点缺失 ', ['订单延迟', '盘点缺失']],
  ['为什么 1：订单延迟\n\n为什么 2：盘点缺失', ['订单延迟', '盘点缺失']],
  ['为什么1：含：冒号', ['含：冒号']],
  // not a chain
  ['库存数据未实时同步', null],
  ['', null],
  ['为什么2：从二开始', null],
  ['为什么1：订单延迟\n为什么3：跳过一个', null],
  ['为什么1：订单延迟\n另外还有别的', null],
  ['为什么1：', null],
])('%j reads as %j', (text, expected) => {
  expect(readFiveWhys(text)).toEqual(expected);
});

it('leaves blank answers out and keeps an answer on one line', () => {
  expect(writeFiveWhys(languageOf('en'), [' late\n again ', '', '  ', 'no stock'])).toBe(
    'Why 1: late again\nWhy 2: no stock',
  );
  expect(writeFiveWhys(languageOf('en'), ['', ' '])).toBe('');
});

it.each(LANGUAGES.map((language) => [language.code, language] as const))(
  'reads back whatever it wrote (%s)',
  (_code, language) => {
    const answer = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...SEED, '为什么1：x', 'Why 2: y', '=1+1', '{n}'),
    );
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 8 }), (answers) => {
        const kept = answers.map((one) => one.replace(/\s+/g, ' ').trim()).filter(Boolean);
        expect(readFiveWhys(writeFiveWhys(language, answers))).toEqual(kept.length > 0 ? kept : null);
      }),
      { numRuns: 2_000 },
    );
  },
);
