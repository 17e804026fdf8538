import { dataProblems } from '../../../src/domain/alert/dataProblems';
import type { TypedTask } from '../task/taskCases';
import { alertsOf, watched } from './alertCases';

// As of 18 June unless a row says otherwise.
it.each<[what: string, typed: TypedTask, expected: string, asOf?: number]>([
  ['on time', { finish: '6.30' }, ''],
  ['due soon', { finish: '6.21' }, 'slip dueSoon'],
  ['due soon, not quite', { finish: '6.22' }, ''],
  ['due today', { finish: '6.18' }, 'slip dueToday 0'],
  ['3 days late', { finish: '6.15' }, 'slip amber 3'],
  ['4 days late', { finish: '6.14' }, 'slip red 4 escalated'],
  ['7 days late', { finish: '6.11' }, 'slip red 7 escalated'],
  ['8 days late', { finish: '6.10' }, 'slip red 8 escalated'],
  ['forecast late', { finish: '6.20', forecast: '6.22' }, 'slip amber 2'],
  ['blocked, far from due', { finish: '6.30', status: '受阻' }, 'blocked amber'],
  ['blocked, no date at all', { status: '受阻' }, 'blocked amber'],
  ['blocked and late', { finish: '6.10', status: '受阻' }, 'slip red 8 escalated, blocked amber'],
  ['blocked and due soon', { finish: '6.20', status: '受阻' }, 'slip dueSoon, blocked amber'],
  ['late start', { start: '6.14', finish: '6.30', status: '未开始' }, 'lateStart amber 4'],
  [
    'late start and late',
    { start: '6.1', finish: '6.16', status: '未开始' },
    'slip amber 2, lateStart amber 17',
  ],
  ['behind pace', { start: '6.1', finish: '6.30', percent: 0.2 }, 'behindPace amber'],
  ['re-planned', { finish: '6.30', baseline: '6.27' }, ''],
  ['re-planned too far', { finish: '6.30', baseline: '6.26' }, 'rescheduled amber 4'],
  ['resources', { finish: '6.20', help: '需技术支持' }, 'slip dueSoon, resources amber'],
  ['resources, far from due', { finish: '6.30', help: '需技术支持' }, ''],
  ['no next step is said of an alert, and is none', { finish: '6.15', next: '' }, 'slip amber 3'],
  ['finished late', { finish: '6.10', actual: '6.17', baseline: '6.1' }, ''],
  ['cancelled', { finish: '6.10', status: '已取消', help: '人手' }, ''],
  [
    'the seed’s third task',
    {
      start: '6.10',
      finish: '6.20',
      status: '受阻',
      next: '协调供应商6月22日修复',
      help: '需供应商技术支持',
    },
    'slip amber 2, blocked amber, resources amber',
  ],
])('%s: %j → %j', (_what, typed, expected, asOf = 18) => {
  const told = alertsOf(typed, asOf).map(({ rule, severity, days, escalated }) =>
    [rule, severity, ...(days === null ? [] : [days]), ...(escalated ? ['escalated'] : [])].join(' '),
  );
  expect(told.join(', ')).toBe(expected);
});

it('names the task, its owner and its approver', () => {
  expect(
    alertsOf({ finish: '6.15' }, 18, { id: 'T007', name: '上线', owner: '张三', approver: '总监' }),
  ).toEqual([
    {
      task: 'T007',
      name: '上线',
      owner: '张三',
      approver: '总监',
      rule: 'slip',
      severity: 'amber',
      days: 3,
      escalated: false,
    },
  ]);
});

it.each<[typed: TypedTask, expected: string]>([
  [{ finish: '6.15' }, ''],
  [{ finish: '6.31' }, 'notADate:finish'],
  [{ start: '6.20', finish: '6.10', status: '差不多' }, 'finishBeforeStart:finish unknownStatus:status'],
  // a forecast that has passed is nothing to put right, and what the schedule says is the other list's
  [{ finish: '6.15', forecast: '6.16', help: '人手' }, ''],
])('data problems of %j and the cells to put right → %j', (typed, expected) => {
  const found = dataProblems(watched(typed, 18).assessment.flags);
  expect(found.map(({ flag, column }) => `${flag.code}:${column}`).join(' ')).toBe(expected);
});
