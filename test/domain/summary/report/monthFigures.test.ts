import { daysOfMonth } from '../../../../src/domain/summary/report/alertDays';
import { lateTasks } from '../../../../src/domain/summary/report/lateTasks';
import { lessonsOf, ownWords } from '../../../../src/domain/summary/report/lessons';
import { mostLacked, openIssues } from '../../../../src/domain/summary/report/openIssues';
import { taskTotals } from '../../../../src/domain/summary/report/taskTotals';
import { worstGoals } from '../../../../src/domain/summary/report/worstGoals';
import { assessIssues } from '../../../../src/domain/issue/assessIssues';
import type { IssueRow } from '../../../../src/domain/issue/issueRow';
import { isDayOff } from '../../../../src/domain/calendar/isDayOff';
import { buildCalendar } from '../../../../src/domain/calendar/workCalendar';
import { chineseCalendarRows } from '../../../../src/domain/calendar/chineseCalendar';
import { issue } from '../../issue/issueCases';
import { dateCell, day } from '../../task/taskCases';
import { outcome } from '../outcomeCases';
import { aGoal, aMissedGoal, anIssue } from './aMonthReport';

describe('tasks by status', () => {
  test('are in the order of the bar; cancelled ones are in no total', () => {
    const tasks = [
      outcome('a', { finish: '6.20', status: '受阻' }),
      outcome('b', { finish: '6.10', actual: '6.12' }),
      outcome('c', { finish: '6.10', actual: '6.10' }),
      outcome('d', { finish: '7.10', status: '已取消' }),
      // Without any date: not begun, as far as anybody can tell.
      outcome('e', {}),
      outcome('f', { start: '7.1', finish: '7.9', status: '未开始' }),
    ];
    expect(taskTotals(tasks)).toEqual({
      shares: [
        { status: 'done', count: 1 },
        { status: 'doneLate', count: 1 },
        { status: 'notStarted', count: 2 },
        { status: 'blocked', count: 1 },
      ],
      done: 2,
      total: 5,
      cancelled: 1,
    });
  });
});

describe('late tasks', () => {
  const late = (...typed: Parameters<typeof outcome>[]) =>
    lateTasks(
      typed.map((one) => outcome(...one)),
      { slipThreshold: 3, escalateAfter: 7 },
    );

  test('are those late, forecast late or blocked, the worst first', () => {
    const found = late(
      ['两天', { finish: '6.28', status: '进行中' }],
      ['预计晚', { finish: '6.30', forecast: '7.8' }],
      ['没晚', { finish: '7.9', status: '进行中' }],
      ['受阻', { finish: '7.9', status: '受阻' }],
      ['十天', { finish: '6.20', status: '进行中' }],
      ['完成', { finish: '6.10', actual: '6.29' }],
      ['受阻十天', { finish: '6.20', status: '受阻' }],
      ['取消', { finish: '6.10', status: '已取消' }],
    );
    expect(found.map(({ name, days, severity, isBlocked }) => [name, days, severity, isBlocked])).toEqual([
      ['受阻十天', 10, 'red', true],
      ['十天', 10, 'red', false],
      ['预计晚', 8, 'red', false],
      ['两天', 2, 'amber', false],
      ['受阻', 0, 'amber', true],
    ]);
  });

  test('are those that somebody called blocked without giving dates, whose days nobody knows', () => {
    const found = late(['没有日期', { status: '受阻' }], ['只有开始', { start: '6.1', status: '受阻' }]);
    expect(found).toMatchObject([
      { name: '没有日期', days: null, severity: 'amber', isBlocked: true },
      { name: '只有开始', days: null, severity: 'amber', isBlocked: true },
    ]);
  });

  test('with a status nobody can read are not called red', () => {
    expect(late(['看不懂', { finish: '6.1', status: '差不多了吧' }])).toMatchObject([{ severity: 'amber' }]);
  });

  test('are to be escalated where they are later than that', () => {
    const found = late(['八天', { finish: '6.22' }], ['七天', { finish: '6.23' }]);
    expect(found.map(({ isEscalated }) => isEscalated)).toEqual([true, false]);
  });

  test('say nothing for a word that says nothing', () => {
    const [one] = late(['任务', { finish: '6.1', reason: '无', next: '待定' }]);
    expect([one?.reason, one?.nextStep]).toEqual(['', '']);
  });

  test('without a planned finish have no days', () => {
    expect(late(['受阻', { start: '6.1', status: '受阻' }])).toMatchObject([{ days: null }]);
  });
});

