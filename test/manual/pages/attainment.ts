import Big from 'big.js';
import { attain } from '../../../src/domain/goal/attainment';
import { textCell } from '../../../src/domain/cells/cellSnapshot';
import type { Language } from '../../../src/words/language/Language';
import { showRate } from '../../../src/domain/goal/showRate';
import { ATTAINMENTS, DIRECTIONS, NUMBER_ACTUALS, ROUNDINGS } from '../../domain/cases/attainmentCases';
import { typed, typedOrBlank, word } from '../cells';
import type { Page } from '../page';
import { goalHeader, outcome, resultHeaders } from './attainmentColumns';

const WORDS = {
  'zh-CN': {
    value: '值',
    shown: '显示',
    format: '格式',
    exact: '精确值',
  },
  en: {
    value: 'Value',
    shown: 'Shown',
    format: 'Format',
    exact: 'Exact',
  },
} as const;
type WordKey = keyof (typeof WORDS)['en'];
const say = (language: Language, key: WordKey) => word<WordKey>(language, WORDS, key);

export const ATTAINMENT: Page = {
  name: 'attainment',
  title: { 'zh-CN': '达成率怎样算', en: 'How attainment is worked out' },
  intro: {
    'zh-CN':
      '达成率 = 1 + s ×（实际 − 目标）÷ |目标|，越高越好时 s = 1，越低越好时 s = −1。目标是 0：达到为 100%，否则 0%。写了起点（从200降到0）：（实际 − 起点）÷（目标 − 起点）。\n\n判定看实际和目标本身的比较，不看四舍五入后的数字。没填就是“未填”，不当 0%。没有数字的目标（完成SOP）只判定做没做完，不进平均，分母会写明（3/4 可量化）。',
    en: 'Rate = 1 + s × (actual − goal) ÷ |goal|; s is 1, and −1 where lower is better. A goal of 0 is 100% when met, else 0%. With a starting point (从200降到0, from 200 to 0) it is (actual − start) ÷ (goal − start).\n\nThe verdict comes from comparing actual and goal, not from the rounded rate. A blank actual is “not filled in”, never 0%. Goals without a figure get a verdict only and stay out of averages, with the denominator shown (3/4 measurable). Goals and actuals stand as people write them, most in Chinese.',
  },
  sections: [
    {
      heading: { 'zh-CN': '目标和实际', en: 'Goal and actual' },
      text: {
        'zh-CN':
          '方向先看“指标方向”列，再看比较词（≥ 不低于 提升至 · ≤ 不超过 降至）；故障、投诉这类词只作提示，不替人决定：没写方向时，正好等于目标才算达标，否则存疑留空。万、亿、千和全角数字会换算；单位对不上就留空并提醒。一个目标有几个数字，逐个算，取最低的，并写明几个达标：55人/54% 对 ≥50人/≥60% 是 110% 和 90%，取 90%，1/2 达标。“提升5%”没有起点，留空。',
        en: 'The direction comes from the column, then from a comparator (≥ 不低于 提升至 at least · ≤ 不超过 降至 at most). Words such as 故障 (failure) only hint: without a direction only the exact goal is met, anything else stays blank. 万, 亿, 千 and full-width digits are read; units that do not match leave the rate blank. Of several figures each is rated and the lowest counts: 55人/54% for ≥50人/≥60% are 110% and 90%, so 90% and 1/2 met. 提升5% (up by 5%) has no starting point and stays blank.',
      },
      table: (language) => ({
        headers: [goalHeader(language, 'goal'), goalHeader(language, 'actual'), ...resultHeaders(language)],
        rows: ATTAINMENTS.map(([goal, actual]) => [
          typed(goal),
          typedOrBlank(language, actual),
          ...outcome(language, attain(goal, textCell(actual))),
        ]),
      }),
    },
    {
      heading: { 'zh-CN': '实际是数字单元格', en: 'Actuals that are numbers' },
      text: {
        'zh-CN':
          '百分比格式按百分比读。目标是 98%，只写 95，按 95% 算并提醒；0.95 是 95%；1.2 可能是 1.2% 也可能是 120%，不猜，留空。',
        en: 'A per cent format counts. For a goal of 98%, a bare 95 is taken for 95% and flagged; 0.95 is 95%; 1.2 may be 1.2% or 120% and is not guessed at.',
      },
      table: (language) => ({
        headers: [
          goalHeader(language, 'goal'),
          `${goalHeader(language, 'actual')} · ${say(language, 'value')}`,
          say(language, 'shown'),
          say(language, 'format'),
          ...resultHeaders(language),
        ],
        rows: NUMBER_ACTUALS.map(([goal, actual]) => [
          typed(goal),
          typed(String(actual.value)),
          typed(actual.text),
          typed(actual.numberFormat),
          ...outcome(language, attain(goal, actual)),
        ]),
      }),
    },
    {
      heading: { 'zh-CN': '写明方向', en: 'The direction given' },
      text: {
        'zh-CN': '计划表里有“指标方向”一列时，以它为准，比较词也让位，相反时会提醒。',
        en: 'Where the plan has a direction column it decides, over the comparator too, and a contradiction is flagged.',
      },
      table: (language) => ({
        headers: [
          goalHeader(language, 'goal'),
          goalHeader(language, 'actual'),
          language.columns.plan.direction.header,
          ...resultHeaders(language),
        ],
        rows: DIRECTIONS.map(([goal, actual, direction]) => [
          typed(goal),
          typedOrBlank(language, actual),
          language.direction[direction].word,
          ...outcome(language, attain(goal, textCell(actual), direction)),
        ]),
      }),
    },
    {
      heading: { 'zh-CN': '四舍五入不越过 100%', en: 'Never rounded across 100%' },
      text: {
        'zh-CN':
          '按十进制四舍五入（35/40 = 87.5%，显示 88%）。99.6% 不会显示成 100%：差一点也是没达标，看到 100% 会以为达到了。需要几位小数就显示几位，最多四位。',
        en: 'Rounded half up on decimals (35/40 = 87.5% shows 88%). 99.6% is never shown as 100%: almost is not met, and 100% would say it was. As many decimals are shown as that takes, at most four.',
      },
      table: (language) => ({
        headers: [say(language, 'exact'), say(language, 'shown')],
        rows: ROUNDINGS.map(([rate]) => [rate, showRate(new Big(rate)).text]),
      }),
    },
  ],
};
