import { closingReport } from '../../../../src/usecases/summary/closing/closingReport';
import { languageOf } from '../../../../src/words/vocabulary/languages';
import { closedMonth } from '../closedMonth';

const ENGLISH = 'Third-party interface arrived two weeks late; the vendor has added an engineer';
const CHINESE = '第三方接口晚到两周，联调时间不足；已请对方增派一名工程师支援联调';

const heightOf = (code: 'zh-CN' | 'en', reason: string) => {
  const goal = { goal: '1', actual: '2', rate: '1', tasksDone: '', verdict: '', reason };
  const month = closedMonth([{ ...goal, worked: '', improve: '', next: '' }]);
  const look = { rateFormat: '0%', met: null };
  return closingReport(languageOf(code), month, [look], { change: null, sentences: [] }).rows.at(-1)?.height;
};

test.each([
  ['zh-CN', CHINESE, 3],
  // In Calibri, whose letters are narrow: a Chinese font would take a line more.
  ['en', ENGLISH, 3],
] as const)('a text of a closing in %s has the lines it takes in its own font', (code, text, lines) => {
  expect(heightOf(code, text)).toBe(4 + 13 * lines);
});
