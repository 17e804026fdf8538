import { quarterOf } from '../../../../src/domain/dates/quarter';
import { rollUpQuarter } from '../../../../src/domain/summary/quarter/rollUpQuarter';
import type { MonthSnapshot } from '../../../../src/domain/summary/monthSnapshot';
import { closedGoal, closedMonth } from './quarterCases';

const months = (...closed: readonly (MonthSnapshot | null)[]) =>
  quarterOf('2026-06').months.map((period, place) => ({
    period,
    closed: closed[place] ?? null,
    alerts: null,
  }));
const rolledUp = (closed: readonly (MonthSnapshot | null)[], plan: [string, string][] = []) =>
  rollUpQuarter(
    quarterOf('2026-06'),
    months(...closed),
    plan.map(([quarterGoal, monthGoal]) => ({ quarterGoal, monthGoal })),
  );
const goalsOf = (report: ReturnType<typeof rolledUp>) => report.targets.flatMap(({ goals }) => goals);

test.each([
  ['2026-01', 1, ['2026-01', '2026-02', '2026-03']],
  ['2026-06', 2, ['2026-04', '2026-05', '2026-06']],
  ['2026-12', 4, ['2026-10', '2026-11', '2026-12']],
])('%s is in quarter %i', (period, number, all) => {
  expect(quarterOf(period)).toEqual({ year: 2026, number, months: all });
});

test('a month that was never closed is open, not zero', () => {
  const report = rolledUp([
    closedMonth('2026-04', [closedGoal('新增客户100家', '86家')], { done: 3, doneLate: 1, late: 2 }),
    null,
    closedMonth('2026-06', [closedGoal('新增客户100家', '120家')], { done: 5, cancelled: 4 }),
  ]);
  const [goal] = goalsOf(report);
  expect(goal?.months.map((month) => month?.actual ?? null)).toEqual(['86家', null, '120家']);
  expect(goal).toMatchObject({ figure: { actual: '206家', target: '200家' }, monthsMet: { met: 1, of: 2 } });
  // Nobody knows how May was.
  expect(goal?.trend).toBeNull();
  expect(report.tasksDone).toBe(9);
});

test('a goal is the same through the months by its words, whatever its figures', () => {
  const report = rolledUp([
    closedMonth('2026-04', [closedGoal('新增客户80家', '80家'), closedGoal('复购率40%', '38%')]),
    closedMonth('2026-05', [closedGoal('复购率 42%', '37%'), closedGoal('新增客户100家', '97家')]),
    closedMonth('2026-06', [closedGoal('新增客户120家', '120家'), closedGoal('复购率40%', '35%')]),
  ]);
  expect(goalsOf(report).map(({ goal, months: all }) => [goal, all.map((one) => one?.goal)])).toEqual([
    ['新增客户120家', ['新增客户80家', '新增客户100家', '新增客户120家']],
    ['复购率40%', ['复购率40%', '复购率 42%', '复购率40%']],
  ]);
});

test('two goals of the same words are not mixed up', () => {
  const report = rolledUp([
    closedMonth('2026-04', [closedGoal('培训2场', '2场'), closedGoal('培训50人', '40人')]),
    closedMonth('2026-05', [closedGoal('培训3场', '3场'), closedGoal('培训60人', '60人')]),
  ]);
  expect(goalsOf(report)).toHaveLength(4);
});

test('a goal only some months have counts in those', () => {
  const report = rolledUp([
    closedMonth('2026-04', [closedGoal('上线小程序', '已完成')]),
    closedMonth('2026-05', [closedGoal('新增客户100家', '97家')]),
    closedMonth('2026-06', [closedGoal('新增客户100家', '120家')]),
  ]);
  expect(goalsOf(report).map(({ goal, monthsMet }) => [goal, monthsMet])).toEqual([
    ['新增客户100家', { met: 1, of: 2 }],
    ['上线小程序', { met: 1, of: 1 }],
  ]);
  expect(report.met).toEqual({ met: 2, of: 2 });
});

test.each([
  ['better', ['91%', '93%', '95%'], 'better'],
  ['worse', ['38%', '37%', '35%'], 'worse'],
  ['up and down', ['38%', '39%', '35%'], null],
  ['the same', ['38%', '38%', '38%'], null],
  ['one blank', ['38%', '', '35%'], null],
])('from month to month: %s', (_, actuals, trend) => {
  const closed = actuals.map((actual, place) =>
    closedMonth(`2026-0${4 + place}`, [closedGoal('复购率40%', actual)]),
  );
  expect(goalsOf(rolledUp(closed))[0]?.trend).toBe(trend);
});

test('goals are grouped by 季度战略目标 as the plan has them, those without one last', () => {
  const closed = [
    closedMonth('2026-06', [
      closedGoal('招聘8人', '6人'),
      closedGoal('准时发货率98%', '95%'),
      closedGoal('新增客户100家', '120家'),
      closedGoal('复购率40%', '35%'),
    ]),
  ];
  const report = rolledUp(closed, [
    ['市场份额提升5%', '新增客户120家'],
    ['', '复购率40%'],
    ['交付稳定', '准时发货率98%'],
  ]);
  expect(report.targets.map(({ target, goals }) => [target, goals.map(({ goal }) => goal)])).toEqual([
    ['市场份额提升5%', ['新增客户100家', '复购率40%']],
    ['交付稳定', ['准时发货率98%']],
    ['', ['招聘8人']],
  ]);
});