describe('lessons', () => {
  const texts = (worked: string, improve = '') => ({ reason: '', worked, improve, next: '' });

  test.each([
    ['【草稿】推广素材', '', 1],
    ['  [Draft] Better ads', '', 1],
    ['推广素材（原【草稿】）', '推广素材（原【草稿】）', 0],
    ['无', '', 0],
    ['', '', 0],
  ])('“%s” is exported as “%s”', (written, expected, drafts) => {
    const own = ownWords(texts(written));
    expect([own.texts.worked, own.drafts]).toEqual([expected, drafts]);
  });

  test('are those of the goals of which something was said', () => {
    expect(
      lessonsOf([
        { goal: 'A', texts: texts('') },
        { goal: 'B', texts: texts('', '不足') },
      ]),
    ).toEqual([{ goal: 'B', worked: '', improve: '不足', next: '' }]);
  });
});

describe('open issues', () => {
  const on = (occurredOn: string, changes: Partial<IssueRow>) => ({
    ...issue({}),
    occurredOn: dateCell(occurredOn, 'start'),
    ...changes,
  });

  test('are those not closed that occurred by then, the least advanced first', () => {
    const rows = [
      on('6.15', { issue: '甲', state: '处理中' }),
      on('6.20', { issue: '乙', state: '待处理' }),
      on('6.10', { issue: '丙', state: '待处理' }),
      on('5.10', { issue: '丁', state: '已关闭' }),
      on('7.20', { issue: '还没发生', state: '待处理' }),
      on('6.1', { issue: ' ', state: '待处理' }),
    ];
    const asOf = day('2026-06-30');
    const found = openIssues(assessIssues(rows, { asOf }), { period: '2026-06', asOf });
    expect(found.open.map((one) => one.issue)).toEqual(['丙', '乙', '甲']);
    expect([found.added, found.closed]).toEqual([3, 1]);
  });

  test('tell what most of them lack; time is no lack', () => {
    expect(
      mostLacked([
        anIssue('open', ['rootCause', 'prevention']),
        anIssue('inProgress', ['prevention']),
        anIssue('resolved', ['window']),
      ]),
    ).toEqual({ need: 'prevention', count: 2 });
    expect(mostLacked([anIssue('resolved', ['window'])])).toBeNull();
  });
});

test('the worst goals come first, and those that words call unmet before all', () => {
  const goals = [
    aGoal(),
    aMissedGoal('甲', 0.97, '97<100'),
    aGoal({ goal: '乙', rate: null, verdict: { code: 'notDone' } }),
    aMissedGoal('丙', -0.5, '-5<10'),
    aGoal({ goal: '丁', rate: null, verdict: { code: 'notFilled' } }),
  ];
  expect(worstGoals(goals).map(({ goal }) => goal)).toEqual(['乙', '丙', '甲']);
});

describe('alerts day by day', () => {
  const at = (iso: string, red = 1) => ({ day: day(iso), red, amber: 0, done: 0 });
  const june = { period: '2026-06', asOf: day('2026-06-26') };
  const never = () => false;

  test('are of the month and not after as-of; the week before may lie in the month before', () => {
    const found = daysOfMonth([at('2026-06-28', 9), at('2026-06-03', 2), at('2026-05-27', 4)], june, never);
    expect(found?.recorded).toEqual([at('2026-06-03', 2)]);
    expect(found?.weekBefore).toEqual(at('2026-05-27', 4));
  });

  test('are not compared with a day long ago, nor with one a few days ago', () => {
    const with_ = (iso: string) => daysOfMonth([at('2026-06-26'), at(iso)], june, never)?.weekBefore ?? null;
    expect([with_('2026-06-20'), with_('2026-06-11')]).toEqual([null, null]);
    expect(with_('2026-06-12')).toEqual(at('2026-06-12'));
  });

  test('are none where nothing was recorded', () => {
    expect(daysOfMonth([], june, never)).toBeNull();
    expect(daysOfMonth([at('2026-05-20')], june, never)).toBeNull();
  });
});

test.each([
  ['2026-06-19', true],
  ['2026-06-20', true],
  ['2026-06-22', false],
  // A make-up day.
  ['2026-02-14', false],
  // A year that is not published: the week.
  ['2031-03-01', true],
  ['2031-03-03', false],
])('%s is a day off: %s', (iso, off) => {
  expect(isDayOff(buildCalendar([], chineseCalendarRows([2026])), day(iso))).toBe(off);
});
