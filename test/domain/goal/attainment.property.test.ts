import Big from 'big.js';
import fc from 'fast-check';
import { attain } from '../../../src/domain/goal/attainment';
import { textCell } from '../../../src/domain/cells/cellSnapshot';
import { LANGUAGES } from '../../../src/words/vocabulary/languages';
import { describeVerdict } from '../../../src/words/language/describeVerdict';
import { showRate } from '../../../src/domain/goal/showRate';
import { propertyRuns } from '../../propertyRuns';

const RUNS = propertyRuns(500, 100_000);

const WORDS =
  '新增客户 100 家 提升 至 到 从 降到 0 5% 98% ≥ ≤ 不超过 以内 , ， ( ) 万 亿 - . 1,000 未达标 < 已完成 故障 次 by to from 2 6月 # =';
const goalish = fc
  .array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 9 })
  .map((words) => words.join(''));
const text = fc.oneof(
  { weight: 4, arbitrary: goalish },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

it('any goal and any actual give a verdict that can be said in every language', () => {
  fc.assert(
    fc.property(text, text, (goal, actual) => {
      const result = attain(goal, textCell(actual));
      for (const language of LANGUAGES)
        expect(describeVerdict(language, result.verdict)).not.toMatch(/undefined|[{}]/);
      expect(result.rate === null).toBe(result.shown === '');
      expect(result.rate === null).toBe(result.value === null);
      if (!result.measurable) expect(result.rate).toBeNull();
    }),
    { numRuns: RUNS },
  );
});

it('a rate below 100% is shown below it, and one above, above', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.integer({ min: 0, max: 20_000_000 }),
      (target, actual) => {
        const rate = new Big(actual).div(target);
        const shown = new Big(showRate(rate).text.replace('%', ''));
        expect(shown.cmp(100)).toBe(rate.cmp(1));
      },
    ),
    { numRuns: RUNS },
  );
});

it('more is never rated lower, unless lower is better', () => {
  const figure = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), figure, figure, (target, a, b) => {
      const rate = (goal: string, actual: number) =>
        attain(goal, textCell(`${actual}家`)).value ?? Number.NaN;
      expect(rate(`≥${target}家`, Math.max(a, b))).toBeGreaterThanOrEqual(
        rate(`≥${target}家`, Math.min(a, b)),
      );
      expect(rate(`≤${target}家`, Math.max(a, b))).toBeLessThanOrEqual(rate(`≤${target}家`, Math.min(a, b)));
    }),
    { numRuns: RUNS },
  );
});
