import fc from 'fast-check';
import { readOwner } from '../../../src/words/vocabulary/owner/readOwner';
import { taskStatusReading } from '../../../src/words/vocabulary/readStatus';
import { propertyRuns } from '../../propertyRuns';

const RUNS = propertyRuns(2_000, 100_000);

const END = ['完成', '完结', '结束', '交付', '上线', '关闭', '结项', '办结', '竣工', '做完', '搞定'];
/** Put around a word of completion they leave it done. */
const HARMLESS_BEFORE = [
  '',
  '已',
  '已经',
  '全部',
  '按时',
  '提前',
  '提前3天',
  '顺利',
  '任务',
  '✅',
  '√ ',
  '6月10日已',
  '1. ',
];
const HARMLESS_AFTER = ['', '。', '！', '了', '✅', '（6.10）', '，无问题', '，详见邮件', '（张三）', '100%'];
/** Any one of these makes it not done, or not known to be. */
const DENIAL_BEFORE = [
  '未',
  '没',
  '没有',
  '尚未',
  '还没',
  '无法',
  '难以',
  '不能',
  '部分',
  '基本',
  '即将',
  '预计',
  '待',
  '可能',
  '❌',
];
const DENIAL_AFTER = ['不了', '一半', '80%', '？', '，待确认', '（返工）', '中'];

const anyOf = (...words: readonly string[][]) => fc.tuple(...words.map((list) => fc.constantFrom(...list)));
const isDone = (text: string) => {
  const reading = taskStatusReading(text);
  return reading.kind === 'status' && reading.status === 'done';
};

it('reads a word of completion as done, whatever harmless stands around it', () => {
  fc.assert(
    fc.property(anyOf(HARMLESS_BEFORE, END, HARMLESS_AFTER), (parts) => {
      expect([parts.join(''), isDone(parts.join(''))]).toEqual([parts.join(''), true]);
    }),
    { numRuns: RUNS },
  );
});

it('never reads a denied, partial or coming completion as done', () => {
  fc.assert(
    fc.property(
      anyOf(HARMLESS_BEFORE.slice(1, 8), DENIAL_BEFORE, END, HARMLESS_AFTER.slice(0, 3)),
      (parts) => {
        const [, denial, ...rest] = parts;
        for (const text of [parts.join(''), [denial, ...rest].join('')])
          expect([text, isDone(text)]).toEqual([text, false]);
      },
    ),
    { numRuns: RUNS },
  );
  fc.assert(
    fc.property(anyOf(['', '已', '任务'], END, DENIAL_AFTER), (parts) => {
      expect([parts.join(''), isDone(parts.join(''))]).toEqual([parts.join(''), false]);
    }),
    { numRuns: RUNS },
  );
});

it('reads any text at all as exactly one thing, the same each time, in any width and case', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const reading = taskStatusReading(text);
      expect(['blank', 'status', 'notDone', 'unknown']).toContain(reading.kind);
      expect(taskStatusReading(text)).toEqual(reading);
      const owner = readOwner(text);
      if (owner.kind === 'several')
        expect([owner.first, ...owner.others].every((name) => name.trim() !== '')).toBe(true);
    }),
    { numRuns: RUNS },
  );
});
