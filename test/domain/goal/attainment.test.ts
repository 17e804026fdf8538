import Big from 'big.js';
import { attain } from '../../../src/domain/goal/attainment';
import { textCell, type CellSnapshot } from '../../../src/domain/cells/cellSnapshot';
import type { Direction } from '../../../src/domain/goal/reading/criterion';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { describeVerdict } from '../../../src/words/language/describeVerdict';
import { showRate } from '../../../src/domain/goal/showRate';
import { FOUND_WORDINGS } from '../cases/foundWordingCases';
import * as WORDINGS from '../cases/goalWordingCases';
import { ATTAINMENTS, DIRECTIONS, NUMBER_ACTUALS, ROUNDINGS } from '../cases/attainmentCases';

/** The rate shown and the verdict in Chinese, then flags. */
function show(goal: string, actual: CellSnapshot, direction: Direction | null = null): string {
  const { shown, verdict, flags } = attain(goal, actual, direction);
  return [shown || '-', describeVerdict(languageOf('zh-CN'), verdict), ...flags.map(({ code }) => code)].join(
    ' | ',
  );
}

describe('goal and actual as text', () => {
  it.each(ATTAINMENTS)('%s / %s → %s', (goal, actual, expected) => {
    expect(show(goal, textCell(actual))).toBe(expected);
  });
});

describe.each(Object.entries(WORDINGS))('wordings: %s', (_, cases) => {
  it.each(cases)('%s / %s → %s', (goal, actual, expected) => {
    expect(show(goal, textCell(actual))).toBe(expected);
  });
});

it.each(FOUND_WORDINGS)('a wording found in public: %s / %s → %s', (goal, actual, expected) => {
  expect(show(goal, textCell(actual))).toBe(expected);
});

describe('goal and actual as a number cell', () => {
  it.each(NUMBER_ACTUALS)('%s / %j → %s', (goal, actual, expected) => {
    expect(show(goal, actual)).toBe(expected);
  });
});

it.each(DIRECTIONS)('the column 指标方向 decides: %s / %s, %s → %s', (goal, actual, direction, expected) => {
  expect(show(goal, textCell(actual), direction)).toBe(expected);
});

describe('a rate is rounded half up, and never across 100%', () => {
  it.each(ROUNDINGS)('%s shows %s', (rate, text, numberFormat) => {
    expect(showRate(new Big(rate))).toEqual({ text, numberFormat });
  });
});

it('rates each figure of a goal with several, and takes the lowest', () => {
  const { criteria, rate } = attain('≥50人,≥60%', textCell('55人,54%'));
  expect(criteria.map((criterion) => criterion.rate?.toString())).toEqual(['1.1', '0.9']);
  expect(rate).toBe('0.9');
});

it('keeps the exact rate and distinguishes text goals from measurable ones', () => {
  expect(attain('复购率40%', textCell('35%'))).toMatchObject({
    rate: '0.875',
    value: 0.875,
    measurable: true,
  });
  expect(attain('完成SOP', textCell('已完成'))).toMatchObject({ rate: null, value: null, measurable: false });
  expect(attain('新增客户100家', textCell(''))).toMatchObject({ rate: null, measurable: true });
});
