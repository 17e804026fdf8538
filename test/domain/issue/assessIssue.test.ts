import { assessIssue } from '../../../src/domain/issue/assessIssue';
import { describeClosure } from '../../../src/words/describe/describeClosure';
import { languageOf } from '../../../src/words/vocabulary/languages';
import { sampleRows } from '../../../src/domain/tables/sampleRows';
import { day } from '../task/taskCases';
import { BARE, CLOSURES } from '../cases/closureCases';
import { issue, SEED, type TypedIssue } from './issueCases';
import { sampleTextOf } from '../../../src/words/report/reportWords';

const told = (typed: TypedIssue, asOf: string, code: 'zh-CN' | 'en' = 'zh-CN', rest = {}) =>
  describeClosure(
    languageOf(code),
    { assessment: assessIssue(issue(typed), { asOf: day(asOf), ...rest }) },
    day(asOf),
  );

describe('闭环检查 names what the next state still needs', () => {
  it.each(CLOSURES)('%j as of %s → %s', (typed, asOf, expected) => {
    expect(told(typed, asOf)).toBe(expected);
  });

  it.each<[typed: TypedIssue, asOf: string, expected: string]>([
    [{ ...BARE, owner: '' }, '2026-06-18', 'Before it can be marked In progress: owner.'],
    [SEED, '2026-06-18', 'Under verification until Sep 13.'],
    [{ ...SEED, state: 'Closed' }, '2026-09-13', 'Closed for good.'],
    [
      { ...BARE, state: 'Resolved' },
      '2026-06-18',
      'Marked Resolved, but missing: root cause, temporary measure, long-term prevention.',
    ],
  ])('in English: %j as of %s → %s', (typed, asOf, expected) => {
    expect(told(typed, asOf, 'en')).toBe(expected);
  });
});

it.each<[state: string, changes: TypedIssue, expected: string]>([
  ['', {}, 'open → inProgress'],
  ['处理中', {}, 'inProgress → resolved'],
  ['已解决', {}, 'resolved → closed'],
  ['已关闭', {}, 'closed → null'],
  ['已关闭', { prevention: '' }, 'inProgress → resolved'],
  ['已关闭', { owner: '' }, 'open → inProgress'],
  ['已关闭', { verification: '' }, 'resolved → closed'],
])('typed %j with %j has reached %s', (state, changes, expected) => {
  const assessment = assessIssue(issue({ ...SEED, ...changes, state }), { asOf: day('2026-12-31') });
  expect(`${assessment.reached} → ${assessment.next}`).toBe(expected);
});

it.each<[typed: TypedIssue, ahead: readonly string[]]>([
  // Nothing is asked of one that is begun; what comes after is.
  [{ ...SEED, state: '待处理', rootCause: '', prevention: '' }, ['rootCause', 'prevention']],
  [{ ...SEED, state: '待处理', owner: '', rootCause: '' }, ['owner']],
  [{ ...SEED, state: '处理中', verification: '' }, ['verification']],
  [{ ...SEED, state: '已解决' }, []],
  [{ ...SEED, state: '已关闭' }, []],
])('on the way to closed %j lacks %j', (typed, ahead) => {
  expect(assessIssue(issue(typed), { asOf: day('2026-06-18') }).ahead).toEqual(ahead);
});

describe('the window', () => {
  const recurrence = (iso: string) => [{ id: 'Q002', day: day(iso) }];
  it.each<[what: string, rest: object, asOf: string, expected: string]>([
    ['from the recorded day', { resolvedOn: day('2026-07-01') }, '2026-09-13', '待验证至 9月29日。'],
    ['not from a day after as-of', { resolvedOn: day('2026-09-20') }, '2026-09-13', '可以标记为“已关闭”。'],
    [
      'anew from a recurrence',
      { recurrences: recurrence('2026-09-01') },
      '2026-09-13',
      '待验证至 11月30日；9月1日再次发生（Q002）。',
    ],
    ['a recurrence to come', { recurrences: recurrence('2026-09-12') }, '2026-09-11', '待验证至 9月13日。'],
    ['a recurrence past it', { recurrences: recurrence('2026-09-14') }, '2026-09-15', '可以标记为“已关闭”。'],
  ])('%s', (_what, rest, asOf, expected) => {
    expect(told(SEED, asOf, 'zh-CN', rest)).toBe(expected);
  });

  it('opens a closed issue’s verification again when it comes back', () => {
    expect(
      told({ ...SEED, state: '已关闭' }, '2026-09-20', 'zh-CN', { recurrences: recurrence('2026-09-10') }),
    ).toBe('已标记为“已关闭”，但验证期还没结束；待验证至 12月9日；9月10日再次发生（Q002）。');
  });
});

it('tells the sample what it lacks', () => {
  const rows = sampleRows(languageOf('zh-CN'), sampleTextOf({ code: 'zh-CN' }), 2026).issues.map((row) => {
    const { occurredOn, ...texts } = row;
    if (typeof occurredOn !== 'object') throw new Error('The sample dates its issues');
    return {
      ...issue(texts as TypedIssue),
      occurredOn: { kind: 'date', day: occurredOn.day, yearGiven: true, doubts: [] } as const,
    };
  });
  const asOf = day('2026-06-18');
  expect(
    rows.map((row) => describeClosure(languageOf('zh-CN'), { assessment: assessIssue(row, { asOf }) }, asOf)),
  ).toEqual([
    '待验证至 9月13日；要标记为“已关闭”，还缺：验证人（写“验证人：姓名”）。',
    '可以标记为“已解决”。',
  ]);
});
